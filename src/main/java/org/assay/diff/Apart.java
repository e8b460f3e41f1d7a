package org.assay.diff;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.assay.model.MentionType;

/**
 * Groups that one text names in one phrase and the other in one sentence: {@code gold comptoirs},
 * {@code gold is bought by comptoirs}.
 */
final class Apart {

  private final Reading before;
  private final Reading after;
  private final Wording wording;

  Apart(Reading before, Reading after, Wording wording) {
    this.before = before;
    this.after = after;
    this.wording = wording;
  }

  /**
   * The thing of the other text that is named by the last word of a group's name, in a sentence
   * that has the other words as well.
   *
   * @param others things of the other text
   * @param newer whether the group is one of the newer text
   */
  Optional<Item> of(Item item, Collection<Item> others, boolean newer) {
    List<String> words = wording.content(item.name());
    if (item.type() != MentionType.ACTOR || item.entity().named() || words.size() < 2) {
      return Optional.empty();
    }
    String noun = words.get(words.size() - 1);
    return others.stream()
        .filter(other -> other.type() == item.type() && other.normal().equals(noun))
        .filter(other -> other.entity().label() == item.entity().label())
        .filter(other -> isSaid(words, other, newer ? before : after))
        .findFirst();
  }

  private static boolean isSaid(List<String> words, Item item, Reading reading) {
    return item.mentions().stream()
        .map(mention -> reading.line(mention.sentence()))
        .anyMatch(line -> line != null && line.holds(words));
  }
}
