package org.assay.cli;

import java.util.List;
import org.assay.pipeline.Pipeline;
import org.assay.route.RouteTrace;
import org.assay.section.ReportHints;
import org.assay.text.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which movement frames were tried on a sentence, and why each did or did not fire. */
@Command(
    name = "explain",
    description = "Shows how the movements of one sentence were read.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {"  assay explain corpus/mali-2025.txt --sentence 12"})
final class ExplainCommand extends OneReportCommand {

  @Option(
      names = "--sentence",
      required = true,
      paramLabel = "N",
      description = "The sentence, by its number or its id in the extraction.")
  String sentence;

  ExplainCommand(Console console) {
    super(console);
  }

  @Override
  int show(Pipeline pipeline, SourceText source, ReportHints hints) {
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
}
