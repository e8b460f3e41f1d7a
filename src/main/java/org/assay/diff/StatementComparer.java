package org.assay.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.knowledge.DiffCues;
import org.assay.model.Change;
import org.assay.model.ChangeKind;
import org.assay.model.ChangeType;

/**
 * What sentences say of things and practices that other changes do not tell: sentences that are
 * counterparts and differ in a cue or in words with content, and sentences without counterpart.
 */
final class StatementComparer {

  private static final double WITH_CUE = 0.7;
  private static final double WITHOUT_CUE = 0.4;
  private static final double ALONE = 0.5;
  private static final double COVERED = 0.6;
  private static final int ENOUGH_WORDS = 4;

  /** More changed runs than this are the same said in other words. */
  private static final int FEW_RUNS = 5;


  private final Reading before;
  private final Reading after;
  private final LinePairs lines;
  private final Wording wording;
  private final DiffCues cues;
  private final Rows rows;
  private final Set<String> explained;

  StatementComparer(
      Reading before, Reading after, LinePairs lines, Wording wording, DiffCues cues, Rows rows) {
    this.before = before;
    this.after = after;
    this.lines = lines;
    this.wording = wording;
    this.cues = cues;
    this.rows = rows;
    this.explained =
        rows.said().stream()
            .flatMap(name -> wording.content(name).stream())
            .collect(Collectors.toSet());
  }

  void compare() {
    for (Line old : before.lines()) {
      Line now = lines.toNew(old.id());
      if (now == null) {
        alone(old, after, ChangeType.REMOVED);
      } else if (!rows.isExplained(old) && !rows.isExplained(now)) {
        compare(new StatementPair(old, now, wording, cues));
      }
    }
    for (Line now : after.lines()) {
      if (lines.toOld(now.id()) == null) {
        alone(now, before, ChangeType.ADDED);
      }
    }
  }

  private void compare(StatementPair pair) {
    Set<String> was = left(pair.oldWords());
    Set<String> is = left(pair.newWords());
    Set<DiffCues.Cue> differing = pair.differingCues();
    boolean cued = !differing.isEmpty() && was.size() + is.size() > 0;
    long runs = pair.changedRuns();
    boolean reworded = runs > (cued ? FEW_RUNS : 2);
    if (reworded || (!cued && was.size() + is.size() < ENOUGH_WORDS)) {
      return;
    }
    boolean status = differing.stream().anyMatch(c -> c.kind() == DiffCues.Kind.STATUS);
    Line old = pair.before();
    Line now = pair.after();
    rows.add(
        new Change(
            cued && status ? ChangeKind.STATUS : ChangeKind.PASSAGE,
            ChangeType.CHANGED,
            key(old),
            side(old, pair.name(true), pair.value(true)),
            side(now, pair.name(false), pair.value(false)),
            now.indicator(),
            lines.score(old.id()) * (cued ? WITH_CUE : WITHOUT_CUE)));
  }

  private Set<String> left(Set<String> words) {
    Set<String> out = new HashSet<>(words);
    out.removeAll(explained);
    return out;
  }

  /** A sentence that nothing in the other text corresponds to. */
  private void alone(Line line, Reading other, ChangeType type) {
    boolean told = rows.isExplained(line) || rows.isTold(line) || !other.writesOf(line.indicator());
    if (told || lines.covered(line, said(other, line)) >= COVERED) {
      return;
    }
    boolean added = type == ChangeType.ADDED;
    Change.Side side = side(line, StatementPair.head(line.text()), null);
    rows.add(
        new Change(
            ChangeKind.PASSAGE,
            type,
            key(line),
            added ? rows.notBefore(line.indicator()) : side,
            added ? side : rows.notAfter(line.indicator()),
            line.indicator(),
            ALONE));
  }

  /** Words of the other text under the indicator of a sentence, and the explained ones. */
  private Set<String> said(Reading other, Line line) {
    Set<String> out = new HashSet<>(explained);
    List<Line> all = other.lines();
    all.stream()
        .filter(l -> line.indicator() == null || line.indicator().equals(l.indicator()))
        .forEach(l -> out.addAll(l.content()));
    return out;
  }

  private static Change.Side side(Line line, String name, String value) {
    return new Change.Side(line.id(), name, value, line.passage(), line.text());
  }

  private static String key(Line line) {
    return (line.indicator() == null ? "" : line.indicator()) + ":" + line.normal();
  }
}
