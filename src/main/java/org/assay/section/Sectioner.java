package org.assay.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.assay.knowledge.Families;
import org.assay.knowledge.Family;
import org.assay.knowledge.KnowledgeException;
import org.assay.model.Diagnostic;
import org.assay.model.Passage;
import org.assay.model.Report;
import org.assay.text.Block;
import org.assay.text.SourceText;

/**
 * Cuts a report into sections and passages and finds what it says of itself. Immutable and
 * thread-safe.
 *
 * <p>Blocks become headings and text by the family's outline ({@code FamilyChooser}, {@code
 * Layout}), these a tree of sections ({@code Outline}); text is glued over page and column breaks
 * and cut into sentences ({@code Stitcher}); the publisher's note is set apart ({@code
 * NoteFinder}); sentences get the indicators of their section ({@code IndicatorSegmenter}), and
 * runs of one indicator become passages ({@code PassageMaker}).
 */
public final class Sectioner {

  private static final String STAGE = "section";
  private static final String FALLBACK = "generic";

  private final FamilyChooser chooser;
  private final Stitcher stitcher;
  private final CountryFinder countries;

  /**
   * @param families report families; one must be {@code generic}
   * @param iso3OfName the ISO 3166 alpha-3 code of a country's name, empty for any other words
   * @param splitter finds sentences
   * @throws KnowledgeException where there is no family {@code generic}
   */
  public Sectioner(
      Families families, Function<String, Optional<String>> iso3OfName, SentenceSplitter splitter) {
    this(
        families,
        iso3OfName,
        splitter,
        (family, words) -> new CueIndex(family.indicators(), words));
  }

  /**
   * @param scorers tells the indicators of a family's sentences
   */
  Sectioner(
      Families families,
      Function<String, Optional<String>> iso3OfName,
      SentenceSplitter splitter,
      BiFunction<Family, Words, IndicatorScorer> scorers) {
    Words words = new Words(families.spelling());
    List<KnownFamily> known =
        families.all().stream()
            .map(family -> new KnownFamily(family, words, scorers.apply(family, words)))
            .toList();
    KnownFamily fallback =
        known.stream()
            .filter(family -> family.family.id().equals(FALLBACK))
            .findFirst()
            .orElseThrow(
                () ->
                    new KnowledgeException(
                        "families", 0, "no family '" + FALLBACK + "' for other reports"));
    this.chooser = new FamilyChooser(known, fallback);
    this.stitcher = new Stitcher(new Continuation(families.functionWords()), splitter);
    this.countries = new CountryFinder(iso3OfName);
  }

  /**
   * @param source the report
   * @param hints what the user says of it
   * @throws IllegalArgumentException for a family that does not exist
   */
  public Sectioned read(SourceText source, ReportHints hints) {
    FamilyChooser.Choice choice = chooser.choose(source, hints.family());
    KnownFamily known = choice.family();
    Outline outline = new Outline(known.family, choice.pieces());
    List<Draft> sections = outline.sections();
    int printed = sections.size();
    List<Paragraph> paragraphs =
        known.notes.setApart(stitcher.paragraphs(source, outline.texts()), sections);
    Draft note = sections.size() > printed ? sections.get(printed) : null;

    List<String> title = outline.titleLines(source);
    String stem = source.name().replaceFirst("\\.[^.]{1,5}$", "");
    SelfNaming self = new SelfNaming(stem, title, runningHeads(source));
    Optional<CountryFact> country = countries.find(hints.country(), self, source.text());
    Optional<Report.Edition> edition =
        EditionFinder.find(hints.edition(), self, known.family, source.text());
    Integer year = edition.map(Report.Edition::year).orElse(null);

    PassageMaker maker = new PassageMaker(source, sections);
    List<Run> runs = known.segmenter.runs(paragraphs, year);
    List<Passage> passages = maker.passages(runs, note);
    return new Sectioned(
        choice.fact(),
        edition.orElse(null),
        country.orElse(null),
        title(hints, title, source),
        known.family.assessed(year),
        maker.sections(),
        passages,
        diagnostics(
            outline,
            hints.family() == null && known.family.id().equals(FALLBACK),
            country.isPresent(),
            edition.isPresent(),
            runs));
  }

  private static List<String> runningHeads(SourceText source) {
    return source.blocks().stream()
        .filter(block -> block.role() == Block.Role.FURNITURE)
        .map(block -> source.slice(block.start(), block.end()))
        .distinct()
        .toList();
  }

  private static String title(ReportHints hints, List<String> lines, SourceText source) {
    if (hints.title() != null) {
      return hints.title();
    }
    return lines.isEmpty() ? source.name() : lines.get(0);
  }

  private static List<Diagnostic> diagnostics(
      Outline outline, boolean fallback, boolean country, boolean edition, List<Run> runs) {
    List<Diagnostic> out = new ArrayList<>();
    if (outline.isUnheaded()) {
      out.add(note("no-known-heading", "No heading was found; the text is one section."));
    } else if (fallback) {
      out.add(note("unknown-family", "The headings are not those of a known report family."));
    }
    if (!country) {
      out.add(note("no-country", "The report's own country is not clear; say it with an option."));
    }
    if (!edition) {
      out.add(note("no-edition", "The edition is not clear; say it with an option."));
    }
    runs.stream()
        .filter(Run::stray)
        .map(
            run ->
                new Diagnostic(
                    "no-fitting-indicator",
                    STAGE,
                    run.spans().get(0),
                    "The passage speaks for no indicator of its section; it has none."))
        .forEach(out::add);
    return out;
  }

  private static Diagnostic note(String code, String message) {
    return new Diagnostic(code, STAGE, null, message);
  }
}
