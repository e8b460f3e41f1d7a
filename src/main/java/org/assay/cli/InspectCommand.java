package org.assay.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.pipeline.Pipeline;
import org.assay.section.ReportHints;
import org.assay.text.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How a report was cut up. */
@Command(
    name = "inspect",
    description = "Shows the sections of a report, with passages and their indicators.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  assay inspect corpus/mali-2025.txt",
      "  assay inspect report.pdf --family ocindex | less"
    })
final class InspectCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "A report.")
  Path file;

  @Mixin HintOptions hintOptions;

  @Mixin KnowledgeOption knowledge;

  @Spec CommandSpec spec;

  private final Console console;

  InspectCommand(Console console) {
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
    new TreePrinter(console, source, pipeline.extract(source, hints)).print();
    return ExitCode.DONE;
  }

  private static String reason(Ingested ingested) {
    if (ingested instanceof Ingested.Refused refused) {
      return refused.reason() + " " + refused.remedy();
    }
    Ingested.Failed failed = (Ingested.Failed) ingested;
    return failed.reason() + " " + failed.remedy();
  }
}
