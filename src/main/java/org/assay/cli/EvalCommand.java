package org.assay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.assay.batch.ReportReader;
import org.assay.brat.GoldException;
import org.assay.brat.GoldFolder;
import org.assay.brat.GoldReport;
import org.assay.eval.EvalCsv;
import org.assay.eval.EvalJson;
import org.assay.eval.EvalReport;
import org.assay.eval.EvalText;
import org.assay.eval.Evaluator;
import org.assay.eval.Thresholds;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.model.Extraction;
import org.assay.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How good extraction is on annotated reports. */
@Command(
    name = "eval",
    description = "Extracts annotated reports and scores the result against the annotation.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  assay eval corpus/gold",
      "  assay eval corpus/gold --per-report --errors",
      "  assay eval gold --fail-under \"strict all=0.9,route triples=0.8\"",
      "  assay eval gold --json -"
    })
final class EvalCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "GOLD_DIR",
      description = "A folder of NAME.txt with NAME.ann (brat) and, if any, NAME.sections.tsv.")
  Path gold;

  @Option(names = "--errors", description = "List every miss and every extra with its sentence.")
  boolean errors;

  @Option(names = "--rules", description = "Show how often each rule was right.")
  boolean rules;

  @Option(names = "--per-report", description = "Show the main figures of each report.")
  boolean perReport;

  @Option(
      names = "--json",
      paramLabel = "FILE|-",
      description = "Write all as JSON; - for the standard output, in place of the tables.")
  String json;

  @Option(
      names = "--csv",
      paramLabel = "FILE|-",
      description =
          "Write the figures as CSV, or the errors or the rules with --errors or --rules; - for"
              + " the standard output, in place of the tables.")
  String csv;

  @Option(
      names = "--fail-under",
      paramLabel = "KEY=F,...",
      description = "Return 1 if a figure over all reports is under this.")
  String failUnder;

  @Option(
      names = "--links",
      paramLabel = "FILE",
      description =
          "What place names mean (report, name, link, country, lat, lon, km), in place of links.tsv"
              + " of GOLD_DIR.")
  Path links;

  @Mixin KnowledgeOption knowledge;

  @Spec CommandSpec spec;

  private final Console console;

  EvalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Thresholds thresholds = thresholds();
    List<GoldReport> reports = GoldFolder.read(gold, links);
    Pipeline pipeline = knowledge.warmPipeline();
    ReportReader reader = new ReportReader(new Ingester());
    EvalReport result = Evaluator.evaluate(reports, report -> extract(pipeline, reader, report));
    if (json != null) {
      write(json, EvalJson.write(result, errors));
    }
    if (csv != null) {
      write(csv, table(result));
    }
    if (!"-".equals(json) && !"-".equals(csv)) {
      tables(result);
    }
    List<String> below = thresholds.below(result.overall());
    below.forEach(line -> console.err().println("assay: " + line));
    return below.isEmpty() ? ExitCode.DONE : ExitCode.FOUND_PROBLEMS;
  }

  private Thresholds thresholds() {
    try {
      return failUnder == null ? new Thresholds(Map.of()) : Thresholds.parse(failUnder);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--fail-under: " + e.getMessage(), e);
    }
  }

  /** As {@code extract} would with nothing said: the file alone decides. */
  private static Extraction extract(Pipeline pipeline, ReportReader reader, GoldReport report) {
    if (reader.read(report.file()) instanceof Ingested.Text text) {
      return pipeline.extract(text.source());
    }
    throw new GoldException(report.file().toString(), 0, "cannot be read as a text");
  }

  private String table(EvalReport result) {
    if (errors && rules) {
      throw new ParameterException(
          spec.commandLine(), "--csv holds one table: give either --errors or --rules with it");
    }
    if (errors) {
      return EvalCsv.errors(result.errors());
    }
    return rules ? EvalCsv.rules(result.rules()) : EvalCsv.scores(result);
  }

  private void tables(EvalReport result) {
    if (errors) {
      console.out().println(EvalText.errors(result.errors()));
      console.out().println(EvalText.errors(result.identities().errors()));
    }
    if (rules) {
      console.out().println(EvalText.rules(result.rules()));
    }
    if (perReport) {
      console.out().println(EvalText.perReport(result));
    }
    console.out().print(EvalText.overall(result));
  }

  private void write(String target, String text) throws IOException {
    if (target.equals("-")) {
      console.out().print(text);
    } else {
      Files.writeString(Path.of(target), text);
    }
  }
}
