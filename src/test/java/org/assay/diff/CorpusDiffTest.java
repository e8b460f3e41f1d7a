package org.assay.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.knowledge.DiffCues;
import org.assay.knowledge.KnowledgeSource;
import org.assay.model.Change;
import org.assay.model.ChangeKind;
import org.assay.model.ChangeType;
import org.assay.model.Comparison;
import org.assay.model.Extraction;
import org.assay.model.Passage;
import org.assay.model.PassagePair;
import org.assay.model.PassageState;
import org.assay.pipeline.Pipeline;
import org.assay.pipeline.PipelineConfig;
import org.assay.section.ReportHints;
import org.assay.text.SourceText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The corpus's pairs: invariants, and how much of the written lists of changes is found. */
class CorpusDiffTest {

  private static final Path CORPUS = Path.of("corpus");
  private static final Path MANUSCRIPTS = Path.of("src/test/resources/manuscripts");

  private static final Map<String, List<String>> FILES =
      Map.of(
          "albania", List.of("albania-2023.html", "albania-2025.txt"),
          "mali", List.of("mali-2023.docx", "mali-2025.txt"),
          "philippines", List.of("philippines-2023.txt", "philippines-2025.pdf"));

  private static final Map<Path, Edition> EDITIONS = new HashMap<>();
  private static Pipeline pipeline;
  private static Diff diff;

  @BeforeAll
  static void load() {
    if (pipeline != null) {
      return;
    }
    pipeline = Pipeline.from(PipelineConfig.SHIPPED).warm();
    diff = new Diff(new DiffCues(new KnowledgeSource(null)));
  }

  private static Edition edition(Path file) {
    return EDITIONS.computeIfAbsent(
        file,
        path -> {
          Ingested.Text text = (Ingested.Text) new Ingester().read(path);
          return new Edition(pipeline.extract(text.source()), text.source());
        });
  }

  private static Comparison compare(String country) {
    List<String> files = FILES.get(country);
    return diff.compare(
        edition(CORPUS.resolve(files.get(0))), edition(CORPUS.resolve(files.get(1))));
  }

  @Test
  void an_edition_has_no_changes_against_itself() {
    Edition edition = edition(CORPUS.resolve("mali-2025.txt"));
    assertEquals(List.of(), diff.compare(edition, edition).changes());
  }

  @Test
  void a_rendering_has_no_changes_against_its_manuscript() {
    for (String file : List.of("mali-2023.docx", "albania-2023.html", "philippines-2025.pdf")) {
      String stem = file.substring(0, file.indexOf('.'));
      Edition manuscript = edition(MANUSCRIPTS.resolve(stem + ".txt"));
      Edition rendering = edition(CORPUS.resolve(file));
      assertEquals(List.of(), diff.compare(manuscript, rendering).changes(), file);
    }
  }

  /**
   * Every fifth sentence is left out: what is said to be new then, or gone and is there, is wrong.
   */
  @Test
  void leaving_sentences_out_makes_nothing_new(@TempDir Path folder) throws IOException {
    for (String stem : List.of("mali-2025", "albania-2025", "philippines-2023")) {
      Edition whole = edition(MANUSCRIPTS.resolve(stem + ".txt"));
      String text = withoutEveryFifthSentence(whole);
      Path file = Files.writeString(folder.resolve(stem + ".txt"), text);
      SourceText some = ((Ingested.Text) new Ingester().read(file)).source();
      ReportHints later = new ReportHints(null, null, 2035, null, null, null);
      Edition left = new Edition(pipeline.extract(some, later), some);
      List<Change> changes = diff.compare(whole, left).changes();
      assertEquals(List.of(), keys(changes, ChangeType.ADDED), stem);
      assertEquals(List.of(), keys(changes, ChangeType.RENAMED), stem);
      for (Change change : changes) {
        boolean gone = change.type() == ChangeType.REMOVED && change.kind() != ChangeKind.PASSAGE;
        assertTrue(!gone || !text.contains(change.before().quote()), change::toString);
      }
    }
  }

  private static String withoutEveryFifthSentence(Edition edition) {
    List<String> sentences =
        edition.extraction().passages().stream()
            .flatMap(passage -> passage.sentences().stream())
            .map(sentence -> edition.text().read(sentence.spans()))
            .toList();
    String text = edition.text().text();
    for (int i = 0; i < sentences.size(); i += 5) {
      text = text.replace(sentences.get(i), "");
    }
    assertTrue(text.length() < 0.9 * edition.text().text().length(), "not much is left out");
    return text;
  }

  @Test
  void swapping_the_editions_mirrors_the_changes() {
    for (List<String> files : FILES.values()) {
      Edition old = edition(CORPUS.resolve(files.get(0)));
      Edition now = edition(CORPUS.resolve(files.get(1)));
      List<Change> there = diff.compare(old, now).changes();
      List<Change> back = diff.compare(now, old).changes();
      assertEquals(keys(there, ChangeType.ADDED), keys(back, ChangeType.REMOVED));
      assertEquals(keys(there, ChangeType.REMOVED), keys(back, ChangeType.ADDED));
      assertEquals(there.size(), back.size());
    }
  }

  /** Any part of the reports' routes and entities is an edition as well. */
  @Property(tries = 30)
  void parts_of_a_report_mirror_each_other(
      @ForAll @IntRange(max = 1000) int seedOld, @ForAll @IntRange(max = 1000) int seedNew) {
    load();
    Edition old = part(edition(CORPUS.resolve("mali-2023.docx")), seedOld);
    Edition now = part(edition(CORPUS.resolve("mali-2025.txt")), seedNew);
    assertEquals(List.of(), Diff.between(old.extraction(), old.extraction()).changes());
    List<Change> there = diff.compare(old, now).changes();
    List<Change> back = diff.compare(now, old).changes();
    assertEquals(keys(there, ChangeType.ADDED), keys(back, ChangeType.REMOVED));
    assertEquals(keys(there, ChangeType.REMOVED), keys(back, ChangeType.ADDED));
    assertEquals(there.size(), back.size());
  }

  private static Edition part(Edition whole, int seed) {
    Random random = new Random(seed);
    Extraction all = whole.extraction();
    Extraction some =
        new Extraction(
            all.report(),
            all.sections(),
            all.passages(),
            all.mentions().stream().filter(mention -> random.nextInt(3) > 0).toList(),
            all.entities(),
            all.routes().stream().filter(route -> random.nextInt(3) > 0).toList(),
            all.diagnostics());
    return new Edition(some, whole.text());
  }

  private static List<String> keys(List<Change> changes, ChangeType type) {
    return changes.stream()
        .filter(change -> change.type() == type)
        .map(change -> change.kind().id() + " " + change.key())
        .sorted()
        .toList();
  }

  @Test
  void every_quote_stands_in_its_text() {
    for (String country : FILES.keySet()) {
      List<String> files = FILES.get(country);
      Edition old = edition(CORPUS.resolve(files.get(0)));
      Edition now = edition(CORPUS.resolve(files.get(1)));
      for (Change change : compare(country).changes()) {
        assertQuoted(old, change.before());
        assertQuoted(now, change.after());
      }
    }
  }

  private static void assertQuoted(Edition edition, Change.Side side) {
    if (side.quote() != null) {
      String text = edition.text().read(List.of(edition.text().span(0, edition.text().length())));
      // Foreign text, such as a page header, may stand inside a quote of several spans.
      boolean whole = text.contains(side.quote());
      boolean start = text.contains(side.quote().substring(0, Math.min(20, side.quote().length())));
      assertTrue(whole || start, side::quote);
    }
  }

  @Test
  void passages_stand_side_by_side_word_by_word() {
    for (String country : FILES.keySet()) {
      List<String> files = FILES.get(country);
      Edition old = edition(CORPUS.resolve(files.get(0)));
      Edition now = edition(CORPUS.resolve(files.get(1)));
      List<PassagePair> pairs = compare(country).passages();
      assertEquals(words(old), read(pairs, PassagePair::before, PassagePair.Run::before), country);
      assertEquals(words(now), read(pairs, PassagePair::after, PassagePair.Run::after), country);
      for (PassagePair pair : pairs) {
        boolean same = pair.state() == PassageState.UNCHANGED;
        assertEquals(same, pair.similarity() == 1, pair.indicator());
      }
      assertTrue(pairs.stream().anyMatch(p -> p.state() == PassageState.UNCHANGED), country);
      assertTrue(pairs.stream().anyMatch(p -> p.state() == PassageState.EDITED), country);
      List<PassagePair> back = diff.compare(now, old).passages();
      assertEquals(words(now), read(back, PassagePair::before, PassagePair.Run::before), country);
    }
    Edition edition = edition(CORPUS.resolve("mali-2025.txt"));
    assertTrue(
        diff.compare(edition, edition).passages().stream()
            .allMatch(p -> p.state() == PassageState.UNCHANGED && p.before().equals(p.after())));
  }

  /** Words of each passage by its id. */
  private static Map<String, String> words(Edition edition) {
    Map<String, String> out = new TreeMap<>();
    for (Passage passage : edition.extraction().passages()) {
      List<String> sentences =
          passage.sentences().stream().map(s -> edition.text().read(s.spans())).toList();
      out.put(passage.id(), String.join(" ", sentences));
    }
    return out;
  }

  /** The same as pairs tell them. */
  private static Map<String, String> read(
      List<PassagePair> pairs,
      Function<PassagePair, String> id,
      Function<PassagePair.Run, String> side) {
    Map<String, String> out = new TreeMap<>();
    for (PassagePair pair : pairs) {
      if (id.apply(pair) != null) {
        String words =
            pair.runs().stream()
                .map(side)
                .filter(run -> !run.isEmpty())
                .collect(Collectors.joining(" "));
        assertNull(out.put(id.apply(pair), words), "twice");
      }
    }
    return out;
  }

  /** The figures are printed; the floors only keep them from falling unnoticed. */
  @Test
  void the_written_changes_are_found() {
    ChangeScores scores = new ChangeScores(true);
    ChangeScores people = new ChangeScores(true);
    for (String country : FILES.keySet()) {
      Path list = CORPUS.resolve("changes/" + country + "-2023-2025.tsv");
      List<TrueChange> truth = TrueChange.read(list);
      List<Change> found = compare(country).changes();
      List<String> files = FILES.get(country);
      ExtractionBound bound =
          new ExtractionBound(
              edition(CORPUS.resolve(files.get(0))),
              edition(CORPUS.resolve(files.get(1))),
              new DiffCues(new KnowledgeSource(null)));
      scores.add(truth, found, bound);
      people.add(
          truth.stream().map(TrueChange::withPeopleAsActors).toList(),
          found.stream().map(CorpusDiffTest::withPeopleAsActors).toList(),
          bound.withPeopleAsActors());
    }
    System.out.println(
        "'reach': changes of things that were extracted with the list's kind and name;"
            + " 'bound': their share, which no comparison exceeds but by reading words itself;"
            + " 'within': how many of them are found.");
    System.out.println(scores);
    System.out.println("People counted as actors, as the lists call many actors people:");
    System.out.println(people);
    assertTrue(scores.recall("~ 1 facts") >= 0.88, scores::toString);
    assertTrue(scores.precision("~ 1 facts") >= 0.85, scores::toString);
    assertTrue(scores.recallInReach("~ 1 facts") >= 0.94, scores::toString);
    assertTrue(scores.recall("~ 2 statements") >= 0.65, scores::toString);
    assertTrue(scores.precision("~ 2 statements") >= 0.65, scores::toString);
    assertTrue(scores.recall("~ 3 moved") >= 0.70, scores::toString);
  }

  private static Change withPeopleAsActors(Change change) {
    ChangeKind kind = change.kind() == ChangeKind.PEOPLE ? ChangeKind.ACTOR : change.kind();
    return new Change(
        kind,
        change.type(),
        change.key(),
        change.before(),
        change.after(),
        change.indicator(),
        change.confidence());
  }
}
