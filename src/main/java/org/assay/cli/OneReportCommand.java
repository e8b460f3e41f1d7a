package org.assay.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.assay.ingest.Ingested;
import org.assay.pipeline.Pipeline;
import org.assay.section.ReportHints;
import org.assay.text.SourceText;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that reads one report and shows something of it. */
abstract class OneReportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "A report.")
  Path file;

  @Mixin HintOptions hintOptions;

  @Mixin OcrOption ocr;

  @Mixin KnowledgeOption knowledge;

  @Spec CommandSpec spec;

  final Console console;

  OneReportCommand(Console console) {
    this.console = console;
  }

  /** Shows it; returns the exit code. */
  abstract int show(Pipeline pipeline, SourceText source, ReportHints hints);

  @Override
  public final Integer call() {
    Pipeline pipeline = knowledge.pipeline();
    Ingested ingested = ocr.reader(pipeline.knowledge()).read(file);
    if (ingested instanceof Ingested.Text text) {
      pipeline.warm();
      ReportHints hints = hintOptions.hints();
      new HintCheck(pipeline::knowledge)
          .apply(hints)
          .ifPresent(
              problem -> {
                throw new ParameterException(spec.commandLine(), problem);
              });
      return show(pipeline, text.source(), hints);
    }
    console.err().println("assay: " + file + ": " + reason(ingested));
    return ExitCode.FOUND_PROBLEMS;
  }

  private static String reason(Ingested ingested) {
    if (ingested instanceof Ingested.Refused refused) {
      return refused.reason() + " " + refused.remedy();
    }
    Ingested.Failed failed = (Ingested.Failed) ingested;
    return failed.reason() + " " + failed.remedy();
  }
}
