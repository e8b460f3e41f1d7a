package org.assay.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.json.ExtractionReader;
import org.assay.json.ExtractionWriter;
import org.assay.json.JsonFormatException;
import org.assay.knowledge.Correction;
import org.assay.knowledge.CorrectionFile;
import org.assay.knowledge.CorrectionRow;
import org.assay.knowledge.KnowledgeException;
import org.assay.model.ActorClass;
import org.assay.model.Coded;
import org.assay.model.CommodityCategory;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.LocationKind;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Passage;
import org.assay.model.Route;
import org.assay.model.RouteStatus;
import org.assay.model.Sentence;
import org.assay.pipeline.Pipeline;
import org.assay.pipeline.PipelineConfig;
import org.assay.table.ReportTables;
import org.assay.text.SourceText;
import org.assay.verify.ExtractionCheck;

/** Whatever is corrected in the sample reports, all that holds of an extraction holds after it. */
class CorrectionPropertiesTest {

  private record Example(Extraction extraction, SourceText source) {}

  private static final Pipeline PIPELINE = Pipeline.from(PipelineConfig.SHIPPED);
  private static final List<Example> EXAMPLES = examples();
  private static final List<String> ACTIONS =
      List.of("rename", "merge", "split", "reclass", "relink", "drop", "add");
  private static final Set<String> APPLIED = new HashSet<>();

  private static List<Example> examples() {
    List<Example> out = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/manuscripts"))) {
      for (Path file : files.sorted().toList()) {
        SourceText source = ((Ingested.Text) new Ingester().read(file)).source();
        out.add(new Example(PIPELINE.extract(source), source));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out;
  }

  @AfterContainer
  static void everyActionWasTried() {
    assertTrue(APPLIED.size() >= 11, "applied at all: " + APPLIED);
  }

  @Property(tries = 300)
  void correctedExtractionsAreSound(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int n)
      throws JsonFormatException {
    Random random = new Random(seed);
    Example example = EXAMPLES.get(random.nextInt(EXAMPLES.size()));
    Rows rows = new Rows(example, random);
    String content = null;
    List<Correction> corrections = List.of();
    int refused = 0; // contradicts one before it, or asks for what its type does not have
    for (int i = 0; i < n; i++) {
      try {
        String more = CorrectionFile.append(content, rows.next());
        corrections = PIPELINE.knowledge().corrections().reading(more).all();
        content = more;
      } catch (KnowledgeException e) {
        refused++;
      }
    }
    Extraction before = example.extraction();
    Corrector corrector = new Corrector(corrections);
    Extraction after = corrector.correct(before, example.source());
    check(after, example.source(), content);
    assertEquals(after, corrector.correct(before, example.source()), "the same every time");
    assertEquals(n, corrections.size() + refused);
    int notes = after.diagnostics().size() - before.diagnostics().size();
    assertTrue(notes <= corrections.size(), "a note for each at most");
    after.diagnostics().stream()
        .filter(d -> d.code().equals(CorrectionNotes.APPLIED))
        .filter(d -> !CorrectionNotes.isNeedless(d.message()))
        .forEach(d -> APPLIED.add(d.message().replaceFirst("[^(]*\\((\\w+ \\w+).*", "$1")));
  }

  private static void check(Extraction after, SourceText source, String what)
      throws JsonFormatException {
    assertEquals(List.of(), ExtractionCheck.of(after, source), what);
    int number = 0;
    for (Mention mention : after.mentions()) {
      assertEquals("m" + ++number, mention.id(), what);
      assertTrue(mention.type() == MentionType.PEOPLE || mention.label() != null, what);
    }
    number = 0;
    Set<List<Object>> movements = new HashSet<>();
    for (Route route : after.routes()) {
      assertEquals("r" + ++number, route.id(), what);
      int order = 0;
      Set<List<Object>> stops = new HashSet<>();
      for (Route.Stop stop : route.stops()) {
        assertEquals(++order, stop.order(), what);
        assertTrue(stops.add(List.of(stop.role(), stop.entity())), what);
      }
      assertTrue(
          movements.add(List.of(Set.copyOf(route.cargo()), stops, route.status())),
          () -> "two equal routes: " + route + "\n" + what);
    }
    Set<String> mentioned =
        after.mentions().stream().map(Mention::entity).collect(Collectors.toSet());
    String last = "";
    for (Entity entity : after.entities()) {
      assertTrue(entity.id().compareTo(last) > 0, what);
      last = entity.id();
      boolean home = entity.id().equals(after.report().country().entity());
      assertTrue(home || mentioned.contains(entity.id()), () -> entity + "\n" + what);
      assertTrue(entity.type() == MentionType.PEOPLE || entity.label() != null, what);
    }
    String json = new ExtractionWriter().write(after);
    assertEquals(after, new ExtractionReader().read(json), what);
    assertNotNull(ReportTables.of(after, source), what);
  }

  /** Rows about what a report has, and now and then about what it does not have. */
  private record Rows(Example example, Random random) {

    private <T> T any(List<T> list) {
      return list.get(random.nextInt(list.size()));
    }

    CorrectionRow next() {
      Extraction extraction = example.extraction();
      String action = any(ACTIONS);
      Mention mention = any(extraction.mentions());
      Entity entity = any(extraction.entities());
      List<Entity> alike =
          extraction.entities().stream().filter(e -> e.type() == entity.type()).toList();
      boolean ofEntity = !action.equals("add") && random.nextBoolean();
      if (ofEntity || Set.of("rename", "merge", "split").contains(action)) {
        String value =
            switch (action) {
              case "rename" -> any(alike).name() + (random.nextBoolean() ? "" : " of old");
              case "merge" ->
                  random.nextInt(4) == 0
                      ? Entity.unlinkedId(entity.type(), "MLI", "something else")
                      : any(alike).id();
              case "split" -> random.nextBoolean() ? "" : any(alike).id();
              case "reclass" -> label(entity.type());
              case "relink" -> random.nextBoolean() ? "none" : any(alike).id();
              default -> "";
            };
        String split = action.equals("split") ? splittable(entity) : "";
        boolean named = !action.equals("split") && random.nextInt(4) == 0;
        return new CorrectionRow(
            action,
            "entity",
            named ? "" : entity.id(),
            named ? entity.name() : split,
            named ? entity.type().id() : "",
            "",
            scope(),
            value,
            "");
      }
      if (random.nextInt(3) > 0) {
        List<Entity> same =
            extraction.entities().stream().filter(e -> e.type() == mention.type()).toList();
        String value =
            switch (action) {
              case "reclass", "add" -> label(mention.type());
              case "relink" -> any(same).id();
              default -> "";
            };
        return new CorrectionRow(
            action,
            "mention",
            random.nextInt(4) == 0 ? mention.entity() : "",
            action.equals("add") ? words() : mention.text(),
            mention.type().id(),
            random.nextInt(3) == 0 && !action.equals("add") ? words() : "",
            scope(),
            value,
            "");
      }
      return route(action.equals("relink") ? "drop" : action);
    }

    private CorrectionRow route(String action) {
      Extraction extraction = example.extraction();
      Route route = any(extraction.routes());
      List<String> parts = new ArrayList<>();
      route.cargo().stream().limit(random.nextInt(2)).forEach(id -> parts.add("cargo=" + id));
      List<Entity> places =
          extraction.entities().stream().filter(e -> e.type() == MentionType.LOCATION).toList();
      for (Route.Stop stop : route.stops().subList(0, 1)) {
        boolean other = action.equals("add") && random.nextBoolean();
        parts.add(stop.role().id() + "=" + (other ? any(places).id() : stop.entity()));
      }
      return new CorrectionRow(
          action,
          "route",
          String.join(" ", parts),
          "",
          "",
          action.equals("add") ? words() : "",
          scope(),
          action.equals("drop") ? "" : any(List.of(RouteStatus.values())).id(),
          "");
    }

    private String scope() {
      return any(List.of("all", "country:" + example.extraction().report().country().iso3()));
    }

    /** Words of a mention of it, of another form than its name where there is one. */
    private String splittable(Entity entity) {
      return any(
          entity.aliases().isEmpty()
              ? List.of(entity.name())
              : entity.aliases().stream().map(Entity.Alias::name).toList());
    }

    private String label(MentionType type) {
      Coded label =
          switch (type) {
            case ACTOR -> any(List.of(ActorClass.values()));
            case LOCATION -> any(List.of(LocationKind.values()));
            default -> any(List.of(CommodityCategory.values()));
          };
      return type == MentionType.PEOPLE ? "" : label.id();
    }

    /** One to three neighbouring words of a sentence. */
    private String words() {
      Passage passage = any(example.extraction().passages());
      if (passage.sentences().isEmpty()) {
        return "gold";
      }
      Sentence sentence = any(passage.sentences());
      List<String> words = List.of(example.source().read(sentence.spans()).split(" ", -1));
      int start = random.nextInt(words.size());
      int end = Math.min(words.size(), start + 1 + random.nextInt(3));
      String text = String.join(" ", words.subList(start, end)).replaceAll("\\p{P}+$", "");
      return text.isBlank() ? "gold" : random.nextInt(4) > 0 ? text : text.toLowerCase(Locale.ROOT);
    }
  }
}
