package org.assay.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.model.Comparison;
import org.assay.model.Extraction;
import org.assay.model.Mention;
import org.assay.model.Outcome;
import org.assay.model.Passage;
import org.assay.model.Report;
import org.assay.model.Route;

/**
 * What every view needs of all reports, without their texts. Rows are arrays, since field names
 * would be most of the file; {@code assets/core/data.js} reads them and names the fields.
 */
final class IndexData {

  private final WordList words = new WordList();
  private final EntityList entities = new EntityList();
  private final Map<String, Integer> reports = new HashMap<>();
  private final ArrayNode reportRows = Nodes.array();
  private final ArrayNode passageRows = Nodes.array();
  private final ArrayNode routeRows = Nodes.array();
  private final ArrayNode comparisonRows = Nodes.array();

  /** Adds a report and gives its number. */
  int add(Extraction extraction) {
    int number = reports.size();
    reports.put(extraction.report().id(), number);
    extraction.entities().forEach(entities::add);
    reportRows.add(row(extraction));
    Map<String, Map<Integer, Integer>> names = new HashMap<>();
    for (Mention mention : extraction.mentions()) {
      names
          .computeIfAbsent(mention.passage(), passage -> new LinkedHashMap<>())
          .merge(entities.number(mention.entity()), 1, Integer::sum);
    }
    Map<String, Passage> passages = new HashMap<>();
    for (Passage passage : extraction.passages()) {
      passages.put(passage.id(), passage);
      passageRows.add(row(number, passage, names.getOrDefault(passage.id(), Map.of())));
    }
    for (Route route : extraction.routes()) {
      routeRows.add(row(number, route, passages));
    }
    return number;
  }

  /** Adds a comparison, and which timeline its editions are on. */
  void add(Comparison comparison, int timeline) {
    comparisonRows.add(
        Nodes.array()
            .add(timeline)
            .add(reports.get(comparison.before().id()))
            .add(reports.get(comparison.after().id()))
            .add(comparison.changes().size()));
  }

  /** All of it. */
  ObjectNode json(String version, Collection<Outcome> inputs) {
    ArrayNode inputRows = Nodes.array();
    for (Outcome input : inputs) {
      inputRows.add(
          Nodes.array()
              .add(input.path())
              .add(input.status().id())
              .add(reports.getOrDefault(input.report(), -1))
              .add(input.code())
              .add(input.reason())
              .add(input.remedy()));
    }
    ArrayNode entityRows = entities.json(words);
    ObjectNode root = Nodes.object().put("version", version);
    root.set("words", words.json());
    root.set("reports", reportRows);
    root.set("entities", entityRows);
    root.set("passages", passageRows);
    root.set("routes", routeRows);
    root.set("comparisons", comparisonRows);
    root.set("inputs", inputRows);
    return root;
  }

  private static ArrayNode row(Extraction extraction) {
    Report report = extraction.report();
    return Nodes.array()
        .add(report.id())
        .add(report.title())
        .add(report.country() == null ? null : report.country().iso3())
        .add(report.country() == null ? null : report.country().name())
        .add(report.edition() == null ? null : report.edition().year())
        .add(report.family().name())
        .add(report.language())
        .add(report.source().file())
        .add(report.text().characters())
        .add(extraction.sections().size())
        .add(extraction.passages().size())
        .add(extraction.mentions().size())
        .add(extraction.entities().size())
        .add(extraction.routes().size())
        .add(extraction.diagnostics().size());
  }

  private ArrayNode row(int report, Passage passage, Map<Integer, Integer> names) {
    ArrayNode counts = Nodes.array();
    names.forEach((entity, count) -> counts.add(entity).add(count));
    return Nodes.array()
        .add(report)
        .add(passage.id())
        .add(words.number(passage.indicator()))
        .add(Nodes.confidence(passage.confidence()))
        .add(counts);
  }

  private ArrayNode row(int report, Route route, Map<String, Passage> passages) {
    Route.Evidence evidence = route.evidence().get(0);
    Passage passage = passages.get(evidence.passage());
    ArrayNode stops = Nodes.array();
    for (Route.Stop stop : route.stops()) {
      stops
          .add(words.number(stop.role().id()))
          .add(stop.order())
          .add(entities.number(stop.entity()))
          .add(words.number(stop.by().id()));
    }
    ArrayNode actors = Nodes.array();
    for (Route.RouteActor actor : route.actors()) {
      actors.add(entities.number(actor.entity())).add(words.number(actor.role().id()));
    }
    ArrayNode row = Nodes.array().add(report).add(route.id());
    row.add(numbers(route.cargo())).add(stops).add(actors).add(Nodes.ids(route.mode()));
    return row.add(route.means())
        .add(words.number(route.status().id()))
        .add(words.number(route.assertion().id()))
        .add(route.since())
        .add(words.number(passage == null ? null : passage.indicator()))
        .add(evidence.passage())
        .add(evidence.sentence())
        .add(words.number(route.foundBy()))
        .add(Nodes.confidence(route.confidence()));
  }

  private ArrayNode numbers(List<String> ids) {
    ArrayNode out = Nodes.array();
    ids.forEach(id -> out.add(entities.number(id)));
    return out;
  }
}
