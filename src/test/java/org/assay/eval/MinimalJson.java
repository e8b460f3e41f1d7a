package org.assay.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.model.Coded;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Label;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Passage;
import org.assay.model.Route;
import org.assay.model.Section;
import org.assay.text.Span;

/** As much of an extraction's JSON form as the reference measure reads. */
final class MinimalJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private MinimalJson() {}

  static void write(Extraction extraction, Path file) throws IOException {
    Map<String, Object> root = new LinkedHashMap<>();
    Map<String, Object> country = null;
    if (extraction.report().country() != null) {
      country =
          row(
              "iso3",
              extraction.report().country().iso3(),
              "entity",
              extraction.report().country().entity());
    }
    root.put("report", row("country", country));
    List<Object> sections = new ArrayList<>();
    for (Section s : extraction.sections()) {
      sections.add(row("id", s.id(), "parent", s.parent(), "heading", s.heading()));
    }
    root.put("sections", sections);
    List<Object> passages = new ArrayList<>();
    for (Passage p : extraction.passages()) {
      passages.add(
          row("section", p.section(), "indicator", p.indicator(), "spans", spans(p.spans())));
    }
    root.put("passages", passages);
    List<Object> mentions = new ArrayList<>();
    for (Mention m : extraction.mentions()) {
      Map<String, Object> row =
          row(
              "type",
              m.type().id(),
              "text",
              m.text(),
              "spans",
              spans(m.spans()),
              "entity",
              m.entity());
      mentions.add(labelled(row, m.type(), m.label()));
    }
    root.put("mentions", mentions);
    List<Object> entities = new ArrayList<>();
    for (Entity e : extraction.entities()) {
      List<Object> aliases = new ArrayList<>();
      e.aliases().forEach(alias -> aliases.add(row("name", alias.name())));
      Map<String, Object> row =
          row("id", e.id(), "type", e.type().id(), "name", e.name(), "aliases", aliases);
      entities.add(labelled(row, e.type(), e.label()));
    }
    root.put("entities", entities);
    List<Object> routes = new ArrayList<>();
    for (Route r : extraction.routes()) {
      List<Object> stops = new ArrayList<>();
      r.stops().forEach(s -> stops.add(row("role", s.role().id(), "entity", s.entity())));
      routes.add(
          row(
              "cargo",
              r.cargo(),
              "stops",
              stops,
              "status",
              r.status().id(),
              "mode",
              r.mode().stream().map(Coded::id).toList()));
    }
    root.put("routes", routes);
    MAPPER.writeValue(file.toFile(), root);
  }

  private static Map<String, Object> labelled(
      Map<String, Object> row, MentionType type, Label label) {
    if (label != null) {
      String key =
          switch (type) {
            case ACTOR -> "class";
            case LOCATION -> "kind";
            case COMMODITY -> "category";
            case PEOPLE -> "none";
          };
      row.put(key, label.id());
    }
    return row;
  }

  private static List<Object> spans(List<Span> spans) {
    List<Object> out = new ArrayList<>();
    spans.forEach(span -> out.add(row("start", span.start(), "end", span.end())));
    return out;
  }

  private static Map<String, Object> row(Object... pairs) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      row.put((String) pairs[i], pairs[i + 1]);
    }
    return row;
  }
}
