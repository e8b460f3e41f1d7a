package org.assay.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assay.model.Change;
import org.assay.model.Comparison;
import org.assay.model.TimelinePoint;

/** Comparisons and timeline of one country. */
final class EditionsData {

  private EditionsData() {}

  static ObjectNode json(Editions editions) {
    ObjectNode root = Nodes.object();
    ArrayNode comparisons = root.putArray("comparisons");
    for (Comparison comparison : editions.comparisons()) {
      ObjectNode node =
          comparisons
              .addObject()
              .put("before", comparison.before().id())
              .put("after", comparison.after().id());
      ArrayNode changes = node.putArray("changes");
      comparison.changes().forEach(change -> changes.add(change(change)));
    }
    root.set("timeline", timeline(editions));
    return root;
  }

  private static ObjectNode change(Change change) {
    ObjectNode node =
        Nodes.object()
            .put("kind", change.kind().id())
            .put("type", change.type().id())
            .put("indicator", change.indicator())
            .put("confidence", Nodes.confidence(change.confidence()));
    node.set("before", side(change.before()));
    node.set("after", side(change.after()));
    return node;
  }

  private static ObjectNode side(Change.Side side) {
    return Nodes.object()
        .put("id", side.id())
        .put("name", side.name())
        .put("value", side.value())
        .put("passage", side.passage())
        .put("quote", side.quote());
  }

  private static ArrayNode timeline(Editions editions) {
    Map<String, ObjectNode> things = new LinkedHashMap<>();
    for (TimelinePoint point : editions.timeline()) {
      ObjectNode thing =
          things.computeIfAbsent(
              point.kind().id() + " " + point.key(),
              key ->
                  Nodes.object()
                      .put("kind", point.kind().id())
                      .put("key", point.key())
                      .put("name", point.name()));
      thing
          .withArray("points")
          .addObject()
          .put("report", point.report().id())
          .put("state", point.state().id())
          .put("name", point.name())
          .put("status", point.status())
          .put("value", point.value())
          .put("quote", point.quote())
          .set("indicators", Nodes.strings(point.indicators()));
    }
    ArrayNode rows = Nodes.array();
    things.values().forEach(rows::add);
    return rows;
  }
}
