package org.assay.diff;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.model.Change;
import org.assay.model.ChangeKind;
import org.assay.text.Folding;

/**
 * When a found change is the written one. Kind and change must be the same (status and passage may
 * stand for each other in the pooled figure, for a statement on a state is both). Then, by kind:
 *
 * <ul>
 *   <li>entities: the names have the same normal form, text in brackets aside, or share half of
 *       their words with content (Dice);
 *   <li>routes: the names (cargo and places) share half of their words, on either side;
 *   <li>indicators: the same indicator;
 *   <li>status and passages: the same sentence is quoted on the side that both quote, or the names
 *       share half of their words.
 * </ul>
 */
final class ChangeMatcher {

  private static final double HALF = 0.5;
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "of", "in", "on", "and", "or", "to", "by", "for", "from", "with");

  private ChangeMatcher() {}

  /** How well the two agree, 0 for not at all. */
  static double match(TrueChange truth, Change found, boolean pooled) {
    boolean statement = isStatement(truth.kind()) && isStatement(found.kind().id());
    if (!truth.kind().equals(found.kind().id()) && !(pooled && statement)) {
      return 0;
    }
    if (!truth.change().equals(found.type().id())) {
      return 0;
    }
    if (found.kind() == ChangeKind.INDICATOR) {
      return truth.indicator().equals(found.indicator()) ? 1 : 0;
    }
    double names =
        Math.max(
            alike(truth.nameOld(), found.before().name()),
            alike(truth.nameNew(), found.after().name()));
    if (truth.change().equals("renamed")) {
      names =
          Math.min(
              alike(truth.nameOld(), found.before().name()),
              alike(truth.nameNew(), found.after().name()));
    }
    if (statement && sameSentence(truth, found)) {
      return 1 + names;
    }
    return names >= HALF ? names : 0;
  }

  /** Whether a found name is the written one. */
  static boolean named(String truth, String found) {
    return alike(truth, found) >= HALF;
  }

  private static boolean isStatement(String kind) {
    return kind.equals("status") || kind.equals("passage");
  }

  private static boolean sameSentence(TrueChange truth, Change found) {
    return holds(found.before().quote(), truth.quoteOld())
        || holds(found.after().quote(), truth.quoteNew());
  }

  private static boolean holds(String found, String truth) {
    if (found == null || truth.isBlank()) {
      return false;
    }
    String a = Folding.key(found);
    String b = Folding.key(truth);
    return a.contains(b) || b.contains(a);
  }

  private static double alike(String truth, String found) {
    if (truth == null || truth.isBlank() || found == null) {
      return 0;
    }
    Set<String> a = words(BRACKETS.matcher(truth).replaceAll(" "));
    Set<String> b = words(BRACKETS.matcher(found).replaceAll(" "));
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(b);
    double dice = a.isEmpty() || b.isEmpty() ? 0 : 2.0 * shared.size() / (a.size() + b.size());
    // An acronym in brackets stands for the name.
    boolean acronym = truth.contains("(" + found + ")") || found.contains("(" + truth + ")");
    return acronym || truth.equals(initials(found)) ? 1 : dice;
  }

  private static String initials(String name) {
    return Arrays.stream(name.split("[ -]", -1))
        .filter(w -> !w.isEmpty() && Character.isUpperCase(w.codePointAt(0)))
        .map(w -> w.substring(0, 1))
        .collect(Collectors.joining());
  }

  private static Set<String> words(String name) {
    List<String> parts = Arrays.asList(Folding.key(name).split("[^\\p{L}\\p{N}]+", -1));
    return parts.stream()
        .filter(w -> !w.isEmpty() && !SMALL.contains(w))
        .map(w -> w.toLowerCase(Locale.ROOT))
        .map(w -> w.length() > 3 && w.endsWith("s") ? w.substring(0, w.length() - 1) : w)
        .collect(Collectors.toSet());
  }
}
