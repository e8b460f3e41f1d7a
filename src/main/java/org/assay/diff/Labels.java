package org.assay.diff;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.model.Label;
import org.assay.model.Mention;
import org.assay.model.MentionType;

/** Whether a thing is of another class, kind or category than it was: reclassified. */
final class Labels {

  private final Reading before;
  private final Reading after;
  private final LinePairs lines;

  Labels(Reading before, Reading after, LinePairs lines) {
    this.before = before;
    this.after = after;
    this.lines = lines;
  }

  /**
   * Whether the texts class a thing differently, which sentences of other words must show: what
   * stands in unchanged sentences is what it was.
   */
  boolean differ(Item old, Item now) {
    Label was = old.entity().label();
    Label is = now.entity().label();
    if (was == null || is == null || was.equals(is) || old.type() != now.type()) {
      return false;
    }
    Set<Label> then = all(old);
    Set<Label> today = all(now);
    boolean changed =
        now.mentions().stream().noneMatch(m -> isKept(m, false))
            && old.mentions().stream().noneMatch(m -> isKept(m, true));
    return changed && !then.contains(is) && !today.contains(was);
  }

  private static Set<Label> all(Item item) {
    return item.mentions().stream()
        .map(Mention::label)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Whether the other text has the sentence of a mention in the same words. */
  boolean isKept(Mention mention, boolean old) {
    Line line = (old ? before : after).line(mention.sentence());
    Line other = old ? lines.toNew(mention.sentence()) : lines.toOld(mention.sentence());
    return line != null && other != null && line.normal().equals(other.normal());
  }

  /** {@code class state_embedded}. */
  String of(Item item) {
    MentionType type = item.type();
    String what =
        type == MentionType.ACTOR ? "class" : type == MentionType.LOCATION ? "kind" : "category";
    return String.format(Locale.ROOT, "%s %s", what, item.entity().label().id());
  }
}
