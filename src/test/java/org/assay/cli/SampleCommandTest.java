package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet as a team draws it, fills it in a spreadsheet and gives it back. */
class SampleCommandTest {

  private static final String REPORT =
      """
      Traffickers ship cocaine from Colombia through Panama to Spain. Smugglers bring migrants from
      Chad to Libya, and the police of Sabha tax them. Ivory leaves Gabon for Vietnam by sea.
      """;

  @TempDir Path folder;
  private String out;
  private Path sheet;

  @BeforeEach
  void extract() throws IOException {
    Path report = Files.writeString(folder.resolve("libya-2023.txt"), REPORT);
    out = folder.resolve("out").toString();
    sheet = folder.resolve("check.csv");
    Cli.run("extract", report.toString(), "-o", out);
  }

  @Test
  void a_filled_sheet_gives_precision_by_type() throws IOException {
    Cli drawn = draw();
    assertEquals(0, drawn.code(), drawn.err());
    fill(",", "y", "Y");
    Cli judged = Cli.run("sample", sheet.toString());
    assertEquals(0, judged.code(), judged.err());
    assertTrue(judged.out().contains("route "), judged.out());
    assertTrue(judged.out().contains("1.000"), judged.out());
    assertTrue(judged.out().contains("rows not judged: 0"), judged.out());
  }

  @Test
  void a_sheet_saved_with_semicolons_is_understood() throws IOException {
    draw();
    fill(";", "no", "");
    Cli judged = Cli.run("sample", sheet.toString());
    assertEquals(0, judged.code(), judged.err());
    assertTrue(judged.out().contains("0.000"), judged.out());
  }

  @Test
  void what_cannot_be_read_is_named_with_its_row() throws IOException {
    draw();
    fill(",", "maybe", "");
    Cli judged = Cli.run("sample", sheet.toString());
    assertEquals(2, judged.code());
    assertTrue(judged.err().contains("row 2: 'maybe' is neither y nor n"), judged.err());
  }

  @Test
  void judgements_are_never_overwritten() {
    draw();
    Cli again = draw();
    assertEquals(2, again.code());
    assertTrue(again.err().contains("may hold judgements"), again.err());
  }

  @Test
  void an_empty_sheet_and_a_wrong_folder_are_told() {
    draw();
    assertTrue(Cli.run("sample", sheet.toString()).err().contains("no row is judged yet"));
    Cli wrong = Cli.run("sample", folder.toString());
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().contains("mentions.csv"), wrong.err());
  }

  private Cli draw() {
    return Cli.run("sample", out, "-n", "12", "-o", sheet.toString());
  }

  /** What a spreadsheet would save: no text of the report has a comma or quote here. */
  private void fill(String delimiter, String right, String label) throws IOException {
    List<String> filled =
        Files.readAllLines(sheet).stream()
            .map(
                line ->
                    line.startsWith("\uFEFF")
                        ? line
                        : line.replaceFirst("^(\\w+),,,", "$1," + right + "," + label + ","))
            .map(line -> delimiter.equals(",") ? line : semicolons(line))
            .toList();
    Files.write(sheet, filled);
  }

  /** Commas outside quotes. */
  private static String semicolons(String line) {
    return line.replaceAll(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", ";");
  }
}
