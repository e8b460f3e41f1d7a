package org.assay.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Places beyond those that are shipped. */
@Command(
    name = "gazetteer",
    description = "Imports places from GeoNames.",
    synopsisSubcommandLabel = "import",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  assay gazetteer import geonames --knowledge my-rules"})
final class GazetteerCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "say gazetteer import");
  }
}
