package org.assay.correct;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.knowledge.Correction;
import org.assay.knowledge.CorrectionFile;
import org.assay.knowledge.CorrectionRow;
import org.assay.knowledge.Corrections;
import org.assay.knowledge.Knowledge;
import org.assay.mention.Cases;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Mention;
import org.assay.model.Route;
import org.assay.testing.Sample;
import org.assay.testing.SampleExtractions;
import org.assay.verify.ExtractionCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Each {@code correct/NAME.csv} applied to the paged sample changes what {@code NAME.expected}
 * says: lines that go, after {@code -}, and lines that come, after {@code +}.
 */
class CorrectionCasesTest {

  private static final Path FOLDER = Path.of("src/test/resources/correct");
  private static final Knowledge KNOWLEDGE = Cases.KNOWLEDGE;

  static Corrections corrections(String content) {
    return KNOWLEDGE.corrections().reading(content);
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  @Test
  void everyCaseChangesWhatItSays() throws IOException {
    List<Executable> checks = new ArrayList<>();
    for (Path file : cases()) {
      Path expected = FOLDER.resolve(file.getFileName().toString().replace(".csv", ".expected"));
      String actual = changes(Files.readString(file));
      String name = file.getFileName().toString();
      checks.add(() -> assertEquals(Files.readString(expected), actual, name));
    }
    assertTrue(checks.size() >= 20, checks.size() + " cases");
    assertAll(checks);
  }

  @Test
  void everyActionHasACase() throws IOException {
    Set<String> seen = new TreeSet<>();
    for (Path file : cases()) {
      for (CorrectionRow row : CorrectionFile.parse(Files.readString(file)).values()) {
        seen.add(row.action() + " " + row.what());
      }
    }
    assertEquals(
        new TreeSet<>(
            Set.of(
                "rename entity",
                "merge entity",
                "split entity",
                "reclass entity",
                "relink entity",
                "drop entity",
                "reclass mention",
                "relink mention",
                "drop mention",
                "add mention",
                "reclass route",
                "drop route",
                "add route")),
        seen);
  }

  @Test
  void withoutACorrectionForItAReportStaysAsItIs() {
    Sample togo = SampleExtractions.togo();
    String other = "action,what,target,scope\ndrop,entity,iso:GHA,country:MLI\n";
    assertEquals(
        togo.extraction(),
        new Corrector(corrections(other).all()).correct(togo.extraction(), togo.source()));
  }

  @Test
  void scopesAreAllACountryAReportAndItsFileStem() {
    Sample togo = SampleExtractions.togo();
    for (String scope : List.of("all", "country:TGO", "report:" + togo.id(), "report:togo-2025")) {
      List<Correction> drop =
          corrections("action,what,target,scope\ndrop,entity,iso:GHA," + scope + "\n").all();
      assertEquals(1, drop.size());
      assertTrue(drop.get(0).origin().scope().holds(togo.extraction().report()), scope);
    }
    Sample gold = SampleExtractions.gold();
    String togoOnly = "action,what,target,scope\ndrop,entity,iso:GHA,country:TGO\n";
    Correction drop = corrections(togoOnly).all().get(0);
    assertTrue(!drop.origin().scope().holds(gold.extraction().report()), "no country");
  }

  /** What corrections change in the sample; it stays sound. */
  static String changes(String content) {
    Sample togo = SampleExtractions.togo();
    Extraction before = togo.extraction();
    Extraction after = new Corrector(corrections(content).all()).correct(before, togo.source());
    assertEquals(List.of(), ExtractionCheck.of(after, togo.source()), content);
    List<String> old = lines(before);
    List<String> now = lines(after);
    return Stream.concat(
            old.stream().filter(line -> !now.contains(line)).map(line -> "- " + line),
            now.stream().filter(line -> !old.contains(line)).map(line -> "+ " + line))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> lines(Extraction extraction) {
    List<String> out = new ArrayList<>();
    extraction.mentions().forEach(mention -> out.add(line(mention)));
    extraction.entities().forEach(entity -> out.add(line(entity)));
    extraction.routes().forEach(route -> out.add(line(route)));
    extraction.diagnostics().forEach(d -> out.add(d.code() + ": " + d.message()));
    return out;
  }

  private static String line(Mention mention) {
    return String.join(
        " ",
        mention.id(),
        "'" + mention.text() + "'",
        mention.label() == null ? "-" : mention.label().id(),
        mention.entity(),
        "by",
        mention.foundBy());
  }

  private static String line(Entity entity) {
    return String.join(
        " ",
        "entity",
        entity.id(),
        "'" + entity.name() + "'",
        entity.aliases().stream().map(a -> a.name() + " by " + a.foundBy()).toList().toString(),
        entity.label() == null ? "-" : entity.label().id(),
        entity.named() ? "named" : "-",
        entity.country() == null ? "-" : entity.country(),
        entity.link() == null
            ? "-"
            : entity.link().scheme()
                + ":"
                + entity.link().id()
                + "@"
                + entity.link().lat()
                + ","
                + entity.link().lon()
                + " "
                + entity.link().precision());
  }

  private static String line(Route route) {
    String stops =
        route.stops().stream()
            .map(
                s ->
                    " "
                        + s.order()
                        + ":"
                        + s.role().id()
                        + "="
                        + s.entity()
                        + (s.mention() == null ? "" : "/" + s.mention())
                        + " "
                        + s.by().id())
            .collect(Collectors.joining());
    List<String> actors = route.actors().stream().map(Route.RouteActor::entity).toList();
    return route.id()
        + " "
        + route.cargo()
        + stops
        + " "
        + actors
        + " "
        + route.mode()
        + " "
        + route.status().id()
        + " "
        + route.evidence().stream().map(Route.Evidence::sentence).toList()
        + " by "
        + route.foundBy();
  }
}
