package org.assay.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What a command returned and wrote.
 *
 * @param code exit code
 * @param out standard output
 * @param err error stream
 */
record Cli(int code, String out, String err) {

  /** Runs a command without a process of its own. */
  static Cli run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(new Console(new PrintWriter(out), new PrintWriter(err), false, false), args);
    return new Cli(code, out.toString(), err.toString());
  }
}
