package org.assay.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One GraphML graph of all reports: entities as nodes, each once, with the ids of the tables;
 * {@link GraphEdges} of each report, which name the report. Edges wait in a temporary file, since
 * readers want nodes first.
 */
final class GraphExporter implements Exporter {

  private static final String FILE = "graphml/assay.graphml";

  private static final String NODES = "nodes";
  private static final String EDGES = "edges";

  private final Path file;
  private final Path waiting;
  private final OutputStream edges;
  private final EntityLedger nodes = new EntityLedger();

  GraphExporter(Path folder) throws IOException {
    file = folder.resolve(FILE);
    Files.createDirectories(file.getParent());
    waiting = Files.createTempFile("assay", ".edges");
    edges = new BufferedOutputStream(Files.newOutputStream(waiting));
  }

  static Map<String, byte[]> pieces(ExportedReport report) throws IOException {
    StringBuilder edges = new StringBuilder();
    GraphMl graph = new GraphMl(edges);
    for (Map.Entry<GraphEdge.Key, GraphEdge> edge : GraphEdges.of(report.extraction()).entrySet()) {
      graph.edge(report.extraction().report(), edge.getKey(), edge.getValue());
    }
    return Map.of(
        NODES,
        EntityPiece.of(report.extraction()),
        EDGES,
        edges.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void add(String id, Map<String, byte[]> pieces) throws IOException {
    nodes.add(pieces.get(NODES));
    edges.write(pieces.get(EDGES));
  }

  @Override
  public List<String> finish(List<List<String>> inputs) throws IOException {
    edges.close();
    try (OutputStream out = Files.newOutputStream(file);
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      GraphMl graph = new GraphMl(text);
      graph.start();
      for (MergedEntity entity : nodes.all()) {
        graph.node(entity);
      }
      text.flush();
      Files.copy(waiting, out);
      graph.end();
    }
    return List.of(FILE);
  }

  @Override
  public void close() throws IOException {
    edges.close();
    Files.deleteIfExists(waiting);
  }
}
