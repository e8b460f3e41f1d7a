package org.assay.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assay.model.ActorClass;
import org.assay.model.ActorRole;
import org.assay.model.Assertion;
import org.assay.model.CommodityCategory;
import org.assay.model.Diagnostic;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Label;
import org.assay.model.LocationKind;
import org.assay.model.LocationUse;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Passage;
import org.assay.model.Report;
import org.assay.model.Route;
import org.assay.model.RouteStatus;
import org.assay.model.Section;
import org.assay.model.Sentence;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;
import org.assay.model.TransportMode;
import org.assay.testing.SampleExtractions;
import org.assay.text.Block;
import org.assay.text.SourceFile;
import org.assay.text.SourceText;
import org.assay.text.Span;

class ExtractionRoundTripTest {

  @Property(tries = 200)
  void anyExtractionComesBackEqual(@ForAll("extractions") Extraction extraction)
      throws JsonFormatException {
    String json = new ExtractionWriter().write(extraction);
    Extraction again = new ExtractionReader().read(json);
    assertEquals(extraction, again);
    assertEquals(json, new ExtractionWriter().write(again));
  }

  @Property(tries = 200)
  void anyBlockComesBackEqual(@ForAll("blocks") Block block) throws JsonFormatException {
    String text = "x".repeat(block.end());
    SourceFile file = SampleExtractions.gold().source().file();
    SourceText source = new SourceText("a \"name\"", text, List.of(block), file);
    BlocksJson json = new BlocksJson();
    assertEquals(List.of(block), json.read(json.write(source), text).blocks());
  }

  @Provide
  Arbitrary<Block> blocks() {
    Arbitrary<Double> size = Arbitraries.doubles().between(-1e4, 1e4).ofScale(12);
    Arbitrary<Block.Box> box =
        Combinators.combine(size, size, size, size).as(Block.Box::new).injectNull(0.3);
    return Combinators.combine(
            span(),
            Arbitraries.of(Block.Role.class),
            Arbitraries.integers().between(0, 6),
            size,
            box)
        .as(
            (s, role, level, font, b) ->
                new Block(s.start(), s.end(), s.page(), role, level, font, b));
  }

  @Provide
  Arbitrary<Extraction> extractions() {
    return Combinators.combine(
            report(),
            sections().list().ofMaxSize(3),
            passages().list().ofMaxSize(3),
            mentions().list().ofMaxSize(4),
            entities().list().ofMaxSize(4),
            routes().list().ofMaxSize(3),
            diagnostics().list().ofMaxSize(2))
        .as(Extraction::new);
  }

  private Arbitrary<Report> report() {
    SourceFile file = SampleExtractions.gold().source().file();
    return Combinators.combine(words(), words(), maybe(), maybe(), words().list().ofMaxSize(3))
        .as(
            (id, title, publisher, url, indicators) ->
                new Report(
                    id,
                    title,
                    new Report.Family(title, id),
                    publisher == null ? null : new Report.Edition(2023, publisher),
                    url == null ? null : new Report.Country("TGO", title, id, url),
                    "und",
                    indicators,
                    publisher,
                    url,
                    file,
                    new Report.TextFile(title, 7, file.sha256())));
  }

  private Arbitrary<Section> sections() {
    return Combinators.combine(words(), maybe(), words(), maybe(), span())
        .as(
            (id, parent, heading, label, s) ->
                new Section(id, parent, 1, heading, label, s.start(), s.end()));
  }

  private Arbitrary<Passage> passages() {
    Arbitrary<Sentence> sentence = Combinators.combine(words(), spans()).as(Sentence::new);
    return Combinators.combine(
            words(), words(), maybe(), confidence(), spans(), sentence.list().ofMaxSize(3))
        .as(Passage::new);
  }

  private Arbitrary<Mention> mentions() {
    return Combinators.combine(
            words(),
            kinds(),
            spans(),
            maybe(),
            Arbitraries.of(LocationUse.class).injectNull(0.5),
            confidence())
        .as(
            (id, type, spans, direction, use, confidence) ->
                new Mention(
                    id,
                    type.type(),
                    id,
                    spans,
                    "p" + id,
                    "t" + id,
                    "e" + id,
                    type.label(),
                    direction,
                    use,
                    id,
                    confidence));
  }

  private Arbitrary<Entity> entities() {
    Arbitrary<Entity.Alias> alias = Combinators.combine(words(), words()).as(Entity.Alias::new);
    Arbitrary<Double> degrees = Arbitraries.doubles().between(-90, 90).ofScale(5).injectNull(0.2);
    Arbitrary<Entity.Link> link =
        Combinators.combine(words(), words(), degrees, degrees, maybe())
            .as(Entity.Link::new)
            .injectNull(0.4);
    return Combinators.combine(
            words(), kinds(), alias.list().ofMaxSize(2), Arbitraries.of(true, false), maybe(), link)
        .as(
            (id, type, aliases, named, country, l) ->
                new Entity(id, type.type(), id, aliases, type.label(), named, country, l));
  }

  private Arbitrary<Route> routes() {
    Arbitrary<Route.Stop> stop =
        Combinators.combine(
                Arbitraries.of(StopRole.class),
                Arbitraries.integers().between(1, 9),
                words(),
                maybe(),
                Arbitraries.of(StopBasis.class))
            .as(Route.Stop::new);
    Arbitrary<Route.RouteActor> actor =
        Combinators.combine(words(), Arbitraries.of(ActorRole.class)).as(Route.RouteActor::new);
    Arbitrary<Route.Evidence> evidence =
        Combinators.combine(spans(), words(), words()).as(Route.Evidence::new);
    return Combinators.combine(
            stop.list().ofMinSize(1).ofMaxSize(4),
            actor.list().ofMaxSize(2),
            Arbitraries.of(TransportMode.class).list().ofMaxSize(2),
            maybe(),
            Arbitraries.of(RouteStatus.class),
            Arbitraries.of(Assertion.class),
            evidence.list().ofMinSize(1).ofMaxSize(2),
            confidence())
        .as(
            (stops, actors, mode, means, status, assertion, found, confidence) ->
                new Route(
                    "r1",
                    List.of("c"),
                    stops,
                    actors,
                    mode,
                    means,
                    status,
                    assertion,
                    means,
                    found,
                    "rule",
                    confidence));
  }

  private Arbitrary<Diagnostic> diagnostics() {
    return Combinators.combine(words(), span().injectNull(0.5))
        .as((text, span) -> new Diagnostic("code", "stage", span, text));
  }

  /** A type and a label that goes with it. */
  private record Kind(MentionType type, Label label) {}

  private static Arbitrary<Kind> kinds() {
    return Arbitraries.oneOf(
        Arbitraries.of(ActorClass.class).map(label -> new Kind(MentionType.ACTOR, label)),
        Arbitraries.of(LocationKind.class).map(label -> new Kind(MentionType.LOCATION, label)),
        Arbitraries.of(CommodityCategory.class)
            .map(label -> new Kind(MentionType.COMMODITY, label)),
        Arbitraries.just(new Kind(MentionType.PEOPLE, null)));
  }

  /** Any characters, also outside of the basic plane, controls and JSON's own signs. */
  private static Arbitrary<String> words() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withChars('\n', '\t', '\u0001', '\u00AD', '\u2028', 'é', 'ß', '\uFEFF')
        .ofMaxLength(12)
        .map(text -> text.replace('~', '\u2603').replace("q", "\uD83D\uDD0E"));
  }

  private static Arbitrary<String> maybe() {
    return words().injectNull(0.4);
  }

  private static Arbitrary<Double> confidence() {
    return Arbitraries.integers().between(0, 1000).map(i -> i / 1000.0);
  }

  private static Arbitrary<Span> span() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5000),
            Arbitraries.integers().between(0, 200),
            Arbitraries.integers().between(0, 3))
        .as((start, length, page) -> new Span(start, start + length, page));
  }

  private static Arbitrary<List<Span>> spans() {
    return span().list().ofMinSize(1).ofMaxSize(3);
  }
}
