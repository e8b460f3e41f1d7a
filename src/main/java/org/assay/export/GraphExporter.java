package org.assay.export;

import java.io.IOException;
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

  private final Path file;
  private final Path waiting;
  private final Writer edges;
  private final EntityLedger nodes = new EntityLedger();

  GraphExporter(Path folder) throws IOException {
    file = folder.resolve(FILE);
    Files.createDirectories(file.getParent());
    waiting = Files.createTempFile("assay", ".edges");
    edges = Files.newBufferedWriter(waiting);
  }

  @Override
  public void add(ExportedReport report) throws IOException {
    nodes.add(report.extraction());
    GraphMl graph = new GraphMl(edges);
    for (Map.Entry<GraphEdge.Key, GraphEdge> edge : GraphEdges.of(report.extraction()).entrySet()) {
      graph.edge(report.extraction().report(), edge.getKey(), edge.getValue());
    }
  }

  @Override
  public List<String> finish(List<List<String>> inputs) throws IOException {
    edges.close();
    try (Writer out = Files.newBufferedWriter(file)) {
      GraphMl graph = new GraphMl(out);
      graph.start();
      for (MergedEntity entity : nodes.all()) {
        graph.node(entity);
      }
      try (var in = Files.newBufferedReader(waiting, StandardCharsets.UTF_8)) {
        in.transferTo(out);
      }
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
