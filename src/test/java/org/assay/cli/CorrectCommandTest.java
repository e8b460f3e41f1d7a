package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections as an analyst meets them: extract, correct, extract again, verify. */
class CorrectCommandTest {

  private static final String OLD =
      """
      Criminality

      Criminal markets

      Drugs

      Cocaine is smuggled from Bamako through Kidal to Algeria by corrupt customs officers.
      """;

  private static final String NEW =
      OLD + "\nCorrupt customs officers also let cannabis pass from Gao to Niger.\n";

  @TempDir Path folder;
  private Path in;
  private Path out;
  private Path own;

  @BeforeEach
  void extract() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    out = folder.resolve("out");
    own = folder.resolve("own");
    Files.writeString(in.resolve("mali-2023.txt"), OLD);
    Files.writeString(in.resolve("togo-2023.txt"), "Gold is flown from Lomé to Ghana.\n");
    Cli extracted = Cli.run("extract", in.toString(), "-o", out.toString());
    assertEquals(ExitCode.DONE, extracted.code(), extracted.err());
  }

  private Cli correct(String... cells) {
    List<String> args = new ArrayList<>(List.of("correct"));
    args.addAll(List.of(cells));
    args.addAll(List.of("--knowledge", own.toString(), "--output", out.toString()));
    return Cli.run(args.toArray(new String[0]));
  }

  private Cli again() {
    return Cli.run("extract", in.toString(), "-o", out.toString(), "--knowledge", own.toString());
  }

  private String read(String file) throws IOException {
    return Files.readString(out.resolve(file));
  }

  @Test
  void aCorrectionIsAppliedShownAndCarriedToTheNextEdition() throws IOException {
    String officers = "actor:mli:corrupt-custom-officer";
    assertTrue(read("entities.csv").contains(officers), read("entities.csv"));
    Cli reclass =
        correct(
            "reclass",
            "entity",
            "--target",
            officers,
            "--value",
            "state_institution",
            "--scope",
            "country:MLI");
    assertEquals(ExitCode.DONE, reclass.code(), reclass.err());
    assertTrue(reclass.out().contains("corrections.csv:2: reclass entity"), reclass.out());
    assertTrue(reclass.out().contains("1 mention"), reclass.out());
    Cli drop =
        correct("drop", "mention", "--text", "kidal", "--type", "location", "--scope", "all");
    assertEquals(ExitCode.DONE, drop.code(), drop.err());
    assertEquals(3, Files.readAllLines(own.resolve("corrections.csv")).size());

    Files.writeString(in.resolve("mali-2025.txt"), NEW);
    Cli second = again();
    assertTrue(second.out().contains("Corrections: 2 of 2 matched"), second.out());
    assertFalse(second.out().contains("skipped"), "the knowledge has changed");
    String mentions = read("mentions.csv");
    assertEquals(
        3,
        mentions.lines().filter(l -> l.contains("corrections.csv:2 <- lexicons/heads.tsv")).count(),
        mentions);
    assertEquals(
        0, mentions.lines().filter(l -> l.contains(officers + ",") && embedded(l)).count());
    assertFalse(read("route_stops.csv").contains("Kidal"), read("route_stops.csv"));
    assertTrue(read("routes.csv").contains("corrections.csv:3 <- rules/routes/"));
    Cli verified = Cli.run("verify", out.toString());
    assertEquals(ExitCode.DONE, verified.code(), verified.out());
    String manifest = read("manifest.json");
    assertTrue(again().out().contains("Extracted nothing new"));
    assertEquals(manifest, read("manifest.json"));
    String at = folder.resolve("alone").toString();
    Cli.run("extract", in.toString(), "-o", at, "--knowledge", own.toString(), "--jobs", "1");
    assertEquals(manifest, Files.readString(Path.of(at, "manifest.json")), "with one thread");
  }

  private static boolean embedded(String line) {
    return line.contains(",state_embedded,");
  }

  @Test
  void oneThatMatchesNothingAnyMoreIsTold() throws IOException {
    for (String scope : List.of("all", "country:MLI", "country:BEN")) {
      String name = "actor:mli:herder-of-" + scope.substring(scope.indexOf(':') + 1);
      Cli added =
          correct(
              "rename",
              "entity",
              "--target",
              name,
              "--value",
              "Herders",
              "--scope",
              scope,
              "--untried");
      assertEquals(ExitCode.DONE, added.code(), added.err());
    }
    Cli result = again();
    assertTrue(result.out().contains("Corrections: 0 of 3 matched"), result.out());
    assertTrue(
        result.out().contains("Matches nothing any more: corrections.csv:2 (rename entity"),
        result.out());
    assertTrue(
        result.out().contains("Holds for none of these reports: corrections.csv:4"), result.out());
    String diagnostics = read("diagnostics.csv");
    assertEquals(
        1,
        diagnostics.lines().filter(l -> l.contains("correction-unmatched")).count(),
        diagnostics);
    assertTrue(diagnostics.contains("corrections.csv:3 (rename entity"), diagnostics);
    JsonNode said = new ObjectMapper().readTree(read("run.json")).get("corrections");
    assertEquals(0, said.get("matched").asInt());
    assertEquals(2, said.get("unmatched").size(), said.toString());
    assertEquals(1, said.get("outOfScope").size(), said.toString());
    String before = result.out();
    assertTrue(again().out().contains("Corrections: 0 of 3 matched"), before);
  }

  @Test
  void oneThatDoesNothingOrIsWrongIsRefusedWithWhatThereIs() throws IOException {
    Cli typo =
        correct("drop", "entity", "--target", "actor:mli:corrupt-custom-office", "--scope", "all");
    assertEquals(ExitCode.USAGE, typo.code());
    assertTrue(typo.err().contains("it matches nothing in 2 reports"), typo.err());
    assertTrue(typo.err().contains("there are actor:mli:corrupt-custom-officer"), typo.err());

    Cli label =
        correct(
            "reclass",
            "mention",
            "--text",
            "cocaine",
            "--type",
            "commodity",
            "--value",
            "powder",
            "--scope",
            "all");
    assertEquals(ExitCode.USAGE, label.code());
    assertTrue(label.err().contains("'powder' is not one of drugs, arms"), label.err());

    Cli scope = correct("drop", "entity", "--target", "iso:DZA", "--scope", "country:BEN");
    assertEquals(ExitCode.USAGE, scope.code());
    assertTrue(scope.err().contains("country:MLI report:mali-2023-"), scope.err());

    Cli route = correct("drop", "route", "--target", "origin=iso:DZA", "--scope", "all");
    assertEquals(ExitCode.USAGE, route.code());
    assertTrue(route.err().contains("destination=iso:DZA"), route.err());

    Cli home = correct("drop", "entity", "--target", "iso:MLI", "--scope", "country:MLI");
    assertEquals(ExitCode.USAGE, home.code());
    assertTrue(home.err().contains("the report's own country"), home.err());
    assertFalse(Files.exists(own.resolve("corrections.csv")));

    assertEquals(
        ExitCode.DONE, correct("drop", "entity", "--target", "iso:DZA", "--scope", "all").code());
    Cli twice = correct("drop", "entity", "--target", "iso:DZA", "--scope", "all");
    assertEquals(ExitCode.USAGE, twice.code());
    assertTrue(twice.err().contains("says the same as line 2"), twice.err());
  }

  @Test
  void eachIsTriedOnWhatThoseBeforeItLeave() {
    assertEquals(
        ExitCode.DONE,
        correct("relink", "entity", "--target", "iso:DZA", "--value", "iso:TUN", "--scope", "all")
            .code());
    Cli rename =
        correct("rename", "entity", "--target", "iso:TUN", "--value", "Tunis", "--scope", "all");
    assertEquals(ExitCode.DONE, rename.code(), rename.err());
  }

  @Test
  void aFileThatCannotBeUsedStopsEverythingWithItsLine() throws IOException {
    Files.createDirectories(own);
    Files.writeString(
        own.resolve("corrections.csv"), "action,what,target,scope\ndrop,entity,mali,all\n");
    for (Cli result : List.of(again(), correct("drop", "entity", "--scope", "all"))) {
      assertEquals(ExitCode.KNOWLEDGE, result.code(), result.err());
      assertTrue(result.err().contains("corrections.csv:2: target: 'mali'"), result.err());
    }
  }
}
