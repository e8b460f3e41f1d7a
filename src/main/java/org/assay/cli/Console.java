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

  /** Marks up text in the notation of picocli, {@code @|bold text|@}, or leaves it plain. */
  String styled(String style, String text) {
    return colour ? Ansi.ON.apply(text, Ansi.Style.parse(style)).toString() : text;
  }

  /** How help texts are shown. */
  Ansi ansi() {
    return colour ? Ansi.ON : Ansi.OFF;
  }
}
