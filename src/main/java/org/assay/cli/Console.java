package org.assay.cli;

import java.io.PrintWriter;
import java.util.Objects;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err messages and progress
 * @param colour whether {@code out} shows colours
 * @param live whether {@code err} is a terminal, where a line may be overwritten
 */
public record Console(PrintWriter out, PrintWriter err, boolean colour, boolean live) {

  /** Checks. */
  public Console {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
  }

  /** Gives text a style where colours are shown. */
  String styled(Ansi.Style style, String text) {
    return colour ? style.on() + text + style.off() : text;
  }

  /** How help texts are shown. */
  Ansi ansi() {
    return colour ? Ansi.ON : Ansi.OFF;
  }
}
