package org.assay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.assay.brat.GoldFolder;
import org.assay.brat.GoldReport;
import org.assay.model.Diagnostic;
import org.assay.model.Extraction;
import org.assay.model.Mention;
import org.assay.model.Route;
import org.assay.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatorTest {

  @TempDir Path folder;

  private GoldReport gold;

  @BeforeEach
  void writeGold() throws IOException {
    Files.writeString(folder.resolve("osland.txt"), "Tea and salt go to Nordia. Osland grows tea.");
    Files.write(
        folder.resolve("osland.ann"),
        List.of(
            "T1\tCommodity 0 3\tTea",
            "T2\tCommodity 8 12\tsalt",
            "T3\tLocation 19 25\tNordia",
            "T4\tLocation 27 33\tOsland",
            "T5\tCommodity 40 43\ttea",
            "T6\tRoute 0 3\tTea",
            "A1\tHome E1 Origin",
            "E1\tRoute:T6 Cargo:T1 Cargo2:T2 Destination:T3"));
    Files.writeString(
        folder.resolve("reports.tsv"), "name\tiso3\tcountry\tnames\nosland\tOSL\tOsland\tOsland\n");
    Files.writeString(
        folder.resolve("osland.sections.tsv"), "start\tend\tpath\tindicator\n0\t44\tGoods\t-\n");
    gold = GoldFolder.read(folder).get(0);
  }

  @Test
  void perfectIsPerfect() {
    EvalReport report = Evaluator.evaluate(List.of(gold), GoldExtraction::of);
    assertEquals(List.of(), report.errors());
    assertEquals(new Counts(5, 0, 0), report.overall().get("strict all"));
    assertEquals(new Counts(4, 0, 0), report.overall().get("entity all"));
    assertEquals(new Counts(4, 0, 0), report.overall().get("route triples"));
    assertEquals(new Share(36, 36), report.overall().shares().get("path"));
    assertEquals(0.05, report.calibrationError(), 1e-9);
    assertEquals(0, report.unread());
  }

  @Test
  void unreadMovementsAreCounted() {
    EvalReport report = Evaluator.evaluate(List.of(gold), EvaluatorTest::withUnread);
    assertEquals(2, report.unread());
    assertTrue(EvalText.overall(report).matches("(?s).*unread movements +2\n"));
    assertTrue(EvalCsv.scores(report).contains("(all),unread movements,2,"));
  }

  private static Extraction withUnread(GoldReport report) {
    Extraction perfect = GoldExtraction.of(report);
    List<Diagnostic> diagnostics =
        List.of(
            new Diagnostic("unread-movement", "route", Span.of(0, 3), "no route"),
            new Diagnostic("negated-movement", "route", Span.of(0, 3), "not so"),
            new Diagnostic("unread-movement", "route", Span.of(4, 8), "no route"));
    return new Extraction(
        perfect.report(),
        perfect.sections(),
        perfect.passages(),
        perfect.mentions(),
        perfect.entities(),
        perfect.routes(),
        diagnostics);
  }

  @Test
  void errorsComeWithTheirSentence() {
    EvalReport report = spoilt();
    assertEquals(
        List.of(
            "MISS Commodity salt 8 null",
            "EXTRA Commodity and salt 4 rules/commodity.yaml#1",
            "MISS Route salt | origin | @home 0 null",
            "MISS Route salt | destination | Nordia 0 null"),
        report.errors().stream()
            .map(
                e ->
                    e.kind()
                        + " "
                        + e.type()
                        + " "
                        + e.text()
                        + " "
                        + e.start()
                        + " "
                        + e.foundBy())
            .toList());
    assertEquals("Tea and salt go to Nordia. Osland grows tea.", report.errors().get(0).quote());
    assertEquals(
        List.of(
            new RuleCount("mention", "rules/commodity.yaml#1", 2, 1),
            new RuleCount("mention", "rules/commodity.yaml#0", 1, 1)),
        report.rules().subList(0, 2));
    assertEquals(
        List.of(new RuleCount("route", "rules/routes.yaml#1", 1, 1)),
        report.rules().stream().filter(rule -> rule.kind().equals("route")).toList());
  }

  @Test
  void rendersForPeopleAndMachines() throws IOException {
    EvalReport report = spoilt();
    String text = EvalText.overall(report);
    assertTrue(
        text.startsWith("measure                     P      R     F1    tp    fp    fn\n"), text);
    assertTrue(
        text.contains("strict Commodity        0.667  0.667  0.667     2     1     1\n"), text);
    assertTrue(
        text.contains("path                                 1.0000 of 36 characters\n"), text);
    assertTrue(EvalText.perReport(report).contains("osland       0.800        1.000       1.000"));
    assertTrue(
        EvalText.errors(report.errors()).startsWith("osland MISS Commodity 'salt' @8\n    T"));
    assertTrue(
        EvalText.rules(report.rules()).contains("     2       1     0.500  mention  rules/c"));

    String csv = EvalCsv.scores(report);
    assertTrue(csv.startsWith("report,measure,value,precision,recall,tp,fp,fn\r\n"), csv);
    assertTrue(csv.contains("osland,strict Commodity,0.6667,0.6667,0.6667,2,1,1\r\n"), csv);
    assertTrue(csv.contains("(all),path,1.0000,,,,,\r\n"), csv);
    assertTrue(EvalCsv.errors(report.errors()).contains("osland,miss,Commodity,salt,8,12,"));
    assertTrue(EvalCsv.rules(report.rules()).contains("mention,rules/commodity.yaml#1,2,1,0.5000"));

    JsonNode json = new ObjectMapper().readTree(EvalJson.write(report, true));
    assertEquals(1, json.at("/scores/strict Commodity/fp").asInt());
    assertEquals(0.6667, json.at("/reports/0/scores/strict Commodity/f1").asDouble());
    assertEquals(1.0, json.at("/shares/path/value").asDouble());
    assertEquals(4, json.get("errors").size());
    assertTrue(
        new ObjectMapper().readTree(EvalJson.write(report, false)).path("errors").isMissingNode());
  }

  @Test
  void anotherTextIsRefused() throws IOException {
    Extraction extraction = GoldExtraction.of(gold);
    Files.writeString(folder.resolve("osland.txt"), "\n", StandardOpenOption.APPEND);
    GoldReport longer = GoldFolder.read(folder).get(0);
    String message =
        assertThrows(IllegalArgumentException.class, () -> Evaluator.score(longer, extraction))
            .getMessage();
    assertEquals(
        "osland: the extraction is of a text of 44 characters, the gold of one of 45", message);
  }

  @Test
  void sidesMirrorEachOther() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.copy(folder.resolve("osland.txt"), other.resolve("osland.txt"));
    Files.write(
        other.resolve("osland.ann"),
        List.of("T1\tCommodity 0 12\tTea and salt", "T2\tLocation 19 25\tNordia"));
    GoldReport second = GoldFolder.read(other).get(0);
    Scores there = Evaluator.compare(gold, second).scores();
    Scores back = Evaluator.compare(second, gold).scores();
    there
        .counts()
        .forEach(
            (key, n) -> {
              if (!key.startsWith("lenient")) {
                assertEquals(new Counts(n.tp(), n.fn(), n.fp()), back.get(key), key);
              }
            });
  }

  @Test
  void confidenceIsJudgedByBins() {
    assertEquals(0, Calibration.error(List.of()));
    List<Calibration.Judged> judged = new ArrayList<>();
    judged.add(new Calibration.Judged(1, true));
    judged.add(new Calibration.Judged(0.92, false));
    judged.add(new Calibration.Judged(0.5, true));
    judged.add(new Calibration.Judged(0.55, false));
    assertEquals((0.92 + 0.05) / 4, Calibration.error(judged), 1e-9);
  }

  /** Salt with a word too much, and no cargo of the route. */
  private EvalReport spoilt() {
    return Evaluator.evaluate(
        List.of(gold),
        report -> {
          Extraction from = GoldExtraction.of(report);
          List<Mention> mentions = new ArrayList<>(from.mentions());
          Mention salt = mentions.get(1);
          mentions.set(
              1,
              new Mention(
                  salt.id(),
                  salt.type(),
                  "and salt",
                  List.of(Span.of(4, 12)),
                  null,
                  null,
                  salt.entity(),
                  null,
                  null,
                  null,
                  salt.foundBy(),
                  1));
          Route route = from.routes().get(0);
          Route half =
              new Route(
                  "r1",
                  route.cargo().subList(0, 1),
                  route.stops(),
                  List.of(),
                  List.of(),
                  null,
                  route.status(),
                  route.assertion(),
                  null,
                  route.evidence(),
                  route.foundBy(),
                  1);
          return new Extraction(
              from.report(),
              from.sections(),
              from.passages(),
              mentions,
              from.entities(),
              List.of(half),
              List.of());
        });
  }
}
