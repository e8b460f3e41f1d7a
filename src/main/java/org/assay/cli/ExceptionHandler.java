package org.assay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.assay.batch.InputListException;
import org.assay.batch.OutputFolderException;
import org.assay.brat.GoldException;
import org.assay.json.JsonFormatException;
import org.assay.knowledge.KnowledgeException;
import org.assay.page.PageFolderException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The only place where an exception becomes a message and an exit code. */
final class ExceptionHandler implements IExecutionExceptionHandler {

  private final Console console;

  ExceptionHandler(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    // A model is loaded on another thread, which wraps what went wrong.
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof KnowledgeException) {
        return say(cause.getMessage(), ExitCode.KNOWLEDGE);
      }
    }
    if (e instanceof InputListException
        || e instanceof OutputFolderException
        || e instanceof PageFolderException
        || e instanceof GoldException) {
      return say(e.getMessage(), ExitCode.USAGE);
    }
    boolean internal = e instanceof JsonFormatException;
    if (!internal && (e instanceof IOException || e instanceof UncheckedIOException)) {
      return say(
          "cannot read or write: " + e + "; check the path, the rights and the space on the disk",
          ExitCode.FOUND_PROBLEMS);
    }
    if (Boolean.getBoolean("assay.debug")) {
      e.printStackTrace(console.err());
    }
    return say(
        "internal error: " + e + "; please report it, with the output of -Dassay.debug=true",
        ExitCode.FOUND_PROBLEMS);
  }

  private int say(String message, int code) {
    console.err().println("assay: " + message);
    return code;
  }
}
