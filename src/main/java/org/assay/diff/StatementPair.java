package org.assay.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.knowledge.DiffCues;
import org.assay.knowledge.PhraseTable;

/** Two sentences that are counterparts, word by word. */
final class StatementPair {

  private static final int NAME_WORDS = 8;

  private final Line before;
  private final Line after;
  private final Wording wording;
  private final DiffCues cues;
  private final List<WordDiff.Run> runs;
  private final Set<DiffCues.Cue> differing;

  StatementPair(Line before, Line after, Wording wording, DiffCues cues) {
    this.before = before;
    this.after = after;
    this.wording = wording;
    this.cues = cues;
    this.runs =
        WordDiff.of(
            before.read().tokens(),
            before.read().keys(),
            after.read().tokens(),
            after.read().keys());
    this.differing = differing();
  }

  Line before() {
    return before;
  }

  Line after() {
    return after;
  }

  /** Folded words with content that only the older sentence has. */
  Set<String> oldWords() {
    return only(before, after);
  }

  /** Folded words with content that only the newer sentence has. */
  Set<String> newWords() {
    return only(after, before);
  }

  private static Set<String> only(Line line, Line other) {
    Set<String> out = new HashSet<>(line.content());
    out.removeAll(other.content());
    return out;
  }

  /** Whether a cue stands in words that changed and only one of the sentences has it. */
  boolean differs() {
    return !differing.isEmpty();
  }

  /** The same of cues of these kinds. */
  boolean differs(DiffCues.Kind... kinds) {
    return differing.stream().anyMatch(cue -> List.of(kinds).contains(cue.kind()));
  }

  /** Folded words behind the first cue of a kind that only the newer sentence has; or none. */
  String behind(DiffCues.Kind kind) {
    List<String> words = after.words();
    for (int i = 0; i < words.size(); i++) {
      PhraseTable.Hit<DiffCues.Cue> hit = cues.cues().at(words, i);
      if (hit != null && hit.value().kind() == kind && differing.contains(hit.value())) {
        return words.subList(i + hit.length(), words.size()).stream()
            .map(wording::fold)
            .collect(Collectors.joining(" "));
      }
    }
    return "";
  }

  private Set<DiffCues.Cue> differing() {
    Set<DiffCues.Cue> was = cues(true);
    Set<DiffCues.Cue> is = cues(false);
    Set<DiffCues.Cue> out = new HashSet<>(was);
    out.addAll(is);
    was.retainAll(is);
    out.removeAll(was);
    return out;
  }

  private Set<DiffCues.Cue> cues(boolean old) {
    List<String> words = new ArrayList<>();
    List<Boolean> changed = new ArrayList<>();
    for (WordDiff.Run run : runs) {
      for (String word : wording.words(String.join(" ", old ? run.before() : run.after()))) {
        words.add(word);
        changed.add(!run.same());
      }
    }
    Set<DiffCues.Cue> out = new HashSet<>();
    int i = 0;
    while (i < words.size()) {
      PhraseTable.Hit<DiffCues.Cue> hit = cues.cues().at(words, i);
      int length = hit == null ? 1 : hit.length();
      if (hit != null && changed.subList(i, i + length).contains(true)) {
        out.add(hit.value());
      }
      i += length;
    }
    return out;
  }

  /** How many words with content both sentences have, but not in the same order. */
  int movedWords() {
    Set<String> shared = new HashSet<>(before.content());
    shared.retainAll(after.content());
    Set<String> inOrder = new HashSet<>();
    for (WordDiff.Run run : WordDiff.of(before.folded(), after.folded(), word -> word)) {
      if (run.same()) {
        inOrder.addAll(run.before());
      }
    }
    shared.removeAll(inOrder);
    return shared.size();
  }

  /** How many runs of words differ. */
  long changedRuns() {
    return runs.stream().filter(run -> !run.same()).count();
  }

  /** What changed, as that sentence words it: its runs, with an ellipsis between. */
  String value(boolean old) {
    return runs.stream()
        .filter(run -> !run.same())
        .map(run -> String.join(" ", old ? run.before() : run.after()))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" … "));
  }

  /** What the statement is about: the first words with content that both sentences have. */
  String name(boolean old) {
    for (WordDiff.Run run : runs) {
      List<String> words = old ? run.before() : run.after();
      if (run.same() && words.stream().filter(w -> !wording.content(w).isEmpty()).count() >= 2) {
        return words(words);
      }
    }
    return head(old ? before.text() : after.text());
  }

  /** The first words of a sentence. */
  static String head(String text) {
    return words(List.of(text.split(" ", -1)));
  }

  private static String words(List<String> words) {
    String text = String.join(" ", words.subList(0, Math.min(words.size(), NAME_WORDS)));
    return text.replaceFirst("[\\p{P}&&[^)’']]+$", "");
  }
}
