package org.assay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.assay.batch.OutputFolder;
import org.assay.verify.Problem;
import org.assay.verify.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whether an output folder is sound. */
@Command(
    name = "verify",
    description = "Checks hashes, spans, quotes, ids, keys and all formats of an output folder.",
    footerHeading = "%nExamples:%n",
    footer = {"  assay verify output", "", "Prints what is wrong, one line each, and returns 1."})
final class VerifyCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DIR", description = "A folder that extract wrote.")
  Path folder;

  @Spec CommandSpec spec;

  private final Console console;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(spec.commandLine(), folder + " is no folder");
    }
    if (OutputFolder.complete(folder)) {
      console.out().println("Completed a run that was killed while it moved its files into place");
    }
    List<Problem> problems = Verifier.verify(folder);
    problems.forEach(problem -> console.out().println(problem));
    console
        .out()
        .println(
            problems.isEmpty()
                ? folder + " is sound"
                : folder
                    + ": "
                    + problems.size()
                    + (problems.size() == 1 ? " problem" : " problems"));
    return problems.isEmpty() ? ExitCode.DONE : ExitCode.FOUND_PROBLEMS;
  }
}
