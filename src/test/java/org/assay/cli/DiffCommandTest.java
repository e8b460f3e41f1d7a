package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    assertEquals(0, diff(old, now, "--exit-zero").code());
    assertEquals(0, diff(old, now, "--type", "people").code());
    assertEquals(2, diff(old, folder.resolve("none")).code());
    assertEquals(2, diff(old, now, "--type", "persons").code());
    assertEquals(2, diff(old, now, "--min-confidence", "7").code());
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
