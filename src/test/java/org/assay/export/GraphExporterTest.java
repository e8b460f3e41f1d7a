package org.assay.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.model.Entity;
import org.assay.testing.Sample;
import org.assay.testing.SampleExtractions;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the graph with a library of others, which checks it against the schema of GraphML. */
class GraphExporterTest {

  @TempDir Path folder;

  private final Graph<String, DefaultWeightedEdge> graph =
      GraphTypeBuilder.<String, DefaultWeightedEdge>directed()
          .allowingMultipleEdges(true)
          .allowingSelfLoops(true)
          .weighted(true)
          .edgeClass(DefaultWeightedEdge.class)
          .buildGraph();

  private final Map<String, Map<String, String>> nodes = new HashMap<>();
  private final Map<DefaultWeightedEdge, Map<String, String>> edges = new HashMap<>();

  @BeforeEach
  void read() throws IOException {
    Path file = Exports.write(folder, Format.GRAPHML, SampleExtractions.all()).get(0);
    GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    importer.setEdgeWeightAttributeName("weight");
    importer.addVertexAttributeConsumer(
        (key, value) ->
            nodes
                .computeIfAbsent(key.getFirst(), id -> new HashMap<>())
                .put(key.getSecond(), value.getValue()));
    importer.addEdgeAttributeConsumer(
        (key, value) ->
            edges
                .computeIfAbsent(key.getFirst(), edge -> new HashMap<>())
                .put(key.getSecond(), value.getValue()));
    importer.importGraph(graph, new StringReader(Files.readString(file)));
  }

  @Test
  void everyEntityIsANodeByItsId() {
    Set<String> ids = new TreeSet<>();
    for (Sample sample : SampleExtractions.all()) {
      sample.extraction().entities().stream().map(Entity::id).forEach(ids::add);
    }
    assertEquals(ids, new TreeSet<>(graph.vertexSet()));
    Map<String, String> lome = nodes.get("gn:2365267");
    assertEquals("Lomé", lome.get("label"));
    assertEquals("location", lome.get("type"));
    assertEquals("settlement", lome.get("kind"));
    assertEquals("6.12874", lome.get("lat"));
    assertEquals("1", lome.get("mentions"));
    assertEquals("arms dealers|brokers", nodes.get("actor:tgo:weapon-broker").get("aliases"));
  }

  @Test
  void routesAndCoActionAreEdgesWithWeightAndReport() {
    String togo = SampleExtractions.togo().id();
    assertEquals(
        Set.of(
            "co_action actor:tgo:corrupt-customs-officer actor:tgo:weapon-broker p1",
            "destination commodity:tgo:rifle gn:2365267 r1",
            "destination people:tgo:young-people iso:NGA r2",
            "facilitator actor:tgo:corrupt-customs-officer commodity:tgo:rifle r1",
            "leg gn:2367886 iso:BEN r2",
            "leg iso:BEN iso:NGA r2",
            "leg iso:GHA gn:2365267 r1",
            "leg iso:TGO iso:BEN r2",
            "mover actor:tgo:weapon-broker commodity:tgo:rifle r1",
            "origin commodity:tgo:rifle iso:GHA r1",
            "origin people:tgo:young-people gn:2367886 r2",
            "origin people:tgo:young-people iso:TGO r2",
            "transit people:tgo:young-people iso:BEN r2"),
        edges.entrySet().stream()
            .filter(edge -> edge.getValue().get("report").equals(togo))
            .map(
                edge ->
                    String.join(
                        " ",
                        edge.getValue().get("kind"),
                        graph.getEdgeSource(edge.getKey()),
                        graph.getEdgeTarget(edge.getKey()),
                        edge.getValue().get("evidence")))
            .collect(Collectors.toSet()));
    for (DefaultWeightedEdge edge : graph.edgeSet()) {
      int evidence = edges.get(edge).get("evidence").split("\\|").length;
      assertEquals(evidence, graph.getEdgeWeight(edge));
    }
    assertTrue(edges.values().stream().anyMatch(edge -> "rifles".equals(edge.get("cargo"))));
  }

  @Test
  void whatXmlCannotHoldIsReplaced() {
    assertEquals(
        "a &amp; &lt;b&gt; &quot;c&quot; &#9;\uFFFD 🔎",
        XmlText.escape("a & <b> \"c\" \t\u0001 🔎"));
    assertEquals("\uFFFD", XmlText.escape("\uFFFE"));
    assertEquals("\uFFFD", XmlText.escape("\uD83D"));
  }

  @Test
  void oneReportGivesTheSameEdgesAloneAndInABatch() throws IOException {
    Path alone = folder.resolve("alone");
    List<String> both = edges(Exports.write(folder, Format.GRAPHML, SampleExtractions.all()));
    List<String> one =
        edges(Exports.write(alone, Format.GRAPHML, List.of(SampleExtractions.togo())));
    assertTrue(!one.isEmpty() && both.containsAll(one));
  }

  private static List<String> edges(List<Path> files) throws IOException {
    return Files.readAllLines(files.get(0)).stream().filter(l -> l.startsWith("<edge")).toList();
  }
}
