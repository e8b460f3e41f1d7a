package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assay.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

  private static final String OLD =
      """
      CRIMINAL MARKETS

      DRUGS

      Heroin is driven from Kenya to Uganda. The heroin market is stable. Nothing else is known.
      """;

  private static final String NEW =
      """
      CRIMINAL MARKETS

      DRUGS

      Heroin is driven from Tanzania to Uganda. The heroin market is growing. Nothing else is known.
      """;

  @TempDir Path folder;

  private Path report(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Cli diff(Object... args) {
    List<String> all = new java.util.ArrayList<>(List.of("diff"));
    for (Object arg : args) {
      all.add(arg.toString());
    }
    all.addAll(List.of("-o", folder.resolve("changes").toString()));
    return Cli.run(all.toArray(String[]::new));
  }

  @Test
  void changes_of_source_files_are_written_and_told() throws IOException {
    Cli cli = diff(report("uganda-2023.txt", OLD), report("uganda-2025.txt", NEW));
    assertEquals(1, cli.code(), cli.err());
    assertTrue(cli.out().contains("+ location  Tanzania"), cli.out());
    assertTrue(cli.out().contains("- location  Kenya  not mentioned in 2025"), cli.out());
    String csv = Files.readString(folder.resolve("changes/changes.csv"));
    assertTrue(
        csv.startsWith(
            "report_old,report_new,country,kind,change,key,name_old,name_new,value_old,value_new,"
                + "indicator,quote_old,quote_new,confidence\r\n"),
        csv);
    for (String file : List.of("changes.json", "changes.md", "summary.csv", "datapackage.json")) {
      assertTrue(Files.isRegularFile(folder.resolve("changes").resolve(file)), file);
    }
  }

  @Test
  void exit_codes_are_those_of_diff() throws IOException {
    Path old = report("uganda-2023.txt", OLD);
    Path now = report("uganda-2025.txt", NEW);
    assertEquals(0, diff(old, old).code());
    assertEquals(1, diff(old, now).code());
    assertEquals(0, diff(old, now, "--exit-zero").code());
    assertEquals(0, diff(old, now, "--type", "people").code());
    assertEquals(2, diff(old, folder.resolve("none")).code());
    assertEquals(2, diff(old).code());
    assertEquals(2, diff(old, now, "--type", "persons").code());
    assertEquals(2, diff(old, now, "--only", "moved").code());
    assertEquals(2, diff(old, now, "--min-confidence", "7").code());
    assertEquals(2, diff(old, now, "--min-confidence", "much").code());
    Path none = Files.createDirectories(folder.resolve("empty"));
    Cli empty = diff(old, none);
    assertEquals(2, empty.code());
    assertTrue(empty.err().contains("holds no report"), empty.err());
  }

  @Test
  void a_json_that_is_damaged_is_named() throws IOException {
    Path old = folder.resolve("old");
    Cli.run("extract", report("uganda-2023.txt", OLD).toString(), "-o", old.toString());
    Path json;
    try (Stream<Path> reports = Files.list(old.resolve("reports"))) {
      json = reports.findFirst().orElseThrow();
    }
    String whole = Files.readString(json);
    Files.writeString(json, whole.replace("\"mentions\"", "\"mentiones\""));
    Cli behind = diff(old, old);
    assertEquals(2, behind.code(), behind.err());
    assertTrue(behind.err().contains(json.getFileName() + ": mentions"), behind.err());
    Files.writeString(json, whole.replace("\"title\"", "\"titel\""));
    Cli head = diff(old, old);
    assertEquals(2, head.code(), head.err());
    assertTrue(head.err().contains(json.getFileName() + ": report.title"), head.err());
    Path none = Files.writeString(folder.resolve("none.json"), "{\"schema\": ");
    Cli alone = diff(none, none);
    assertEquals(2, alone.code(), alone.err());
    assertTrue(alone.err().contains("none.json"), alone.err());
  }

  @Test
  void options_choose_rows() throws IOException {
    Path old = report("uganda-2023.txt", OLD);
    Path now = report("uganda-2025.txt", NEW);
    List<CSVRecord> all = rows(old, now);
    assertEquals(
        Set.of("indicator", "location", "route"), column(all, "kind"), () -> all.toString());
    assertEquals(Set.of("added", "removed", "changed"), column(all, "change"));
    assertEquals(
        List.of("location", "route"),
        column(rows(old, now, "--type", "location,route"), "kind").stream().sorted().toList());
    assertEquals(Set.of("removed"), column(rows(old, now, "--only", "removed"), "change"));
    assertEquals(
        Set.of("added", "removed"),
        column(rows(old, now, "--only", "added", "--only", "removed"), "change"));
    assertEquals(all.size(), rows(old, now, "--indicator", "cocaine_trade,heroin_trade").size());
    assertEquals(0, rows(old, now, "--indicator", "cocaine_trade").size());
    double sure = all.stream().mapToDouble(DiffCommandTest::confidence).max().orElseThrow();
    List<CSVRecord> surest = rows(old, now, "--min-confidence", String.valueOf(sure));
    assertTrue(!surest.isEmpty() && surest.size() < all.size(), surest::toString);
    assertTrue(surest.stream().allMatch(row -> confidence(row) >= sure), surest::toString);
  }

  private static double confidence(CSVRecord row) {
    return Double.parseDouble(row.get("confidence"));
  }

  private static Set<String> column(List<CSVRecord> rows, String name) {
    return rows.stream().map(row -> row.get(name)).collect(Collectors.toSet());
  }

  /** The rows written; the exit code is 1 where there are some and else 0. */
  private List<CSVRecord> rows(Object... args) throws IOException {
    Cli cli = diff(args);
    try (CSVParser parser =
        CSVParser.parse(
            folder.resolve("changes/changes.csv"),
            StandardCharsets.UTF_8,
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      List<CSVRecord> rows = parser.getRecords();
      assertEquals(rows.isEmpty() ? 0 : 1, cli.code(), cli.err());
      return rows;
    }
  }

  @Test
  void the_json_follows_its_schema_and_both_are_described() throws Exception {
    Cli cli = diff(report("uganda-2023.txt", OLD), report("uganda-2025.txt", NEW));
    assertEquals(1, cli.code(), cli.err());
    Path out = folder.resolve("changes");
    JsonNode described = JsonText.read(Files.readString(out.resolve("datapackage.json")));
    assertEquals("data-package", described.get("profile").asText());
    List<String> paths = described.get("resources").findValuesAsText("path");
    assertEquals(List.of("changes.csv", "summary.csv", "changes.json"), paths);
    String schema = described.get("resources").get(2).get("jsonSchema").asText();
    String json = Files.readString(out.resolve("changes.json"));
    assertEquals(
        List.of(),
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(out.resolve(schema)))
            .validate(json, InputFormat.JSON));
    JsonNode passage = JsonText.read(json).at("/comparisons/0/passages/0");
    assertEquals("edited", passage.get("state").asText());
    assertEquals("from Kenya to", words(passage, "old"));
    assertTrue(
        Files.readString(out.resolve("changes.md")).contains("~~Kenya~~ **Tanzania** to Uganda"));
  }

  private static String words(JsonNode passage, String side) {
    return passage.at("/words/0/both").asText().replaceFirst(".*driven ", "")
        + " "
        + passage.at("/words/1/" + side).asText()
        + " "
        + passage.at("/words/2/both").asText().replaceFirst(" .*", "");
  }

  @Test
  void a_change_of_the_tool_is_no_change_of_the_text() throws IOException {
    Path old = folder.resolve("old");
    Path now = folder.resolve("new");
    Cli.run("extract", report("uganda-2023.txt", OLD).toString(), "-o", old.toString());
    Cli.run("extract", report("uganda-2025.txt", NEW).toString(), "-o", now.toString());
    assertEquals(1, diff(old, now).code());
    Path manifest = old.resolve("manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest).replaceAll("\"version\": \"[^\"]*\"", "\"version\": \"0.0.1\""));
    Cli refused = diff(old, now);
    assertEquals(2, refused.code());
    assertTrue(refused.err().contains("version 0.0.1"), refused.err());
    assertTrue(refused.err().contains("--re-extract"), refused.err());
    Cli anew = diff(old, now, "--re-extract");
    assertEquals(1, anew.code(), anew.err());
    assertFalse(anew.out().isEmpty());
  }
}
