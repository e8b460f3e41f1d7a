package org.assay.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in two lines what is wrong with the arguments and where to read more. */
final class UsageHandler implements IParameterExceptionHandler {

  private final Console console;

  UsageHandler(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    console.err().println("assay: " + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, console.err());
    console
        .err()
        .println("Try '" + command.getCommandSpec().qualifiedName() + " --help' for more.");
    return ExitCode.USAGE;
  }
}
