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
 * counterparts and differ in a cue, and sentences without counterpart.
 */
final class StatementComparer {

  private static final double WITH_CUE = 0.7;
  private static final double ALONE = 0.5;
  private static final double COVERED = 0.6;
  private static final int CLAUSE = 3;

  /** More changed runs than this are the same said in other words. */
  private static final int FEW_RUNS = 5;

  /** The same of sentences that speak of a trend or an end. */
  private static final int MANY_RUNS = 8;

  private static final int FEW_MOVED = 2;

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
      } else if (!old.normal().equals(now.normal())
          && !rows.isWhollyExplained(old)
          && !rows.isWhollyExplained(now)) {
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
    Line old = pair.before();
    Line now = pair.after();
    int was = left(pair.oldWords()).size();
    int is = left(pair.newWords()).size();
    boolean trend = pair.differs(DiffCues.Kind.TREND, DiffCues.Kind.END);
    boolean told = rows.isExplained(old) || rows.isExplained(now);
    // What joins the sentence with a new thing is told with that thing.
    boolean clause = pair.oldWords().isEmpty() ? rows.isTold(now) : false;
    clause |= pair.newWords().isEmpty() && rows.isTold(old);
    boolean says = (trend && !clause) || (!told && was + is > 0 && saysMore(pair));
    if (!says || pair.changedRuns() > (trend ? MANY_RUNS : FEW_RUNS)) {
      return;
    }
    // A clause that only one of them has is new or gone, the rest of the sentence aside.
    boolean added = !trend && pair.oldWords().isEmpty() && is >= CLAUSE;
    boolean removed = !trend && pair.newWords().isEmpty() && was >= CLAUSE;
    boolean status = trend || pair.differs(DiffCues.Kind.STATUS);
    String indicator = now.indicator();
    Change.Side before = side(old, pair.name(true), pair.value(true));
    Change.Side after = side(now, pair.name(false), pair.value(false));
    rows.add(
        new Change(
            status && !added && !removed ? ChangeKind.STATUS : ChangeKind.PASSAGE,
            added ? ChangeType.ADDED : removed ? ChangeType.REMOVED : ChangeType.CHANGED,
            key(added ? now : old),
            added ? rows.notBefore(indicator) : before,
            removed ? rows.notAfter(indicator) : after,
            indicator,
            lines.score(old.id()) * WITH_CUE));
  }

  /**
   * Whether a cue that only one of them has is more than the same said in other words: words that
   * changed places tell that a sentence was turned round.
   */
  private static boolean saysMore(StatementPair pair) {
    int moved = pair.movedWords();
    return (pair.differs(DiffCues.Kind.STATUS) && moved <= FEW_MOVED)
        || (pair.differs(DiffCues.Kind.STATEMENT) && moved == 0);
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
