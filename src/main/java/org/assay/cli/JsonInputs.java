package org.assay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.assay.json.JsonFormatException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** For commands that users give JSON: what is wrong with it is a wrong command, not a fault. */
final class JsonInputs {

  /** What a command does; returns its exit code. */
  interface Body {
    int run() throws IOException;
  }

  private JsonInputs() {}

  /**
   * Runs a command.
   *
   * @throws ParameterException where a JSON file cannot be used; names file and place
   */
  static int run(CommandLine line, Body body) throws IOException {
    try {
      return body.run();
    } catch (JsonFormatException e) {
      throw new ParameterException(line, e.getMessage(), e);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof JsonFormatException) {
        throw new ParameterException(line, e.getCause().getMessage(), e);
      }
      throw e.getCause();
    }
  }
}
