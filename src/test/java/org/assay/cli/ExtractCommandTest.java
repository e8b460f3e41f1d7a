package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.assay.export.Format;
import org.assay.json.JsonText;
import org.assay.model.Outcome;
import org.assay.table.InputsTable;
import org.assay.table.TableReader;
import org.assay.table.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extraction as a user sees it: good and bad input in one run, repeats, lists. */
class ExtractCommandTest {

  private static final String REPORT =
      """
      Criminality

      Criminal markets

      Drugs

      Cocaine is smuggled by boat from Colombia through Panama to Spain, often by armed groups.

      Resilience

      Civil society

      Journalists in Bamako report on corrupt customs officials.
      """;

  private static final String FRENCH =
      """
      Le Mali est un pays de transit pour la cocaïne qui arrive par avion de l'Amérique du Sud et
      continue par la route vers l'Algérie et la Libye. Les groupes armés prélèvent des taxes sur
      les convois, et des fonctionnaires corrompus ferment les yeux. Le gouvernement a promis de
      renforcer les contrôles, mais les moyens manquent et les frontières sont longues.
      """;

  private static final String PROSE =
      """
      Smugglers drive cigarettes from Benin to Niger at night, and the police of Niamey look away.
      Nobody in the region has been tried for it in years, although the routes are well known.
      """;

  private static final String OTHER_FAMILY =
      """
      A memorandum on the coast

      Harbours and their owners

      Cocaine from Brazil is landed at Bissau and driven to Senegal by soldiers.

      Courts and prisons

      Judges in Bissau have freed traffickers who paid customs officials.
      """;

  @TempDir Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void folders() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
  }

  @Test
  void everyFormatIsWrittenAndSound(@TempDir Path temp) throws IOException {
    Path report = Files.writeString(temp.resolve("one.txt"), REPORT);
    Path out = temp.resolve("out");
    Cli run =
        Cli.run(
            "extract",
            report.toString(),
            "-o",
            out.toString(),
            "--country",
            "MLI",
            "--format",
            "json,csv,xlsx,geojson",
            "--format",
            "graphml,ftm,jsonl,brat");
    assertEquals(0, run.code(), run.err());
    for (Format format : Format.values()) {
      String place = format == Format.XLSX ? "assay.xlsx" : format.id();
      assertTrue(Files.exists(out.resolve(place)), place);
    }
    assertEquals(0, Cli.run("verify", out.toString()).code());
    // What an annotator gets is gold for eval: nothing corrected, nothing wrong.
    Cli eval =
        Cli.run(
            "eval",
            out.resolve("brat").toString(),
            "--fail-under",
            "strict all=1.0,path=1.0,indicator=1.0");
    assertEquals(0, eval.code(), eval.out() + eval.err());
    assertEquals(2, Cli.run("extract", report.toString(), "--format", "pdf").code());
  }

  @Test
  void runJsonSaysWhatRan(@TempDir Path temp) throws IOException {
    Path report = Files.writeString(temp.resolve("one.txt"), REPORT);
    Path empty = Files.writeString(temp.resolve("empty.txt"), "");
    String[] command = {
      "extract", report.toString(), empty.toString(), "-o", temp.resolve("out").toString()
    };
    assertEquals(1, Cli.run(command).code());
    JsonNode run = JsonText.read(Files.readString(temp.resolve("out/run.json")));
    assertEquals(
        List.of(command), run.path("command").valueStream().map(JsonNode::asText).toList());
    JsonNode manifest = JsonText.read(Files.readString(temp.resolve("out/manifest.json")));
    assertEquals(manifest.at("/run/version"), run.path("version"));
    assertEquals(manifest.at("/run/knowledge"), run.path("knowledge"));
    assertTrue(run.path("models").size() >= 4, run.path("models").toString());
    run.path("models").forEach(hash -> assertTrue(hash.asText().matches("[0-9a-f]{64}")));
    assertEquals(1, run.at("/counts/inputs/ok").asInt());
    assertEquals(1, run.at("/counts/inputs/refused").asInt());
    assertEquals(1, run.at("/counts/extracted/reports").asInt());
    assertTrue(run.at("/counts/extracted/mentions/location").asInt() > 2);
    assertTrue(run.at("/seconds/total").asDouble() >= run.at("/seconds/writing").asDouble());
    assertTrue(run.at("/machine/cores").asInt() > 0);
    assertTrue(run.path("warnings").get(0).asText().contains("empty.txt: refused"));
  }

  @Test
  void bad_input_is_told_and_everything_else_is_extracted() throws IOException {
    write("mali-2025.txt", REPORT);
    write("empty.txt", "");
    Files.write(in.resolve("binary.pdf"), new byte[] {0, 1, 2, (byte) 0xFF, 0, 3, 9, 0, 0, 1});
    encryptedPdf(in.resolve("locked.pdf"));
    write("french.txt", FRENCH);
    write("prose.txt", PROSE);
    write("other.txt", OTHER_FAMILY);
    write("README.txt", "Not a report.");
    write("notes.tsv", "a\tb\n");
    write("gold.txt", REPORT);
    write("gold.ann", "");
    Path none = Files.createDirectories(folder.resolve("none"));

    Cli result =
        Cli.run(
            "extract",
            in.toString(),
            in.resolve("missing.txt").toString(),
            none.toString(),
            in + "/*.odt",
            "-o",
            out.toString());

    assertEquals(ExitCode.FOUND_PROBLEMS, result.code(), result.err());
    Map<String, String> rows = outcomes();
    assertEquals("ok", rows.get("in/mali-2025.txt"));
    assertEquals("refused empty", rows.get("in/empty.txt"));
    assertTrue(rows.get("in/binary.pdf").matches("(refused|failed) .+"), rows.toString());
    assertEquals("refused encrypted", rows.get("in/locked.pdf"));
    assertEquals("partial other-language", rows.get("in/french.txt"));
    assertEquals("partial no-known-heading", rows.get("in/prose.txt"));
    assertEquals("partial unknown-family", rows.get("in/other.txt"));
    assertEquals("failed not-found", rows.get("in/missing.txt"));
    assertEquals("failed no-input", rows.get("none"));
    assertEquals("failed no-input", rows.get("in/*.odt"));
    assertEquals(10, rows.size(), rows.toString());
    assertTrue(result.out().contains("3 other files not read"), result.out());
    assertTrue(result.out().contains("1 annotated text not read"), result.out());
    assertFalse(result.err().contains("Exception"), result.err());
    for (String bad : List.of("empty.txt", "locked.pdf", "missing.txt", "prose.txt")) {
      assertEquals(
          1, result.err().lines().filter(line -> line.contains(bad)).count(), result.err());
    }
    assertEquals(4, files("reports"));
    assertEquals(ExitCode.DONE, Cli.run("verify", out.toString()).code());
  }

  @Test
  void a_second_run_skips_what_is_there_and_changes_no_byte() throws IOException {
    write("mali-2025.txt", REPORT);
    Files.createDirectories(in.resolve("copy"));
    write("copy/mali-2025.txt", REPORT);
    Cli first = Cli.run("extract", in.toString(), "-o", out.toString(), "--jobs", "2");
    assertEquals(ExitCode.DONE, first.code(), first.err());
    String manifest = Files.readString(out.resolve("manifest.json"));
    assertEquals("skipped duplicate", outcomes().get("in/mali-2025.txt"));
    assertEquals(1, files("reports"));

    Cli second = Cli.run("extract", in.toString(), "-o", out.toString(), "--jobs", "1");
    assertEquals(ExitCode.DONE, second.code(), second.err());
    assertTrue(second.out().contains("Extracted nothing new"), second.out());
    assertEquals(manifest, Files.readString(out.resolve("manifest.json")));
  }

  @Test
  void a_report_that_others_damaged_is_a_problem() throws IOException {
    write("mali-2025.txt", REPORT);
    write("prose.txt", PROSE);
    Cli.run("extract", in.resolve("mali-2025.txt").toString(), "-o", out.toString());
    try (Stream<Path> texts = Files.list(out.resolve("texts"))) {
      Path text = texts.filter(path -> path.toString().endsWith(".txt")).findFirst().orElseThrow();
      Files.writeString(text, "changed");
    }
    String prose = in.resolve("prose.txt").toString();
    Cli result = Cli.run("extract", prose, "-o", out.toString());
    assertTrue(result.out().contains("Dropped mali-2025"), result.out());
    assertEquals(ExitCode.FOUND_PROBLEMS, result.code(), result.out());
    assertEquals(ExitCode.DONE, Cli.run("extract", prose, "-o", out.toString()).code());
  }

  @Test
  void a_list_gives_country_edition_title_and_where_it_was_published() throws IOException {
    write("profile.txt", REPORT);
    Path list = folder.resolve("reports.csv");
    Files.writeString(
        list,
        """
        path,country,edition,title,publisher,url
        in/profile.txt,mli,2023,"Mali, a profile",Some press,https://example.org/mali
        in/gone.txt,,,,,
        """);
    Cli result = Cli.run("extract", "--manifest", list.toString(), "-o", out.toString());
    assertEquals(ExitCode.FOUND_PROBLEMS, result.code(), result.err());
    assertEquals("failed not-found", outcomes().get("in/gone.txt"));
    String reports = Files.readString(out.resolve("reports.csv"));
    for (String cell :
        List.of("MLI", "2023", "\"Mali, a profile\"", "Some press", "https://example.org/mali")) {
      assertTrue(reports.contains(cell), reports);
    }
  }

  @Test
  void a_list_that_cannot_be_used_stops_before_anything_is_written() throws IOException {
    Path list = folder.resolve("reports.csv");
    for (String text :
        List.of(
            "file\nx.txt\n",
            "path,country\nx.txt,XYZ\n",
            "path,edition\nx.txt,soon\n",
            "path,family\nx.txt,unheard-of\n")) {
      Files.writeString(list, text);
      Cli result = Cli.run("extract", "--manifest", list.toString(), "-o", out.toString());
      assertEquals(ExitCode.USAGE, result.code(), text);
      assertTrue(result.err().contains("reports.csv:"), result.err());
    }
    assertFalse(Files.exists(out));
  }

  @Test
  void a_list_that_contradicts_itself_names_both_lines() throws IOException {
    write("x.txt", REPORT);
    Path list = folder.resolve("reports.csv");
    Files.writeString(list, "path,country\nin/x.txt,MLI\nin/y.txt,MLI\nin/../in/x.txt,TGO\n");
    Cli result = Cli.run("extract", "--manifest", list.toString(), "-o", out.toString());
    assertEquals(ExitCode.USAGE, result.code(), result.err());
    assertTrue(result.err().contains("reports.csv:4: "), result.err());
    assertTrue(result.err().contains("line 2"), result.err());
    assertFalse(Files.exists(out));

    Files.writeString(list, "path,country\nin/x.txt,MLI\nin/x.txt,mli\n");
    Cli same = Cli.run("extract", "--manifest", list.toString(), "-o", out.toString());
    assertEquals(ExitCode.DONE, same.code(), same.err());
  }

  @Test
  void a_folder_of_other_things_is_not_written_into() throws IOException {
    write("mali-2025.txt", REPORT);
    Cli result = Cli.run("extract", in + "/mali-2025.txt", "-o", in.toString());
    assertEquals(ExitCode.USAGE, result.code(), result.err());
    assertEquals(REPORT, Files.readString(in.resolve("mali-2025.txt")));
  }

  @Test
  void inspect_shows_sections_with_passages() throws IOException {
    write("mali-2025.txt", REPORT);
    Cli result = Cli.run("inspect", in.resolve("mali-2025.txt").toString());
    assertEquals(ExitCode.DONE, result.code(), result.err());
    assertTrue(result.out().contains("  Criminal markets"), result.out());
    assertTrue(result.out().contains("cocaine_trade"), result.out());
    assertFalse(result.out().contains("\u001B"), "colours where none are shown");
    assertEquals(
        ExitCode.FOUND_PROBLEMS, Cli.run("inspect", in.resolve("no.txt").toString()).code());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(in.resolve(name), text);
  }

  private static void encryptedPdf(Path file) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(file.toFile());
    }
  }

  /** Status and code by path relative to the folder of the test. */
  private Map<String, String> outcomes() throws IOException {
    Map<String, String> rows = new LinkedHashMap<>();
    String prefix = folder.toString().replace('\\', '/') + "/";
    try (TableReader reader = new TableReader(out.resolve("inputs.csv"), Tables.INPUTS)) {
      for (List<String> row = reader.take(); row != null; row = reader.take()) {
        Outcome outcome = InputsTable.outcome(row);
        rows.put(
            outcome.path().replace(prefix, ""),
            (outcome.status().id() + " " + outcome.code()).strip());
      }
    }
    return rows;
  }

  private long files(String name) throws IOException {
    try (Stream<Path> list = Files.list(out.resolve(name))) {
      return list.count();
    }
  }
}
