package org.assay.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.knowledge.AliasRules;
import org.assay.knowledge.Demonyms;
import org.assay.knowledge.Lexicons;
import org.assay.knowledge.PlaceWords;
import org.assay.knowledge.Places;
import org.assay.knowledge.Topic;
import org.assay.model.AnnotatedPassage;
import org.assay.model.AnnotatedSentence;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Section;

/**
 * Annotated passages to mentions.
 *
 * <p>Sentence by sentence, recognisers propose candidates: known organisations and names with an
 * organisation's word, places, model names, noun phrases over lexicon heads, goods, then bracketed
 * other names of any of these. Names so established are looked for in the whole report, and one
 * {@link OverlapPolicy} decides. Immutable and thread-safe.
 */
public final class MentionFinder {

  private final Lexicons lexicons;
  private final Places places;
  private final PlaceWords placeWords;
  private final Demonyms demonyms;
  private final List<Recogniser> recognisers;
  private final Consistency consistency = new Consistency();
  private final LocationKinds kinds = new LocationKinds();
  private final SettledActors actors = new SettledActors();
  private final OverlapPolicy policy = new OverlapPolicy();

  /** Over the tables of {@code models/}. */
  public MentionFinder(
      Lexicons lexicons,
      Places places,
      PlaceWords placeWords,
      Demonyms demonyms,
      AliasRules aliases) {
    this.lexicons = lexicons;
    this.places = places;
    this.placeWords = placeWords;
    this.demonyms = demonyms;
    this.recognisers =
        List.of(
            new OrganisationRecogniser(),
            new LawNames(),
            new CodedCountries(),
            new PlaceNames(),
            new Citations(),
            new PublicationTitles(),
            new DesignatedPlaces(),
            new SharedRegions(),
            new ModelNameRecogniser(),
            new TitledNames(),
            new DirectionRegions(),
            new ExamplePlaces(),
            new UnexplainedPlaces(),
            new NounPhraseRecogniser(),
            new ExampleNames(),
            new GoodsRecogniser(),
            new WareRecogniser(),
            new LocalNameRecogniser(aliases),
            new BracketRecogniser());
  }

  /**
   * @param sections sections of the report, for what a passage is about
   * @param passages its annotated passages
   * @param home ISO 3166 alpha-3 of the report's own country, or null
   * @return mentions in text order, without entities
   */
  public List<Mention> find(List<Section> sections, List<AnnotatedPassage> passages, String home) {
    Topics topics = new Topics(sections, lexicons.actorCues());
    List<Line> lines = lines(topics, passages);
    CountryCodeHabit codes = CountryCodeHabit.of(lines, lexicons, places);
    Setting setting = new Setting(lexicons, places, placeWords, demonyms, home, lines, codes);
    Map<Line, List<Candidate>> byLine = new HashMap<>();
    List<Candidate> all = new ArrayList<>();
    for (Line line : lines) {
      List<Candidate> candidates = new ArrayList<>();
      for (Recogniser recogniser : recognisers) {
        candidates.addAll(recogniser.find(line, setting, List.copyOf(candidates)));
      }
      int text = line.textStart();
      candidates.removeIf(candidate -> candidate.start() < text);
      byLine.put(line, candidates);
      all.addAll(policy.resolve(candidates));
    }
    for (Candidate more : consistency.find(lines, all)) {
      if (more.start() >= more.line().textStart()) {
        byLine.get(more.line()).add(more);
      }
    }
    byLine.replaceAll((line, candidates) -> policy.resolve(candidates));
    Map<Line, List<Candidate>> settled =
        actors.settle(lines, kinds.settle(lines, byLine, setting), setting);
    List<Mention> out = new ArrayList<>();
    for (Line line : lines) {
      for (Candidate candidate : settled.get(line)) {
        out.add(mention("m" + (out.size() + 1), candidate));
      }
    }
    return out;
  }

  private Mention mention(String id, Candidate candidate) {
    Line line = candidate.line();
    AnnotatedPassage passage = line.passage();
    return new Mention(
        id,
        candidate.type(),
        candidate.text().strip(),
        passage.view().toSource(candidate.start(), candidate.end()),
        passage.passage().id(),
        line.sentence().sentence().id(),
        null,
        candidate.label(),
        candidate.direction(),
        candidate.type() == MentionType.LOCATION ? candidate.use() : null,
        candidate.foundBy(),
        lexicons.confidences().of(Evidence.of(candidate)));
  }

  private List<Line> lines(Topics topics, List<AnnotatedPassage> passages) {
    List<Line> out = new ArrayList<>();
    for (AnnotatedPassage passage : passages) {
      Topic topic = lexicons.topics().of(topics.of(passage.passage()));
      Line before = null;
      for (AnnotatedSentence sentence : passage.sentences()) {
        before = new Line(passage, sentence, before, topic, lexicons.grammar());
        out.add(before);
      }
    }
    return out;
  }
}
