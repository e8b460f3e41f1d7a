package org.assay.diff;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.knowledge.DiffCues;
import org.assay.model.ActorClass;
import org.assay.model.Label;
import org.assay.model.Mention;
import org.assay.model.MentionType;

/**
 * Whether two names are names of one thing at different times: the newer text says so, or both
 * stand in the same place of sentences that are counterparts and share a word of content.
 */
final class Renaming {

  private static final int MIN_SHARED = 2;

  /** How alike two names are that have nothing in common but their place. */
  private static final double SLOT = 0.3;

  /** How many words must be the same on either side. */
  private static final int SIDE = 2;

  private static final Set<Label> VIOLENT =
      Set.of(ActorClass.ARMED_GROUP, ActorClass.CRIMINAL_NETWORK);

  private final Reading after;
  private final LinePairs lines;
  private final Wording wording;
  private final DiffCues cues;

  Renaming(Reading after, LinePairs lines, Wording wording, DiffCues cues) {
    this.after = after;
    this.lines = lines;
    this.wording = wording;
    this.cues = cues;
  }

  /** The new name of a thing among those that only the newer text has. */
  Optional<Item> find(Item item, List<Item> added) {
    return added.stream()
        .filter(other -> other.type() == item.type() && isName(item) && isName(other))
        .filter(other -> likeness(item, other) > 0)
        .max(Comparator.comparingDouble((Item other) -> likeness(item, other)));
  }

  /** Whether things of one id are shown under names that share nothing, which the text explains. */
  boolean isTold(Item before, Item after) {
    return isName(before)
        && isName(after)
        && !before.forms().contains(after.normal())
        && after.mentions().stream().anyMatch(m -> cued(m, before, after));
  }

  /**
   * The thing that a new name stands for where the newer text still has the old one as well: {@code
   * the Front, as the Coordination has called itself since}. Of several the nearest in the words.
   */
  Optional<Item> former(Item added, Collection<Item> olds) {
    return olds.stream()
        .filter(old -> old.type() == added.type() && isName(old) && isName(added))
        .filter(old -> added.mentions().stream().anyMatch(m -> cued(m, old, added)))
        .min(Comparator.comparingInt((Item old) -> distance(old, added)));
  }

  private int distance(Item old, Item added) {
    int best = Integer.MAX_VALUE;
    for (Mention mention : added.mentions()) {
      Line line = after.line(mention.sentence());
      for (String form : old.forms()) {
        if (line != null && line.says(form)) {
          int gap = line.normal().indexOf(form) - line.normal().indexOf(added.normal());
          best = Math.min(best, Math.abs(gap));
        }
      }
    }
    return best;
  }

  private double likeness(Item item, Item other) {
    double names = shared(item, other);
    double best = 0;
    for (Mention mention : other.mentions()) {
      if (cued(mention, item, other)) {
        return 2;
      }
      for (Mention old : item.mentions()) {
        if (lines.paired(old.sentence(), mention.sentence())) {
          boolean slot = succeeds(old, mention, item, other) || follows(old, mention, item, other);
          best = Math.max(best, Math.max(names, slot ? SLOT : 0));
        }
      }
    }
    return best;
  }

  /**
   * Whether one institution of the state stands where the other stood in a sentence that is the
   * same for the rest: offices succeed each other, while groups replace each other.
   */
  private boolean succeeds(Mention old, Mention now, Item item, Item other) {
    if (old.label() != ActorClass.STATE_INSTITUTION
        || now.label() != ActorClass.STATE_INSTITUTION) {
      return false;
    }
    Line line = lines.toNew(old.sentence());
    Line earlier = lines.toOld(now.sentence());
    List<WordDiff.Run> runs =
        WordDiff.of(earlier.folded(), line.folded(), word -> word).stream()
            .filter(run -> !run.same())
            .toList();
    return runs.size() == 1
        && String.join(" ", runs.get(0).before()).contains(item.normal())
        && String.join(" ", runs.get(0).after()).contains(other.normal());
  }

  /**
   * Whether an organisation stands between the same words as the other did and shares a word with
   * it: {@code confined by offshore gaming operators in Clark}, {@code confined by internet gaming
   * licensees in Clark}. Not where both are armed groups or criminals, who replace each other.
   */
  private boolean follows(Mention old, Mention now, Item item, Item other) {
    Set<String> shared = new HashSet<>(wording.content(item.name()));
    shared.retainAll(wording.content(other.name()));
    return item.type() == MentionType.ACTOR
        && old.label() == now.label()
        && !VIOLENT.contains(old.label())
        && !shared.isEmpty()
        && sameSides(old, now, item, other);
  }

  private boolean sameSides(Mention old, Mention now, Item item, Item other) {
    List<List<String>> sides = around(lines.toOld(now.sentence()), item);
    return !sides.isEmpty() && sides.equals(around(lines.toNew(old.sentence()), other));
  }

  /** The words before and behind a name in a sentence, acronyms of it aside; none without both. */
  private static List<List<String>> around(Line line, Item item) {
    List<String> words = line.folded();
    int start = indexOf(words, item.normal());
    int end = start + item.normal().split(" ", -1).length;
    for (String form : item.forms()) {
      end += end < words.size() && form.equals(words.get(end)) ? 1 : 0;
    }
    return start < SIDE || end + SIDE > words.size()
        ? List.of()
        : List.of(words.subList(start - SIDE, start), words.subList(end, end + SIDE));
  }

  private static int indexOf(List<String> words, String name) {
    return Collections.indexOfSubList(words, List.of(name.split(" ", -1)));
  }

  /**
   * How much of the shorter name the other has, 0 to 1. Two places of one kind share the word for
   * it ({@code international airport}) and are two places unless the name itself is shared, which
   * comes first; of organisations one word in common ({@code mission}) is not enough.
   */
  private double shared(Item item, Item other) {
    List<String> own = wording.content(item.name());
    List<String> theirs = wording.content(other.name());
    if (own.isEmpty() || theirs.isEmpty()) {
      return 0;
    }
    Set<String> shared = new HashSet<>(own);
    shared.retainAll(new HashSet<>(theirs));
    boolean enough =
        item.type() == MentionType.LOCATION
            ? own.get(0).equals(theirs.get(0))
            : shared.size() >= MIN_SHARED;
    return enough ? shared.size() / (double) Math.min(own.size(), theirs.size()) : 0;
  }

  /**
   * Whether a sentence of the newer text has both names and a cue. Of actors alone: places replace
   * each other on routes, and are not renamed by that.
   */
  private boolean cued(Mention mention, Item item, Item other) {
    Line line = after.line(mention.sentence());
    boolean actors = item.type() == MentionType.ACTOR && other.type() == MentionType.ACTOR;
    if (!actors || line == null || item.forms().stream().noneMatch(line::says)) {
      return false;
    }
    List<String> words = line.words();
    for (int i = 0; i < words.size(); i++) {
      if (cues.renaming().at(words, i) != null) {
        return other.forms().stream().anyMatch(line::says);
      }
    }
    return false;
  }

  /** Renaming is said of what has a name. */
  private static boolean isName(Item item) {
    boolean whole = item.isWhole();
    return item.type() == MentionType.LOCATION || (item.entity().named() && whole);
  }
}
