package org.assay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.pipeline.Pipeline;
import org.assay.route.RouteTrace;
import org.assay.section.ReportHints;
import org.assay.text.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which movement frames were tried on a sentence, and why each did or did not fire. */
@Command(
    name = "explain",
    description = "Shows how the movements of one sentence were read.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {"  assay explain corpus/mali-2025.txt --sentence 12"})
final class ExplainCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "A report.")
  Path file;

  @Option(
      names = "--sentence",
      required = true,
      paramLabel = "N",
      description = "The sentence, by its number or its id in the extraction.")
  String sentence;

  @Mixin HintOptions hintOptions;

  @Mixin KnowledgeOption knowledge;

  @Spec CommandSpec spec;

  private final Console console;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Ingested ingested = new Ingester().read(file);
    if (ingested instanceof Ingested.Text text) {
      return show(text.source());
    }
    console.err().println("assay: " + file + ": " + reason(ingested));
    return ExitCode.FOUND_PROBLEMS;
  }

  private int show(SourceText source) {
    Pipeline pipeline = knowledge.pipeline().warm();
    ReportHints hints = hintOptions.hints();
    new HintCheck(pipeline.knowledge())
        .apply(hints)
        .ifPresent(
            problem -> {
              throw new ParameterException(spec.commandLine(), problem);
            });
    String id = sentence.startsWith("t") ? sentence : "t" + sentence;
    List<RouteTrace> traces = pipeline.explain(source, hints, id);
    if (traces.isEmpty()) {
      console.err().println("assay: " + file + ": no sentence " + id);
      return ExitCode.FOUND_PROBLEMS;
    }
    traces.forEach(this::print);
    return ExitCode.DONE;
  }

  private void print(RouteTrace trace) {
    console.out().println(trace.text());
    for (RouteTrace.Tried tried : trace.tried()) {
      console
          .out()
          .printf(
              "  %s %-18s %-18s %s%n",
              tried.taken() ? "+" : "-", tried.word(), tried.frame(), tried.why());
    }
    trace.movements().forEach(movement -> console.out().println("  => " + movement));
    if (trace.tried().isEmpty()) {
      console.out().println("  no word of movement");
    }
  }

  private static String reason(Ingested ingested) {
    if (ingested instanceof Ingested.Refused refused) {
      return refused.reason() + " " + refused.remedy();
    }
    Ingested.Failed failed = (Ingested.Failed) ingested;
    return failed.reason() + " " + failed.remedy();
  }
}
