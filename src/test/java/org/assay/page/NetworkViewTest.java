package org.assay.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.model.Mention;
import org.assay.testing.SampleExtractions;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The network in a browser: what is joined, found, opened and saved. */
class NetworkViewTest {

  private static final String POSITIONS =
      "[...document.querySelectorAll('.node')].map((n) => n.getAttribute('transform')).join(' ')";

  @RegisterExtension static final DrawnPage page = DrawnPage.of(SampleExtractions.all());

  @RegisterExtension
  static final DrawnPage hostile =
      DrawnPage.of(SampleExtractions.all().stream().map(Hostile::names).toList());

  private static Graph<String, DefaultWeightedEdge> read(String graphml) {
    Graph<String, DefaultWeightedEdge> graph =
        GraphTypeBuilder.<String, DefaultWeightedEdge>undirected()
            .weighted(true)
            .edgeClass(DefaultWeightedEdge.class)
            .buildGraph();
    GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    importer.setEdgeWeightAttributeName("weight");
    importer.importGraph(graph, new StringReader(graphml));
    return graph;
  }

  @Test
  void graphmlIsReadByOthersAgainstItsSchema() {
    page.open("#/network?least=1", ".node");
    Graph<String, DefaultWeightedEdge> graph = read(page.saved("Save GraphML"));
    Set<String> expected =
        SampleExtractions.all().stream()
            .flatMap(sample -> sample.extraction().mentions().stream())
            .map(Mention::entity)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, new TreeSet<>(graph.vertexSet()));
    // One route and one passage name both.
    assertEquals(4, graph.getEdgeWeight(graph.getEdge("commodity:tgo:rifle", "iso:GHA")));
    assertEquals(4, graph.getEdgeWeight(graph.getEdge("gn:2367886", "people:tgo:young-people")));
    assertTrue(graph.getEdge("iso:GHA", "iso:NGA") == null, "in other passages");
  }

  @Test
  void networkxReadsIt(@TempDir Path folder) throws Exception {
    assumeTrue(
        python("import networkx").waitFor() == 0,
        "skipped: needs Debian's package python3-networkx");
    page.open("#/network?least=1", ".node");
    Path file = folder.resolve("network.graphml");
    Files.writeString(file, page.saved("Save GraphML"));
    Process read =
        python(
            "import networkx,sys; g=networkx.read_graphml('"
                + file
                + "');"
                + " print(g.nodes['gn:2365267']['label'], g.edges['iso:GHA','gn:2365267']['weight'])");
    assertEquals(
        "Lomé 4.0",
        new String(read.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
  }

  private static Process python(String script) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("python3", "-c", script).redirectErrorStream(true);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    return builder.start();
  }

  @Test
  void theSameDataGivesTheSamePicture() {
    String first = page.open("#/network", ".node").text(POSITIONS);
    String second = page.open("#/network", ".node").text(POSITIONS);
    assertTrue(first.startsWith("translate("), first);
    assertEquals(first, second);
  }

  @Test
  void typesHaveShapesOfTheirOwn() {
    page.open("#/network", ".node");
    String shapes =
        page.text(
            "['Ghana', 'rifles', 'Weapon brokers', 'Young people'].map((name) => document.querySelector("
                + "`.node[aria-label^=\"${name},\"] path`).getAttribute('d').replace(/[0-9.,-]+/g, '')).join(' ')");
    assertEquals(4, Set.of(shapes.split(" ", -1)).size(), shapes);
  }

  @Test
  void filtersTakeNodesAway() {
    page.open("#/network", ".node");
    long all = page.count(".node");
    page.run("assay.setFilter('type', ['actor'])");
    assertEquals(2, page.count(".node"));
    page.run("assay.setFilter('type', [])");
    assertEquals(all, page.count(".node"));
    page.run("assay.setParam('least', '5')");
    assertEquals(0, page.count(".network-edges line"));
  }

  @Test
  void searchAndSurroundings() {
    page.open("#/network", ".node");
    page.run(
        "const f = document.getElementById('network-find'); f.value = 'lome';"
            + " f.dispatchEvent(new Event('input', {bubbles: true}))");
    assertEquals(page.count(".node") - 1, page.count(".node.faded"));
    page.open("#/network?around=iso%3ANGA", ".node");
    assertEquals(0, page.count(".node[aria-label^='Ghana']"));
    assertEquals(1, page.count(".node[aria-label^='Benin']"));
  }

  @Test
  void aNodeOpensItsPanelAndNeighbours() {
    page.open("#/network?least=1", ".node");
    page.run(
        "document.querySelector(\".node[aria-label^='Ghana']\").dispatchEvent(new MouseEvent('click', {bubbles: true}))");
    page.await("!document.getElementById('panel').hidden");
    assertTrue(page.text("document.getElementById('panel').textContent").contains("Ghana"));
    assertTrue(
        page.text("document.querySelector('.neighbours').textContent")
            .contains("Lomé 1 route, 1 passage"));
  }

  @Test
  void pictures() throws Exception {
    page.open("#/network", ".node");
    String words = MapViewTest.xml(page.saved("Save SVG")).getDocumentElement().getTextContent();
    assertTrue(words.contains("Lomé") && words.contains("Shared route"), words);
    assertTrue(page.saved("Save PNG").startsWith("image/png "));
  }

  @Test
  void hostileNamesStayText() throws Exception {
    hostile.open("#/network", ".node");
    assertEquals(11, read(hostile.saved("Save GraphML")).vertexSet().size());
    MapViewTest.xml(hostile.saved("Save SVG"));
    assertEquals("undefined", hostile.text("window.harmed"));
    assertEquals(0, hostile.count(".view script, .view img"));
  }
}
