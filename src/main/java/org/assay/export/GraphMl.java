package org.assay.export;

import java.io.IOException;
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

  private final Appendable out;

  GraphMl(Appendable out) {
    this.out = out;
  }

  void start() throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"");
    out.append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
    out.append(" xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns");
    out.append(" http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n");
    for (GraphKey key : KEYS) {
      out.append("<key id=\"" + key.id() + "\" for=\"" + key.domain() + "\" attr.name=\"");
      out.append(key.name() + "\" attr.type=\"" + key.type() + "\"/>\n");
    }
    out.append("<graph id=\"assay\" edgedefault=\"directed\">\n");
  }

  void end() throws IOException {
    out.append("</graph>\n</graphml>\n");
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
    out.append("<node id=\"" + XmlText.escape(entity.id()) + "\">");
    data("n_", data);
    out.append("</node>\n");
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
    out.append("<edge id=\"" + id + "\" source=\"" + source + "\" target=\"" + target + "\">");
    data("e_", data);
    out.append("</edge>\n");
  }

  private void data(String prefix, Map<String, Object> data) throws IOException {
    for (Map.Entry<String, Object> entry : data.entrySet()) {
      if (entry.getValue() != null) {
        out.append("<data key=\"" + prefix + entry.getKey() + "\">");
        out.append(XmlText.escape(entry.getValue().toString()) + "</data>");
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
