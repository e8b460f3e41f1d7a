package org.assay.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One JSON document for machines; figures have four decimals. */
public final class EvalJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private EvalJson() {}

  /**
   * The whole evaluation: figures over all reports ("scores" with counts, "shares",
   * "calibrationError", "unreadMovements"), "aliases", "countryLinks", "placeLinks", "rules", the
   * same figures for each of the "reports", and "errors".
   *
   * @param report what to write
   * @param withErrors whether the errors are listed
   */
  public static String write(EvalReport report, boolean withErrors) {
    ObjectNode root = MAPPER.createObjectNode();
    scores(root, report.overall());
    root.put("calibrationError", EvalCsv.figure(report.calibrationError()));
    root.put("unreadMovements", report.unread());
    Identities identities = report.identities();
    Counts aliases = identities.aliases();
    root.putObject("aliases")
        .put("found", aliases.tp())
        .put("wrong", aliases.fp())
        .put("missed", aliases.fn());
    links(root.putObject("countryLinks"), identities.countries());
    links(root.putObject("placeLinks"), identities.places());
    ArrayNode rules = root.putArray("rules");
    report.rules().forEach(rule -> rule(rules.addObject(), rule));
    ArrayNode reports = root.putArray("reports");
    for (ReportResult one : report.reports()) {
      ObjectNode node = reports.addObject();
      node.put("report", one.name());
      scores(node, one.scores());
    }
    if (withErrors) {
      errors(root.putArray("errors"), report.errors());
    }
    try {
      return MAPPER.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values can be written", e);
    }
  }

  private static void scores(ObjectNode node, Scores scores) {
    ObjectNode counts = node.putObject("scores");
    scores
        .counts()
        .forEach(
            (key, n) ->
                counts
                    .putObject(key)
                    .put("precision", EvalCsv.figure(n.precision()))
                    .put("recall", EvalCsv.figure(n.recall()))
                    .put("f1", EvalCsv.figure(n.f1()))
                    .put("tp", n.tp())
                    .put("fp", n.fp())
                    .put("fn", n.fn()));
    ObjectNode shares = node.putObject("shares");
    scores
        .shares()
        .forEach(
            (key, share) ->
                shares
                    .putObject(key)
                    .put("value", EvalCsv.figure(share.value()))
                    .put("right", share.right())
                    .put("total", share.total()));
  }

  private static void links(ObjectNode node, LinkCounts links) {
    node.put("right", links.right()).put("wrong", links.wrong()).put("none", links.none());
  }

  private static void rule(ObjectNode node, RuleCount rule) {
    node.put("kind", rule.kind())
        .put("foundBy", rule.foundBy())
        .put("hits", rule.hits())
        .put("correct", rule.correct())
        .put("precision", EvalCsv.figure(rule.precision()));
  }

  private static void errors(ArrayNode array, List<ScoringError> errors) {
    for (ScoringError error : errors) {
      array
          .addObject()
          .put("report", error.report())
          .put("kind", error.kind().id())
          .put("type", error.type())
          .put("text", error.text())
          .put("start", error.start())
          .put("end", error.end())
          .put("quote", error.quote())
          .put("foundBy", error.foundBy());
    }
  }
}
