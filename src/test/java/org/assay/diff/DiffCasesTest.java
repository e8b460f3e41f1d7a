package org.assay.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.knowledge.DiffCues;
import org.assay.knowledge.KnowledgeSource;
import org.assay.model.Change;
import org.assay.model.Comparison;
import org.assay.model.Extraction;
import org.assay.model.PassageState;
import org.assay.model.Route;
import org.assay.model.StopRole;
import org.assay.pipeline.Pipeline;
import org.assay.pipeline.PipelineConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pairs of short texts and their changes: files of {@code src/test/resources/diff}, each an older
 * text, a newer one and the changes, divided by lines of three hyphens.
 */
class DiffCasesTest {

  private static final Path CASES = Path.of("src/test/resources/diff");

  @TempDir Path folder;

  @Test
  void every_case_has_its_changes_and_no_others() throws IOException {
    Pipeline pipeline = Pipeline.from(PipelineConfig.SHIPPED);
    Diff diff = new Diff(new DiffCues(new KnowledgeSource(null)));
    List<Path> files;
    try (Stream<Path> all = Files.list(CASES)) {
      files = all.sorted().toList();
    }
    assertTrue(files.size() >= 10, "cases: " + files.size());
    List<String> wrong = new ArrayList<>();
    for (Path file : files) {
      String[] parts = Files.readString(file).split("---\n", -1);
      assertEquals(3, parts.length, file + " needs an older text, a newer one and changes");
      Edition old = edition(pipeline, 2023, parts[0]);
      Edition now = edition(pipeline, 2025, parts[1]);
      List<String> found =
          diff.compare(old, now).changes().stream().map(DiffCasesTest::show).toList();
      if (!found.equals(parts[2].lines().toList())) {
        wrong.add(file.getFileName() + "\n" + String.join("\n", found));
      }
    }
    assertEquals("", String.join("\n\n", wrong));
  }

  /** Where the extractor makes no route of a sentence about the end of one. */
  @Test
  void a_route_behind_a_word_of_an_end_is_told_to_have_ended() throws IOException {
    Pipeline pipeline = Pipeline.from(PipelineConfig.SHIPPED);
    String old = "Loads are driven from Mombasa to Gulu. Cocaine is trucked from Lamu to Kigali.";
    String now =
        "Loads are driven from Mombasa to Gulu. Cocaine is no longer trucked from Lamu to Kigali.";
    Edition after = withRoutes(edition(pipeline, 2025, now), 1);
    List<String> found =
        new Diff(new DiffCues(new KnowledgeSource(null)))
            .compare(edition(pipeline, 2023, old), after).changes().stream()
                .map(DiffCasesTest::show)
                .toList();
    assertEquals(List.of("route removed: Cocaine: Lamu > Kigali | - | - | ended"), found);
  }

  /** Where the extractor makes no route of a sentence in either text. */
  @Test
  void a_place_that_took_the_place_of_another_behind_a_word_of_direction_is_a_stop()
      throws IOException {
    Pipeline pipeline = Pipeline.from(PipelineConfig.SHIPPED);
    Edition old = edition(pipeline, 2023, "Couriers board flights from Entebbe to Istanbul.");
    Edition now = edition(pipeline, 2025, "Couriers board flights from Entebbe to Dubai.");
    List<String> found =
        new Diff(new DiffCues(new KnowledgeSource(null)))
            .compare(withRoutes(old, 0), withRoutes(now, 0)).changes().stream()
                .map(DiffCasesTest::show)
                .filter(row -> row.startsWith("route"))
                .toList();
    assertEquals(
        List.of(
            "route changed: ?: Entebbe > Istanbul | ?: Entebbe > Dubai"
                + " | stops Istanbul | stops Dubai"),
        found);
  }

  /** Where the extractor makes no route of a sentence that goes from one place to another. */
  @Test
  void a_journey_in_words_that_one_text_alone_tells_is_a_route() throws IOException {
    Pipeline pipeline = Pipeline.from(PipelineConfig.SHIPPED);
    Diff diff = new Diff(new DiffCues(new KnowledgeSource(null)));
    String common = "Heroin is shipped from Karachi to Mombasa.";
    String told = common + " Places in lorries from yards near Arua to Kigali are for sale.";
    String denied = common + " Lorries no longer run from yards near Arua to Kigali.";
    Edition without = withRoutes(edition(pipeline, 2023, common), 1);
    Edition with = withRoutes(edition(pipeline, 2025, told), 1);
    assertEquals(
        List.of("route added: - | ?: Arua > Kigali | not mentioned in 2023 | -"),
        routes(diff, without, with));
    Edition with2023 = withRoutes(edition(pipeline, 2023, told), 1);
    Edition without2025 = withRoutes(edition(pipeline, 2025, common), 1);
    assertEquals(
        List.of("route removed: ?: Arua > Kigali | - | - | not mentioned in 2025"),
        routes(diff, with2023, without2025));
    assertEquals(List.of(), routes(diff, with2023, with));
    Edition ended = withRoutes(edition(pipeline, 2025, denied), 1);
    assertEquals(List.of(), routes(diff, without, ended));
  }

  /** Where the extractor found both ends of a movement in one text and one in the other. */
  @Test
  void a_route_is_named_by_the_end_that_its_counterpart_has() throws IOException {
    Pipeline pipeline = Pipeline.from(PipelineConfig.SHIPPED);
    Diff diff = new Diff(new DiffCues(new KnowledgeSource(null)));
    Edition old =
        edition(pipeline, 2023, "Heroin is driven from Mombasa to Kampala in old pickup trucks.");
    Edition now = edition(pipeline, 2025, "Heroin is driven from Mombasa to Kampala in coaches.");
    assertEquals(
        List.of(
            "route changed: heroin: Mombasa > Kampala | heroin: Mombasa > Kampala"
                + " | means old pickup trucks | means coaches"),
        routes(diff, old, without(now, StopRole.ORIGIN)));
  }

  private static List<String> routes(Diff diff, Edition old, Edition now) {
    return diff.compare(old, now).changes().stream()
        .map(DiffCasesTest::show)
        .filter(row -> row.startsWith("route"))
        .toList();
  }

  /** The same with routes that lack the stops of a role. */
  private static Edition without(Edition edition, StopRole role) {
    List<Route> routes =
        edition.extraction().routes().stream()
            .map(
                r ->
                    new Route(
                        r.id(),
                        r.cargo(),
                        r.stops().stream().filter(stop -> stop.role() != role).toList(),
                        r.actors(),
                        r.mode(),
                        r.means(),
                        r.status(),
                        r.assertion(),
                        r.since(),
                        r.evidence(),
                        r.foundBy(),
                        r.confidence()))
            .toList();
    return with(edition, routes);
  }

  @Test
  void a_passage_of_which_little_was_kept_is_told_to_be_rewritten() throws IOException {
    Pipeline pipeline = Pipeline.from(PipelineConfig.SHIPPED);
    String old =
        "Heroin comes ashore on the beaches near Lamu, where fishermen hide it under nets until"
            + " buyers fetch it. Heroin dealers in towns sell it openly beside the bus station.";
    String now =
        "Police broke up a heroin laboratory last year. Most people who inject heroin share"
            + " needles, and clinics that treat heroin addiction turn away half of them.";
    Edition before = edition(pipeline, 2023, old);
    Edition after = edition(pipeline, 2025, now);
    Comparison comparison =
        new Diff(new DiffCues(new KnowledgeSource(null))).compare(before, after);
    List<String> found =
        comparison.changes().stream()
            .map(DiffCasesTest::show)
            .filter(row -> row.contains("rewritten"))
            .toList();
    assertEquals(PassageState.REWRITTEN, comparison.passages().get(0).state());
    assertEquals(1, found.size(), comparison.changes()::toString);
    String start = "passage changed: heroin trade | heroin trade | - | rewritten, similarity 0.2";
    assertTrue(found.get(0).startsWith(start), found::toString);
  }

  /** The same with its first routes alone. */
  private static Edition withRoutes(Edition edition, int number) {
    return with(edition, edition.extraction().routes().stream().limit(number).toList());
  }

  private static Edition with(Edition edition, List<Route> routes) {
    Extraction all = edition.extraction();
    Extraction some =
        new Extraction(
            all.report(),
            all.sections(),
            all.passages(),
            all.mentions(),
            all.entities(),
            routes,
            all.diagnostics());
    return new Edition(some, edition.text());
  }

  private Edition edition(Pipeline pipeline, int year, String drugs) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("uganda-" + year + ".txt"),
            "CRIMINAL MARKETS\n\nDRUGS\n\n" + drugs.strip() + " The heroin market is limited.\n");
    Ingested.Text text = (Ingested.Text) new Ingester().read(file);
    return new Edition(pipeline.extract(text.source()), text.source());
  }

  private static String show(Change change) {
    return change.kind().id()
        + " "
        + change.type().id()
        + ": "
        + text(change.before().name())
        + " | "
        + text(change.after().name())
        + " | "
        + text(change.before().value())
        + " | "
        + text(change.after().value());
  }

  private static String text(String value) {
    return value == null ? "-" : value;
  }
}
