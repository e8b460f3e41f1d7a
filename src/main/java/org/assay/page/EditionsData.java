package org.assay.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.model.Change;
import org.assay.model.Comparison;
import org.assay.model.TimelinePoint;

/** What changed between two editions, and what each edition of a country has. */
final class EditionsData {

  private EditionsData() {}

  static ArrayNode changes(Comparison comparison) {
    ArrayNode changes = Nodes.array();
    comparison.changes().forEach(change -> changes.add(change(change)));
    return changes;
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

  static ArrayNode timeline(List<TimelinePoint> points) {
    Map<String, ObjectNode> things = new LinkedHashMap<>();
    for (TimelinePoint point : points) {
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
