package org.assay.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In or by what a sentence says that something is moved, where its counterpart says otherwise. */
final class Means {

  /**
   * What took the place of what.
   *
   * @param before as the older sentence has it
   * @param after as the newer sentence has it
   */
  record Swap(String before, String after) {}

  /** Longer runs are a sentence built anew. */
  private static final int LONGEST = 6;

  private final Set<String> nouns;
  private final Wording wording;
  private final Set<String> told = new HashSet<>();

  Means(Set<String> nouns, Wording wording) {
    this.nouns = nouns;
    this.wording = wording;
  }

  /** The first means that stands where the other sentence has another; told once of a sentence. */
  Optional<Swap> of(Line old, Line now) {
    Optional<Swap> swap =
        WordDiff.of(old.words(), now.words(), word -> word).stream()
            .filter(run -> !run.same())
            .filter(run -> Math.max(run.before().size(), run.after().size()) <= LONGEST)
            .map(run -> new Swap(first(run.before(), now), first(run.after(), old)))
            .filter(s -> !s.before().isEmpty() && !s.after().isEmpty())
            .findFirst();
    return swap.isPresent() && told.add(old.id()) ? swap : Optional.empty();
  }

  /** The first means of a run that the other sentence has not, with the words that describe it. */
  private String first(List<String> run, Line other) {
    for (int i = 0; i < run.size(); i++) {
      if (nouns.contains(run.get(i)) && !has(other, run.get(i))) {
        int start = i;
        while (start > 0 && wording.hasContent(run.get(start - 1))) {
          start--;
        }
        int end = i + 1;
        while (end < run.size() && nouns.contains(run.get(end))) {
          end++;
        }
        return String.join(" ", run.subList(start, end));
      }
    }
    return "";
  }

  /** Whether a sentence has a noun in either number. */
  private static boolean has(Line line, String noun) {
    return line.words().stream()
        .filter(word -> Math.abs(word.length() - noun.length()) <= 2)
        .anyMatch(word -> word.startsWith(noun) || noun.startsWith(word));
  }
}
