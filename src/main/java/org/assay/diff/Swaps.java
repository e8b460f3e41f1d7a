package org.assay.diff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Places that stand in a sentence where other places stood in its counterpart. */
final class Swaps {

  /**
   * Places that took the place of others.
   *
   * @param before as the older sentence writes them
   * @param after as the newer sentence writes them
   */
  record Swap(Set<String> before, Set<String> after) {}

  private final Reading before;
  private final Reading after;
  private final Wording wording;

  Swaps(Reading before, Reading after, Wording wording) {
    this.before = before;
    this.after = after;
    this.wording = wording;
  }

  /** What took whose place; empty where both name the same places, or one only more of them. */
  Optional<Swap> of(Line old, Line now) {
    List<String> gone = only(before.places(old.id()), now);
    List<String> come = gone.isEmpty() ? gone : only(after.places(now.id()), old);
    if (come.isEmpty()) {
      return Optional.empty();
    }
    Swap swap = new Swap(new LinkedHashSet<>(), new LinkedHashSet<>());
    for (WordDiff.Run run : WordDiff.of(old.folded(), now.folded(), word -> word)) {
      Set<String> was = in(run.before(), gone);
      Set<String> is = in(run.after(), come);
      if (!was.isEmpty() && !is.isEmpty()) {
        swap.before().addAll(was);
        swap.after().addAll(is);
      }
    }
    return swap.before().isEmpty() ? Optional.empty() : Optional.of(swap);
  }

  /** Those of the places that the other sentence does not name. */
  private List<String> only(List<String> places, Line other) {
    return places.stream().filter(place -> !wording.names(other, place)).toList();
  }

  /** Those of the places that stand in a run. */
  private Set<String> in(List<String> run, List<String> places) {
    String text = " " + String.join(" ", run) + " ";
    Set<String> out = new LinkedHashSet<>();
    for (String place : places) {
      if (text.contains(" " + wording.normal(place) + " ")) {
        out.add(place);
      }
    }
    return out;
  }
}
