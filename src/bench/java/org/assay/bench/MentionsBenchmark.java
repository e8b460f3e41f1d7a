package org.assay.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assay.annotate.Annotator;
import org.assay.annotate.Sentences;
import org.assay.entity.EntityResolver;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.knowledge.Country;
import org.assay.knowledge.Knowledge;
import org.assay.mention.MentionFinder;
import org.assay.mention.UnknownNames;
import org.assay.model.AnnotatedPassage;
import org.assay.model.Mention;
import org.assay.section.ReportHints;
import org.assay.section.Sectioned;
import org.assay.section.Sectioner;
import org.assay.section.TextRange;
import org.assay.text.SourceText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Milliseconds from passages to linked entities for the model report (a sample report where that is
 * absent), warm, on one core: each of the three stages, and all.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
@Warmup(iterations = 15, time = 2)
@Measurement(iterations = 10, time = 2)
public class MentionsBenchmark {

  private final Annotator annotator = new Annotator();
  private UnknownNames unknownNames;
  private MentionFinder finder;
  private EntityResolver resolver;
  private SourceText source;
  private Sectioned sectioned;
  private String home;
  private List<AnnotatedPassage> annotated;
  private List<Mention> found;

  /** Loads everything, the name model included, and runs the stages once. */
  @Setup
  public void load() {
    Knowledge knowledge = Knowledge.read(null);
    unknownNames = new UnknownNames(knowledge.lexicons(), knowledge.places(), knowledge.demonyms());
    finder =
        new MentionFinder(
            knowledge.lexicons(),
            knowledge.places(),
            knowledge.placeWords(),
            knowledge.demonyms(),
            knowledge.aliases());
    resolver =
        new EntityResolver(
            knowledge.aliases(), knowledge.lexicons(), knowledge.places(), knowledge.countries());
    Path model = Path.of("../shared/gold/mali-2025.txt");
    source = read(Files.exists(model) ? model : Path.of("corpus/mali-2025.txt"));
    Sentences sentences = annotator.sentences();
    sectioned =
        new Sectioner(
                knowledge.families(),
                name -> knowledge.countries().byName(name).map(Country::iso3),
                text ->
                    sentences.ranges(text).stream().map(r -> new TextRange(r[0], r[1])).toList())
            .read(source, ReportHints.NONE);
    home = sectioned.country() == null ? null : sectioned.country().iso3();
    annotated = annotate();
    found = mentions();
  }

  /** Sentences, tokens, tags, base forms, and model names where no table explains a name. */
  @Benchmark
  public List<AnnotatedPassage> annotate() {
    return annotator.annotate(source, sectioned.passages(), unknownNames);
  }

  /** Mentions of annotated passages. */
  @Benchmark
  public List<Mention> mentions() {
    return finder.find(sectioned.sections(), annotated, home);
  }

  /** Entities of mentions, linked. */
  @Benchmark
  public EntityResolver.Resolved entities() {
    return resolver.resolve(annotated, found, home);
  }

  /** All three, one after the other. */
  @Benchmark
  public EntityResolver.Resolved annotateMentionsEntities() {
    List<AnnotatedPassage> passages = annotate();
    return resolver.resolve(passages, finder.find(sectioned.sections(), passages, home), home);
  }

  private static SourceText read(Path file) {
    if (new Ingester().read(file) instanceof Ingested.Text text) {
      return text.source();
    }
    throw new IllegalStateException(file + " cannot be read; run this at the top of the project");
  }
}
