package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

  private static final String TEXT =
      """
      CRIMINAL MARKETS

      DRUGS

      Heroin is driven from %s to Uganda. The heroin market is stable. Nothing else is known.
      <script>alert(1)</script> and javascript:alert(2) are sold in Kampala.
      """;

  @TempDir Path folder;
  private Path output;

  @BeforeEach
  void extract() throws IOException {
    output = folder.resolve("output");
    Files.writeString(folder.resolve("uganda-2023.txt"), TEXT.formatted("Kenya"));
    byte[] broken = TEXT.formatted("Tanzania\uFFFF").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < broken.length; i++) {
      if (broken[i] == (byte) 0xEF) {
        broken[i] = (byte) 0xC0; // no UTF-8
      }
    }
    Files.write(folder.resolve("uganda-2025.txt"), broken);
  }

  private Cli extract(String format) {
    return Cli.run("extract", folder.toString(), "-o", output.toString(), "--format", format);
  }

  private Cli report(Path... page) {
    return page.length == 0
        ? Cli.run("report", output.toString())
        : Cli.run("report", output.toString(), "-o", page[0].toString());
  }

  @Test
  void extract_writes_a_page_that_verify_and_the_next_run_leave_alone() throws IOException {
    Cli first = extract("html");
    assertEquals(0, first.code(), first.err());
    Path index = output.resolve("page/index.html");
    assertTrue(
        first.out().contains(index + " (reports: 2, comparisons of editions: 1)"), first.out());
    assertEquals(1, Files.readString(index).split("Content-Security-Policy", -1).length - 1);
    assertTrue(Files.exists(output.resolve("page/data/compare/0.js")));
    assertEquals(0, Cli.run("verify", output.toString()).code());

    Cli second = extract("csv");
    assertEquals(0, second.code(), second.err());
    assertTrue(second.out().contains("renews it"), second.out());
    assertTrue(Files.exists(index));
    assertEquals(0, report().code());
    assertEquals(0, Cli.run("verify", output.toString()).code());
  }

  @Test
  void every_two_editions_are_compared() throws IOException {
    Files.writeString(folder.resolve("uganda-2021.txt"), TEXT.formatted("Rwanda"));
    Cli cli = extract("html");
    assertEquals(0, cli.code(), cli.err());
    assertTrue(cli.out().contains("(reports: 3, comparisons of editions: 3)"), cli.out());
    String oldestAndNewest = Files.readString(output.resolve("page/data/compare/2.js"));
    assertTrue(
        oldestAndNewest.contains("Rwanda") && oldestAndNewest.contains("Tanzania"),
        oldestAndNewest);
    assertTrue(Files.readString(output.resolve("page/data/timeline/0.js")).contains("Kenya"));
  }

  @Test
  void words_of_a_broken_text_are_no_markup() throws IOException {
    assertEquals(0, extract("json").code());
    assertFalse(Files.exists(output.resolve("page")));
    Path page = folder.resolve("elsewhere/page");
    Cli cli = report(page);
    assertEquals(0, cli.code(), cli.err());
    int seen = 0;
    try (Stream<Path> data = Files.walk(page.resolve("data"))) {
      for (Path file : data.filter(Files::isRegularFile).toList()) {
        seen++;
        assertFalse(Files.readString(file).contains("<"), file.toString());
      }
    }
    assertTrue(seen >= 6, seen + " files");
  }

  @Test
  void what_cannot_be_done_is_said() throws IOException {
    Cli nothing = report();
    assertEquals(2, nothing.code());
    assertTrue(nothing.err().contains("is no folder"), nothing.err());
    Files.createDirectories(output);
    Cli empty = report();
    assertEquals(2, empty.code());
    assertTrue(empty.err().contains("run extract first"), empty.err());
    assertEquals(0, extract("csv").code());
    Cli taken = report(folder);
    assertEquals(2, taken.code());
    assertTrue(taken.err().contains("is no page of Assay"), taken.err());
    try (Stream<Path> reports = Files.list(output.resolve("reports"))) {
      Files.writeString(reports.sorted().findFirst().orElseThrow(), "{");
    }
    Cli damaged = report();
    assertEquals(1, damaged.code());
    assertTrue(damaged.err().contains("is damaged"), damaged.err());
    assertFalse(Files.exists(output.resolve("page")));
  }

  /** Changes the first report of an output, or its manifest, and says that it is damaged. */
  private void damaged(Path file, String before, String after) throws IOException {
    String was = Files.readString(file);
    String is = was.replaceAll(before, after);
    assertNotEquals(was, is);
    Files.writeString(file, is);
    Cli cli = report();
    assertEquals(1, cli.code(), cli.err());
    assertTrue(cli.err().contains("is damaged"), cli.err());
    assertFalse(Files.exists(output.resolve("page")));
    Files.writeString(file, was);
  }

  @Test
  void ids_that_lead_elsewhere_or_nowhere_are_damage() throws IOException {
    assertEquals(0, extract("json").code());
    Path first;
    try (Stream<Path> reports = Files.list(output.resolve("reports"))) {
      first = reports.filter(file -> file.toString().endsWith(".json")).sorted().findFirst().get();
    }
    String id = first.getFileName().toString().replaceFirst("\\.json$", "");
    String stolen = "../../../../stolen";
    damaged(first, "(\"id\" ?: ?)\"" + id + "\"", "$1\"" + stolen + "\"");
    damaged(first, "(\"id\" ?: ?)\"" + id + "\"", "$1\"other\"");
    damaged(
        output.resolve("manifest.json"),
        "(\"id\" ?: ?)\"" + id + "\"",
        "$1\"../reports/" + id + "\"");
    damaged(first, "(\"entity\" ?: ?)\"iso:UGA\"", "$1\"iso:XXX\"");
    try (Stream<Path> all = Files.walk(folder)) {
      assertTrue(all.noneMatch(file -> file.toString().contains("stolen")));
    }
    assertEquals(0, report().code());
  }
}
