package org.assay.diff;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assay.model.Comparison;
import org.assay.model.PassagePair;
import org.assay.model.PassageState;

/** Passages of two editions as Markdown: how alike they are, and their words as an edited text. */
final class MarkdownPassages {

  /** Common words shown before and after a change; what is between is left out. */
  private static final int AROUND = 6;

  private static final Set<PassageState> EDITED =
      EnumSet.of(PassageState.EDITED, PassageState.REWRITTEN);

  private MarkdownPassages() {}

  static void of(Comparison comparison, StringBuilder out) {
    if (comparison.passages().isEmpty()) {
      return;
    }
    out.append("\n### passages\n\n| passage | similarity | state |\n| --- | --- | --- |\n");
    for (PassagePair pair : comparison.passages()) {
      out.append("| ").append(name(pair)).append(" | ").append(similarity(pair)).append(" | ");
      out.append(state(comparison, pair)).append(" |\n");
    }
    comparison.passages().stream()
        .filter(pair -> EDITED.contains(pair.state()))
        .forEach(
            pair ->
                out.append("\n**")
                    .append(name(pair))
                    .append("** (similarity ")
                    .append(similarity(pair))
                    .append(")\n\n> ")
                    .append(words(pair.runs()))
                    .append('\n'));
  }

  private static String name(PassagePair pair) {
    return pair.indicator() == null ? "no indicator" : pair.indicator().replace('_', ' ');
  }

  private static String similarity(PassagePair pair) {
    boolean both = pair.before() != null && pair.after() != null;
    return both ? String.format(Locale.ROOT, "%.2f", pair.similarity()) : "";
  }

  private static String state(Comparison comparison, PassagePair pair) {
    return switch (pair.state()) {
      case UNCHANGED, EDITED, REWRITTEN -> pair.state().id();
      case ADDED -> "only in " + Markdown.plain(Markdown.label(comparison.after()));
      case REMOVED -> "only in " + Markdown.plain(Markdown.label(comparison.before()));
    };
  }

  private static String words(List<PassagePair.Run> runs) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < runs.size(); i++) {
      PassagePair.Run run = runs.get(i);
      if (run.same()) {
        out.append(shortened(run.after(), i > 0, i < runs.size() - 1)).append(' ');
        continue;
      }
      if (!run.before().isEmpty()) {
        out.append("~~").append(Markdown.plain(run.before())).append("~~ ");
      }
      if (!run.after().isEmpty()) {
        out.append("**").append(Markdown.plain(run.after())).append("** ");
      }
    }
    return out.toString().strip();
  }

  /** Common words without those that no change is near to. */
  private static String shortened(String text, boolean left, boolean right) {
    List<String> words = List.of(text.split(" ", -1));
    int first = left ? AROUND : 0;
    int last = words.size() - (right ? AROUND : 0);
    if (last - first < 2) {
      return Markdown.plain(text);
    }
    String start = String.join(" ", words.subList(0, first));
    String end = String.join(" ", words.subList(last, words.size()));
    return Markdown.plain((start + " \u2026 " + end).strip());
  }
}
