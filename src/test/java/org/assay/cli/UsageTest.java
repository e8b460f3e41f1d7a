package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Help, usage errors and exit codes that need no extraction. */
class UsageTest {

  @Test
  void every_command_has_help_with_examples() {
    List<String[]> commands =
        List.of(
            new String[] {"--help"},
            new String[] {"extract", "--help"},
            new String[] {"eval", "--help"},
            new String[] {"inspect", "--help"},
            new String[] {"verify", "--help"},
            new String[] {"schema", "--help"},
            new String[] {"correct", "--help"},
            new String[] {"knowledge", "--help"},
            new String[] {"knowledge", "check", "--help"},
            new String[] {"knowledge", "manifest", "--help"});
    for (String[] command : commands) {
      Cli help = Cli.run(command);
      String name = String.join(" ", command);
      assertAll(
          () -> assertEquals(ExitCode.DONE, help.code(), name),
          () -> assertTrue(help.out().contains("Examples:"), name),
          () -> assertTrue(help.out().contains("Usage: assay"), name));
    }
  }

  @Test
  void version_names_assay_and_java() {
    Cli version = Cli.run("--version");
    assertEquals(ExitCode.DONE, version.code());
    assertTrue(version.out().matches("(?s)assay \\d+\\.\\d+.*Java 1?\\d.*"), version.out());
  }

  @Test
  void nothing_at_all_shows_help_and_is_a_usage_error() {
    Cli nothing = Cli.run();
    assertEquals(ExitCode.USAGE, nothing.code());
    assertTrue(nothing.err().contains("extract"), nothing.err());
  }

  @Test
  void wrong_arguments_say_what_is_wrong_in_few_lines(@TempDir Path folder) {
    List<String[]> wrong =
        List.of(
            new String[] {"extrakt", "x"},
            new String[] {"extract", "--jobs", "0", "x"},
            new String[] {"extract", "--edition", "soon", "x"},
            new String[] {"extract", "--colour", "x"},
            new String[] {"eval"},
            new String[] {"eval", folder.toString()},
            new String[] {"eval", folder.toString(), "--fail-under", "strict all=much"},
            new String[] {"verify", folder.resolve("nowhere").toString()},
            new String[] {"extract", "x", "--format", "parquet"},
            new String[] {"knowledge"},
            new String[] {"knowledge", "manifest", "--models", folder.toString()});
    for (String[] args : wrong) {
      Cli result = Cli.run(args);
      String name = String.join(" ", args);
      assertEquals(ExitCode.USAGE, result.code(), name + ": " + result.err());
      assertTrue(result.err().startsWith("assay: "), name);
      assertTrue(result.err().lines().count() <= 3, result.err());
      assertFalse(result.err().contains("Exception"), result.err());
    }
  }

  @Test
  void an_empty_folder_is_no_output() {
    Cli result = Cli.run("verify", "src");
    assertEquals(ExitCode.FOUND_PROBLEMS, result.code());
    assertTrue(result.out().contains("manifest.json"), result.out());
  }

  @Test
  void knowledge_that_cannot_be_loaded_names_file_and_line(@TempDir Path folder)
      throws IOException {
    Path families = Files.createDirectories(folder.resolve("families"));
    Files.writeString(families.resolve("mine.yaml"), "id: mine\nheadlines: []\n");
    for (String[] args :
        List.of(
            new String[] {"knowledge", "check", "--knowledge", folder.toString()},
            new String[] {"extract", "x", "--knowledge", folder.toString()},
            new String[] {"extract", "x", "--knowledge", folder.resolve("no").toString()})) {
      Cli result = Cli.run(args);
      assertEquals(ExitCode.KNOWLEDGE, result.code(), result.err());
      assertEquals(1, result.err().lines().count(), result.err());
    }
    Cli check = Cli.run("knowledge", "check", "--knowledge", folder.toString());
    assertTrue(check.err().contains("families/mine.yaml:"), check.err());
  }

  @Test
  void a_data_file_of_an_unknown_name_is_not_passed_over(@TempDir Path folder) throws IOException {
    Path lexicons = Files.createDirectories(folder.resolve("lexicons"));
    Files.writeString(lexicons.resolve("haeds.tsv"), "word\n");
    Cli result = Cli.run("knowledge", "check", "--knowledge", folder.toString());
    assertEquals(ExitCode.KNOWLEDGE, result.code());
    assertTrue(result.err().contains("lexicons/haeds.tsv"), result.err());
  }

  @Test
  void the_manifest_of_models_is_complete_and_renewed_in_place(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("a.tsv"), "x\n");
    Files.writeString(folder.resolve("b.tsv"), "x\n");
    Files.writeString(
        folder.resolve("MANIFEST"),
        "# A comment\npath\torigin\tlicence\tsha256\na.tsv\tme\tGPL-3.0-or-later\t-\nc.tsv\tme\tCC0\t-\n");
    Cli result = Cli.run("knowledge", "manifest", "--models", folder.toString());
    assertEquals(ExitCode.FOUND_PROBLEMS, result.code());
    assertTrue(result.out().contains("b.tsv: has no row"), result.out());
    assertTrue(result.out().contains("c.tsv: has a row but"), result.out());
    assertTrue(
        Files.readString(folder.resolve("MANIFEST"))
            .contains(
                "a.tsv\tme\tGPL-3.0-or-later\t"
                    + "73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac"),
        "sha256 of x and a line feed");
  }

  @Test
  void a_row_that_two_branches_renewed_is_one_again(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.tsv"), "x\n");
    Files.writeString(
        folder.resolve("MANIFEST"),
        "path\torigin\tlicence\tsha256\na.tsv\tme\tCC0\told\na.tsv\tme\tCC0\tolder\n");
    Cli result = Cli.run("knowledge", "manifest", "--models", folder.toString());
    assertEquals(ExitCode.DONE, result.code(), result.out());
    assertEquals(2, Files.readAllLines(folder.resolve("MANIFEST")).size());
  }

  @Test
  void the_shipped_manifest_names_every_file() throws IOException {
    assertEquals(List.of(), ModelsManifest.read(Path.of("models")).problems());
  }
}
