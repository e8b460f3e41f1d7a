package org.assay.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Rules, lexicons and models. */
@Command(
    name = "knowledge",
    description = "Checks rules and lexicons, or renews their manifest.",
    synopsisSubcommandLabel = "(check | manifest)",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  assay knowledge check --knowledge my-rules",
      "  assay knowledge manifest          in a source checkout, after an edit in models/"
    })
final class KnowledgeCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "say knowledge check or knowledge manifest");
  }
}
