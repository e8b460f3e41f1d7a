package org.assay.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Two word sequences as runs that both have and runs that only one has. */
final class WordDiff {

  /**
   * A run.
   *
   * @param before words of the older text
   * @param after words of the newer text
   * @param same whether both are the same
   */
  record Run(List<String> before, List<String> after, boolean same) {
    Run {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  private WordDiff() {}

  /** Runs over all words, in order; what counts as the same word is the function's. */
  static List<Run> of(List<String> before, List<String> after, UnaryOperator<String> key) {
    return of(before, before.stream().map(key).toList(), after, after.stream().map(key).toList());
  }

  /** The same; words are the same whose keys are equal. */
  static List<Run> of(
      List<String> before, List<String> oldKeys, List<String> after, List<String> newKeys) {
    List<Run> out = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(oldKeys, newKeys, true).getDeltas()) {
      List<String> old = words(before, delta.getSource());
      List<String> now = words(after, delta.getTarget());
      if (!old.isEmpty() || !now.isEmpty()) {
        out.add(new Run(old, now, delta.getType() == DeltaType.EQUAL));
      }
    }
    return out;
  }

  private static List<String> words(List<String> all, Chunk<String> chunk) {
    return all.subList(chunk.getPosition(), chunk.getPosition() + chunk.size());
  }
}
