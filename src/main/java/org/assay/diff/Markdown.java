package org.assay.diff;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.model.Change;
import org.assay.model.Comparison;
import org.assay.model.Report;

/**
 * Comparisons as Markdown, to paste into a paper: a table of counts, changes by kind, and passages
 * with what was struck out and put in.
 */
public final class Markdown {

  private static final String MARKS = "\\`*_~[]<>|#";

  private Markdown() {}

  /** The text, with a trailing newline. */
  public static void write(List<Comparison> comparisons, Appendable out) throws IOException {
    out.append("# Changes between editions\n");
    for (Comparison comparison : comparisons) {
      StringBuilder text = new StringBuilder();
      of(comparison, text);
      out.append(text);
    }
  }

  private static void of(Comparison comparison, StringBuilder out) {
    out.append("\n## ")
        .append(plain(comparison.after().title()))
        .append(": ")
        .append(label(comparison.before()))
        .append(" and ")
        .append(label(comparison.after()))
        .append("\n\n");
    if (comparison.changes().isEmpty()) {
      out.append("No changes.\n");
    } else {
      changes(comparison, out);
    }
    MarkdownPassages.of(comparison, out);
  }

  private static void changes(Comparison comparison, StringBuilder out) {
    Map<String, Integer> counts = new TreeMap<>();
    comparison
        .changes()
        .forEach(c -> counts.merge(c.kind().id() + " " + c.type().id(), 1, Integer::sum));
    out.append("| change | number |\n| --- | --- |\n");
    counts.forEach(
        (name, n) -> out.append("| ").append(name).append(" | ").append(n).append(" |\n"));
    String heading = "";
    for (Change change : comparison.changes()) {
      String next = change.kind().id() + ", " + change.type().id();
      if (!next.equals(heading)) {
        out.append("\n### ").append(next).append("\n\n");
        heading = next;
      }
      change(change, out);
    }
  }

  private static void change(Change change, StringBuilder out) {
    out.append("- **").append(plain(Summary.name(change))).append("**");
    if (change.indicator() != null) {
      out.append(" (").append(change.indicator().replace('_', ' ')).append(")");
    }
    String values = Summary.values(change);
    if (!values.isEmpty()) {
      out.append(": ").append(plain(values));
    }
    out.append('\n');
    quote("old", change.before().quote(), out);
    quote("new", change.after().quote(), out);
  }

  private static void quote(String which, String quote, StringBuilder out) {
    if (quote != null) {
      out.append("  - ").append(which).append(": “").append(plain(quote)).append("”\n");
    }
  }

  static String label(Report report) {
    return report.edition() == null ? report.id() : String.valueOf(report.edition().year());
  }

  /** Characters that Markdown would read are kept from it. */
  static String plain(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      boolean mark = MARKS.indexOf(text.charAt(i)) >= 0;
      if (mark && out == null) {
        out = new StringBuilder(text.length() + 8).append(text, 0, i);
      }
      if (out != null) {
        out.append(mark ? "\\" : "").append(text.charAt(i));
      }
    }
    return out == null ? text : out.toString();
  }
}
