package org.assay.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.model.Entity;
import org.assay.model.Label;
import org.assay.model.Report;

/** The elements of the graph, a node or edge a line. */
final class GraphMl {

  private static final String STRING = "string";
  private static final String INT = "int";
  private static final String DOUBLE = "double";

  private static final List<GraphKey> KEYS =
      List.of(
          GraphKey.node("label", STRING),
          GraphKey.node("type", STRING),
          GraphKey.node("class", STRING),
          GraphKey.node("kind", STRING),
          GraphKey.node("category", STRING),
          GraphKey.node("aliases", STRING),
          GraphKey.node("named", "boolean"),
          GraphKey.node("country", STRING),
          GraphKey.node("lat", DOUBLE),
          GraphKey.node("lon", DOUBLE),
          GraphKey.node("mentions", INT),
          GraphKey.node("reports", INT),
          GraphKey.edge("kind", STRING),
          GraphKey.edge("weight", DOUBLE),
          GraphKey.edge("report", STRING),
          GraphKey.edge("country", STRING),
          GraphKey.edge("edition", INT),
          GraphKey.edge("evidence", STRING),
          GraphKey.edge("status", STRING),
          GraphKey.edge("cargo", STRING));

  private final Writer out;

  GraphMl(Writer out) {
    this.out = out;
  }

  void start() throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.write("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"");
    out.write(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
    out.write(" xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns");
    out.write(" http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n");
    for (GraphKey key : KEYS) {
      out.write("<key id=\"" + key.id() + "\" for=\"" + key.domain() + "\" attr.name=\"");
      out.write(key.name() + "\" attr.type=\"" + key.type() + "\"/>\n");
    }
    out.write("<graph id=\"assay\" edgedefault=\"directed\">\n");
  }

  void end() throws IOException {
    out.write("</graph>\n</graphml>\n");
  }

  void node(MergedEntity merged) throws IOException {
    Entity entity = merged.entity();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("label", entity.name());
    data.put("type", entity.type().id());
    data.put(labelKey(entity), id(entity.label()));
    data.put("aliases", joined(merged.otherNames()));
    data.put("named", entity.named());
    data.put("country", entity.country());
    if (entity.link() != null) {
      data.put("lat", degrees(entity.link().lat()));
      data.put("lon", degrees(entity.link().lon()));
    }
    data.put("mentions", merged.mentions());
    data.put("reports", merged.reports());
    out.write("<node id=\"" + XmlText.escape(entity.id()) + "\">");
    data("n_", data);
    out.write("</node>\n");
  }

  void edge(Report report, GraphEdge.Key key, GraphEdge edge) throws IOException {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("kind", key.kind());
    data.put("weight", edge.weight() + ".0");
    data.put("report", report.id());
    data.put("country", report.country() == null ? null : report.country().iso3());
    data.put("edition", report.edition() == null ? null : report.edition().year());
    data.put("evidence", joined(edge.evidence()));
    data.put("status", joined(edge.statuses()));
    data.put("cargo", joined(edge.cargo()));
    String source = XmlText.escape(key.source());
    String target = XmlText.escape(key.target());
    String id = XmlText.escape(report.id()) + ":" + key.kind() + ":" + source + ":" + target;
    out.write("<edge id=\"" + id + "\" source=\"" + source + "\" target=\"" + target + "\">");
    data("e_", data);
    out.write("</edge>\n");
  }

  private void data(String prefix, Map<String, Object> data) throws IOException {
    for (Map.Entry<String, Object> entry : data.entrySet()) {
      if (entry.getValue() != null) {
        out.write("<data key=\"" + prefix + entry.getKey() + "\">");
        out.write(XmlText.escape(entry.getValue().toString()) + "</data>");
      }
    }
  }

  private static String labelKey(Entity entity) {
    return switch (entity.type()) {
      case ACTOR -> "class";
      case LOCATION -> "kind";
      case COMMODITY, PEOPLE -> "category";
    };
  }

  private static String id(Label label) {
    return label == null ? null : label.id();
  }

  private static String joined(Set<String> values) {
    return values.isEmpty() ? null : String.join("|", values);
  }

  private static String degrees(Double value) {
    return value == null ? null : Geometries.degrees(value).asText();
  }
}
