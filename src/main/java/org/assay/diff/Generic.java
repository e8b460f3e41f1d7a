package org.assay.diff;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.knowledge.DiffCues;
import org.assay.model.Mention;
import org.assay.model.MentionType;

/**
 * Groups of people without a name ({@code corrupt public officials}): whether the other text has
 * them in other words, and whether they are no more than a description of what has a name.
 */
final class Generic {

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /** How many words stand at most between a name and the noun of its description. */
  private static final int REACH = 4;

  private final Reading before;
  private final Reading after;
  private final LinePairs lines;
  private final DiffCues cues;
  private final Set<String> vague = new HashSet<>();

  Generic(Reading before, Reading after, LinePairs lines, DiffCues cues) {
    this.before = before;
    this.after = after;
    this.lines = lines;
    this.cues = cues;
    cues.vague().forEach(word -> vague.add(cues.spelling().fold(word)));
  }

  /**
   * Whether {@code public officials} are only the {@code officials} of the sentence's counterpart:
   * the other words before a noun are no other thing, unless they name a place or a people.
   */
  boolean reworded(Item item, boolean old) {
    if (!isGeneric(item, old)) {
      return false;
    }
    String head = item.normal().substring(item.normal().lastIndexOf(' ') + 1);
    return item.mentions().stream()
        .map(m -> old ? lines.toNew(m.sentence()) : lines.toOld(m.sentence()))
        .anyMatch(line -> line != null && line.says(head));
  }

  /**
   * Whether the other text has {@code cells}, where this one has {@code loose cells}, or {@code
   * Vietnamese traders}, where this one has {@code Vietnamese wildlife traders}.
   */
  boolean same(Item item, boolean old) {
    if (!isGeneric(item, old)) {
      return isOfPeople(item) && (old ? after : before).says(ends(item.normal()));
    }
    String core =
        Arrays.stream(item.normal().split(" ", -1))
            .filter(word -> !vague.contains(word))
            .collect(Collectors.joining(" "));
    return !core.isEmpty() && !core.equals(item.normal()) && (old ? after : before).says(core);
  }

  /**
   * Whether it is a longer name of the other text made short: {@code the United Nations mission}
   * for {@code United Nations Stabilization Mission in Mali}.
   */
  boolean shortens(Item item, boolean old) {
    List<String> words = List.of(item.normal().split(" ", -1));
    return item.type() == MentionType.ACTOR
        && words.size() > 1
        && (old ? after : before)
            .names().stream()
                .map(name -> List.of(name.split(" ", -1)))
                .anyMatch(name -> name.size() > words.size() && name.containsAll(words));
  }

  private static boolean isOfPeople(Item item) {
    boolean group = item.type() == MentionType.ACTOR || item.type() == MentionType.PEOPLE;
    return group && !item.entity().named();
  }

  /** The first and the last word. */
  private static String ends(String name) {
    return name.substring(0, Math.max(0, name.indexOf(' ')))
        + name.substring(Math.max(0, name.lastIndexOf(' ')));
  }

  /** Whether it stands beside a name each time: {@code JP Dragon, a Japanese fraud gang}. */
  boolean describes(Item item, boolean old) {
    boolean group = item.type() == MentionType.ACTOR && !item.entity().named();
    Reading reading = old ? before : after;
    return group && item.mentions().stream().allMatch(m -> describes(item, m, reading));
  }

  private boolean describes(Item item, Mention mention, Reading reading) {
    Line line = reading.line(mention.sentence());
    if (line == null) {
      return false;
    }
    List<String> names = reading.names(line.id());
    String text = " " + line.normal() + " ";
    int at = text.indexOf(" " + item.normal() + " ");
    String left = at < 0 ? "" : text.substring(0, at + 1);
    String right = at < 0 ? "" : text.substring(at + 1 + item.normal().length());
    return names.stream().anyMatch(name -> isApposed(left, name) || isTold(right, name));
  }

  /** {@code NAME, once the most feared ITEM}: an article and words without content between. */
  private boolean isApposed(String left, String name) {
    int at = left.lastIndexOf(" " + name + " ");
    if (at < 0) {
      return false;
    }
    String gap = left.substring(at + 1 + name.length()).strip();
    List<String> words = gap.isEmpty() ? List.of() : List.of(gap.split(" ", -1));
    return words.size() <= REACH
        && words.stream().anyMatch(ARTICLES::contains)
        && words.stream().allMatch(word -> cues.ignored().contains(word) && !word.equals("and"));
  }

  /** {@code ITEM known as NAME}. */
  private boolean isTold(String right, String name) {
    return cues.describing().stream()
        .map(words -> String.join(" ", fold(words)))
        .anyMatch(words -> right.startsWith(" " + words + " " + name + " "));
  }

  private List<String> fold(String words) {
    return Arrays.stream(words.split(" ", -1)).map(cues.spelling()::fold).toList();
  }

  private boolean isGeneric(Item item, boolean old) {
    return isOfPeople(item) && !item.isSpecified() && !namesPeople(item, old ? before : after);
  }

  /** Whether a word names a people or has a capital in mid-sentence: {@code Moroccan guides}. */
  private boolean namesPeople(Item item, Reading reading) {
    String name = item.name();
    if (Arrays.stream(name.split(" ", -1)).anyMatch(cues::isPeople)) {
      return true;
    }
    boolean inside = name.codePoints().skip(1).anyMatch(Character::isUpperCase);
    boolean atStart =
        item.mentions().stream()
            .map(m -> reading.line(m.sentence()))
            .anyMatch(line -> line != null && line.text().startsWith(name));
    return inside || (Character.isUpperCase(name.codePointAt(0)) && !atStart);
  }
}
