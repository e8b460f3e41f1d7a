package org.assay.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.text.Folding;

/**
 * A row of {@code corrections.csv} as written; empty cells are empty strings.
 *
 * @param action what is to be done
 * @param what entity, mention or route
 * @param target id of an entity, or the parts of a route
 * @param text words of mentions, or a name
 * @param type type of the thing named by {@code text}
 * @param context words of the sentence
 * @param scope which reports
 * @param value new name, id, label or status
 * @param note for people
 */
public record CorrectionRow(
    String action,
    String what,
    String target,
    String text,
    String type,
    String context,
    String scope,
    String value,
    String note) {

  /** The cells in the order of {@link CorrectionFile#COLUMNS}. */
  public List<String> cells() {
    return List.of(action, what, target, text, type, context, scope, value, note);
  }

  static CorrectionRow of(List<String> cells) {
    return new CorrectionRow(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        cells.get(5),
        cells.get(6),
        cells.get(7),
        cells.get(8));
  }

  /** What it does, for people: {@code rename entity actor:mli:herder to Fulani herders}. */
  public String words() {
    return Stream.of(
            action,
            what,
            target,
            text.isEmpty() ? "" : "'" + text + "'",
            type.isEmpty() ? "" : "(" + type + ")",
            context.isEmpty() ? "" : "in '" + context + "'",
            value.isEmpty() ? "" : (action.equals("add") ? "as " : "to ") + value)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** What it is about; two rows of one subject say the same or contradict each other. */
  List<String> subject() {
    String parts = Arrays.stream(target.split(" ", -1)).sorted().collect(Collectors.joining(" "));
    return List.of(action, what, parts, Folding.key(text), type, Folding.key(context), scopeKey());
  }

  String scopeKey() {
    return scope.toLowerCase(Locale.ROOT);
  }
}
