package org.assay.cli;

import org.assay.pipeline.Pipeline;
import org.assay.section.ReportHints;
import org.assay.text.SourceText;
import picocli.CommandLine.Command;

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
final class InspectCommand extends OneReportCommand {

  InspectCommand(Console console) {
    super(console);
  }

  @Override
  int show(Pipeline pipeline, SourceText source, ReportHints hints) {
    new TreePrinter(console, source, pipeline.extract(source, hints)).print();
    return ExitCode.DONE;
  }
}
