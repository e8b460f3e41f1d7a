package org.assay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.assay.batch.Batch;
import org.assay.batch.BatchOptions;
import org.assay.batch.BatchSummary;
import org.assay.batch.Input;
import org.assay.batch.InputFinder;
import org.assay.batch.InputList;
import org.assay.batch.Inputs;
import org.assay.batch.OutputFolder;
import org.assay.batch.ReportReader;
import org.assay.fork.ForkedReader;
import org.assay.ingest.Ingester;
import org.assay.json.OutputPaths;
import org.assay.knowledge.DiffCues;
import org.assay.knowledge.KnowledgeSource;
import org.assay.pipeline.LazyPipeline;
import org.assay.section.ReportHints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports to an output folder. */
@Command(
    name = "extract",
    description = "Extracts actors, places, goods, people and routes from reports.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  assay extract corpus",
      "  assay extract mali-2025.pdf -o mali",
      "  assay extract 'reports/**.docx' --edition 2025 --jobs 4",
      "  assay extract --manifest reports.csv -o output",
      "  assay extract scans --ocr",
      "  assay extract corpus --format xlsx --spreadsheet-safe --bom",
      "  assay extract corpus --format geojson,graphml,ftm,jsonl,brat",
      "  assay extract corpus --format html      output/page/index.html, to look at",
      "",
      "The manifest is a CSV with the columns path, country, edition, family, title,",
      "publisher, url; only path is needed. What a row says comes before the options.",
      "A second run into the same folder adds reports and skips what has not changed.",
      "A text of an output folder (texts/ID.txt) is read as the file that it was taken from."
    })
final class ExtractCommand implements Callable<Integer> {

  private static final String DEFAULT_INPUT = "corpus";

  /** Seconds for a report unless the user says otherwise: a hundred times what a long one takes. */
  private static final int LIMIT = 300;

  /** The same where pages are recognised, which takes seconds each. */
  private static final int LIMIT_OF_SCANS = 3600;

  @Parameters(
      paramLabel = "FILE|DIR|GLOB",
      arity = "0..*",
      description =
          "Reports (.txt .pdf .docx .doc .odt .rtf .html .epub), folders of them, or patterns;"
              + " ./corpus if there is neither this nor a manifest.")
  List<String> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Output folder; ${DEFAULT-VALUE} if not given.")
  Path output;

  @Mixin HintOptions hintOptions;

  @Option(
      names = "--manifest",
      paramLabel = "FILE.csv",
      description = "A list of reports and what is known of them; see below.")
  Path manifest;

  @Mixin OcrOption ocr;

  @Mixin KnowledgeOption knowledge;

  @Mixin TableChoices tables;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many reports to work on at the same time; else one for each core.")
  Integer jobs;

  @Option(
      names = "--force",
      description = "Extract again what has not changed since an earlier run.")
  boolean force;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description =
          "How long reading a report may take, and extracting from it; else 300, with --ocr 3600.")
  Integer timeout;

  @Spec CommandSpec spec;

  private final Console console;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Instant started = Instant.now();
    int threads = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs must be 1 or more, not " + threads);
    }
    if (files.isEmpty() && manifest == null) {
      if (!Files.isDirectory(Path.of(DEFAULT_INPUT))) {
        throw new ParameterException(
            spec.commandLine(), "name at least one FILE, DIR or GLOB, or a --manifest");
      }
      files.add(DEFAULT_INPUT);
    }
    BatchOptions options = new BatchOptions(threads, force, limit());
    // Where there are no results yet, everything is to be extracted, so models may load at once.
    boolean fresh = force || !OutputFolder.holdsResults(output);
    LazyPipeline pipeline = knowledge.lazyPipeline(fresh);
    try (Interruption interruption = Interruption.watch(console);
        ForkedReader apart = ocr.forked(pipeline, options.limit())) {
      if (fresh && files.stream().anyMatch(apart::concerns)) {
        apart.warm();
      }
      if (fresh || !OutputFolder.isOf(output, pipeline.runInfo())) {
        pipeline.get(); // with what is wrong with data files, before anything is written
      }
      return extract(options, pipeline, apart, interruption, started);
    }
  }

  private int extract(
      BatchOptions options,
      LazyPipeline pipeline,
      ForkedReader apart,
      Interruption interruption,
      Instant started)
      throws IOException {
    RunFacts facts =
        new RunFacts(
            pipeline.runInfo(),
            spec.root().commandLine().getParseResult().originalArgs(),
            started,
            Instant.now(),
            options.threads());
    Inputs inputs = inputs(pipeline);
    BatchSummary summary;
    CorrectionUse corrections;
    try (OutputFolder folder = OutputFolder.open(output, pipeline.runInfo(), tables.options());
        ProgressLines progress = ProgressLines.of(console, inputs.files().size())) {
      ReportReader reader = new ReportReader(apart::read, ocr.ocr);
      summary =
          new Batch(reader, pipeline, options).run(inputs, folder, progress, interruption::asked);
      corrections =
          knowledge.folder == null ? CorrectionUse.NONE : CorrectionUse.of(output, pipeline.get());
      folder.writeRun(corrections.addTo(facts.of(inputs, summary)));
      inputs.unusable().forEach(progress::say);
    }
    SummaryText.print(console.out(), inputs, summary, output, started);
    corrections.print(console.out());
    if (interruption.asked()) {
      return ExitCode.STOPPED;
    }
    interruption.close(); // the page can be written again at any time
    page();
    boolean sound = summary.complete() && summary.finished().damaged().isEmpty();
    return sound ? ExitCode.DONE : ExitCode.FOUND_PROBLEMS;
  }

  /** Writes the page where it is wanted; else says that one that is there is older. */
  private void page() throws IOException {
    Path page = output.resolve(OutputPaths.PAGE);
    if (tables.page()) {
      DiffCues cues = new DiffCues(new KnowledgeSource(knowledge.folder));
      String holds = new PageBuild(output, cues, console).write(page);
      console.out().println("Page: " + page.resolve("index.html") + " (" + holds + ")");
    } else if (Files.exists(page)) {
      console
          .out()
          .println(page + " shows what was here before; 'assay report " + output + "' renews it");
    }
  }

  private Duration limit() {
    int seconds = timeout != null ? timeout : ocr.ocr ? LIMIT_OF_SCANS : LIMIT;
    if (seconds < 1) {
      throw new ParameterException(
          spec.commandLine(), "--timeout must be 1 or more seconds, not " + seconds);
    }
    return Duration.ofSeconds(seconds);
  }

  private Inputs inputs(LazyPipeline pipeline) throws IOException {
    ReportHints hints = hintOptions.hints();
    HintCheck check = new HintCheck(() -> pipeline.get().knowledge());
    check
        .apply(hints)
        .ifPresent(
            problem -> {
              throw new ParameterException(spec.commandLine(), problem);
            });
    List<Input> listed = manifest == null ? List.of() : InputList.read(manifest, hints, check);
    return InputFinder.find(listed, files, Ingester::isReport, hints, output);
  }
}
