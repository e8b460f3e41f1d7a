package org.assay.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.assay.annotate.Annotator;
import org.assay.annotate.Languages;
import org.assay.annotate.Sentences;
import org.assay.correct.Corrector;
import org.assay.entity.EntityResolver;
import org.assay.knowledge.Country;
import org.assay.knowledge.Demonym;
import org.assay.knowledge.FunctionWords;
import org.assay.knowledge.Knowledge;
import org.assay.knowledge.KnowledgeSource;
import org.assay.mention.MentionFinder;
import org.assay.mention.UnknownNames;
import org.assay.model.AnnotatedPassage;
import org.assay.model.Diagnostic;
import org.assay.model.Extraction;
import org.assay.model.Mention;
import org.assay.model.Passage;
import org.assay.model.RunInfo;
import org.assay.route.RouteContext;
import org.assay.route.RouteExplainer;
import org.assay.route.RouteFinder;
import org.assay.route.RouteTrace;
import org.assay.route.Routed;
import org.assay.section.ReportHints;
import org.assay.section.Sectioned;
import org.assay.section.Sectioner;
import org.assay.section.TextRange;
import org.assay.text.SourceText;

/**
 * A source text in, an extraction out.
 *
 * <p>One way, no stage looks back: {@code section} finds headings, glues broken paragraphs and
 * tells which passage assesses which indicator; {@code annotate} splits sentences and tags words,
 * and lets the statistical model read only sentences with names that no table explains; {@code
 * mention} finds actors, locations, commodities and people; {@code entity} tells which mentions are
 * one thing and links them; {@code route} reads movements; {@code correct} applies an analyst's
 * corrections. Immutable and thread-safe; the same text, hints, knowledge and version give an equal
 * extraction.
 */
public final class Pipeline {

  private final Knowledge knowledge;
  private final Annotator annotator;
  private final Languages languages;
  private final Sectioner sectioner;
  private final UnknownNames unknownNames;
  private final MentionFinder mentions;
  private final EntityResolver entities;
  private final RouteFinder routes;
  private final Corrector corrector;

  private Pipeline(Knowledge knowledge, Annotator annotator) {
    this.knowledge = knowledge;
    this.annotator = annotator;
    this.languages = new Languages(knowledge.lexicons().edges().keySet());
    this.sectioner =
        new Sectioner(
            knowledge.families(),
            name -> knowledge.countries().byName(name).map(Country::iso3),
            this::split);
    this.unknownNames =
        new UnknownNames(knowledge.lexicons(), knowledge.places(), knowledge.demonyms());
    this.mentions =
        new MentionFinder(
            knowledge.lexicons(),
            knowledge.places(),
            knowledge.placeWords(),
            knowledge.demonyms(),
            knowledge.aliases());
    this.entities =
        new EntityResolver(
            knowledge.aliases(), knowledge.lexicons(), knowledge.places(), knowledge.countries());
    this.routes =
        new RouteFinder(
            knowledge.routes(), form -> knowledge.demonyms().of(form).map(Demonym::iso3));
    this.corrector = new Corrector(knowledge.corrections().all());
  }

  /**
   * Reads the data files. Models load on first use, or beside the data files where that is said.
   *
   * @throws org.assay.knowledge.KnowledgeException where a data file cannot be used
   */
  public static Pipeline from(PipelineConfig config) {
    Annotator annotator = new Annotator(new FunctionWords(new KnowledgeSource(config.knowledge())));
    if (config.warm()) {
      annotator.warm();
    }
    return new Pipeline(Knowledge.read(config.knowledge()), annotator);
  }

  /** Starts to load the models on other threads, unless that is under way. */
  public Pipeline warm() {
    annotator.warm();
    return this;
  }

  /** Version and knowledge, which decide the result together with the text and the hints. */
  public RunInfo runInfo() {
    return new RunInfo(Version.current(), knowledge.sha256());
  }

  /** The data files in use. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /** Extracts with nothing said of the report. */
  public Extraction extract(SourceText source) {
    return extract(source, ReportHints.NONE);
  }

  /** Extracts from a text; hints override what the text says of itself. */
  public Extraction extract(SourceText source, ReportHints hints) {
    Sectioned sectioned = sectioner.read(source, hints);
    List<AnnotatedPassage> passages =
        annotator.annotate(source, sectioned.passages(), unknownNames);
    EntityResolver.Resolved resolved = resolve(sectioned, passages);
    Routed routed = routes.find(context(source, sectioned, passages, resolved));
    List<Diagnostic> diagnostics = new ArrayList<>(PictureNotes.of(source.pictures()));
    diagnostics.addAll(sectioned.diagnostics());
    diagnostics.addAll(routed.diagnostics());
    String language = languages.of(source.text());
    if (!language.equals("en") && !language.equals("und")) {
      diagnostics.add(
          new Diagnostic(
              "other-language",
              "pipeline",
              null,
              "The text looks like language '" + language + "'; rules and models are English."));
    }
    List<Passage> plain = passages.stream().map(AnnotatedPassage::passage).toList();
    Extraction extraction =
        new Extraction(
            ReportFacts.of(source, hints, sectioned, resolved, language),
            sectioned.sections(),
            plain,
            resolved.mentions(),
            resolved.entities(),
            routed.routes(),
            diagnostics);
    return corrector.correct(extraction, source);
  }

  /**
   * Says how the movements of one sentence were read.
   *
   * @param sentence id of the sentence in the extraction, {@code t12}
   * @return one trace for each clause; empty where the report has no such sentence
   */
  public List<RouteTrace> explain(SourceText source, ReportHints hints, String sentence) {
    Sectioned sectioned = sectioner.read(source, hints);
    List<AnnotatedPassage> passages =
        annotator.annotate(source, sectioned.passages(), unknownNames);
    return new RouteExplainer(
            knowledge.routes(), form -> knowledge.demonyms().of(form).map(Demonym::iso3))
        .explain(context(source, sectioned, passages, resolve(sectioned, passages)), sentence);
  }

  private EntityResolver.Resolved resolve(Sectioned sectioned, List<AnnotatedPassage> passages) {
    String home = sectioned.country() == null ? null : sectioned.country().iso3();
    List<Mention> found = mentions.find(sectioned.sections(), passages, home);
    return entities.resolve(passages, found, home);
  }

  private static RouteContext context(
      SourceText source,
      Sectioned sectioned,
      List<AnnotatedPassage> passages,
      EntityResolver.Resolved resolved) {
    return new RouteContext(
        source,
        sectioned.sections(),
        passages,
        resolved.mentions(),
        resolved.entities(),
        resolved.home());
  }

  private List<TextRange> split(String text) {
    Sentences sentences = annotator.sentences();
    return sentences.ranges(text).stream().map(r -> new TextRange(r[0], r[1])).toList();
  }

  /** File stem in safe characters and 8 hex digits of the content hash. */
  public static String reportId(SourceText source) {
    return reportId(source.name(), source.file().sha256());
  }

  /** The same of a file name and the hash of the file's bytes. */
  public static String reportId(String fileName, String sha256) {
    String stem = fileName.replaceFirst("\\.[^.]{1,5}$", "");
    String safe = stem.replaceAll("[^\\p{L}\\p{Nd}._-]+", "-").replaceAll("^[-.]+|-+$", "");
    return (safe.isEmpty() ? "report" : safe) + "-" + sha256.substring(0, 8);
  }
}
