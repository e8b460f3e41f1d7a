package org.assay.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.text.NormalForm;

/**
 * Mentions that stand for one thing, and what they say of it.
 *
 * @param mentions one or more of one type, in text order
 */
public record MentionGroup(List<Mention> mentions) {

  /** Checks and copies. */
  public MentionGroup {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a group has at least one mention");
    }
  }

  /** What they are. */
  public MentionType type() {
    return mentions.get(0).type();
  }

  /** The longest form; of equally long ones the first. */
  public String fullest() {
    String best = "";
    for (Mention mention : mentions) {
      if (mention.text().length() > best.length()) {
        best = mention.text();
      }
    }
    String normal = NormalForm.of(best);
    return mentions.stream()
        .map(Mention::text)
        .filter(text -> NormalForm.of(text).equals(normal))
        .min(Comparator.comparing((String t) -> !t.equals(t.toLowerCase(Locale.ROOT))))
        .orElse(best);
  }

  /** The label that most mentions have; an organisation of which nothing is known is a company. */
  public Label label() {
    Map<Label, Integer> votes = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (mention.label() != null) {
        votes.merge(mention.label(), 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(type() == MentionType.ACTOR ? ActorClass.PRIVATE_SECTOR : null);
  }

  /**
   * Whether it has a proper name: places, what is linked, and actors with a capital that are no
   * phrase.
   *
   * @param linked whether it has an identity outside the report
   */
  public boolean named(boolean linked) {
    if (type() == MentionType.LOCATION || linked) {
      return true;
    }
    return type() == MentionType.ACTOR
        && mentions.stream()
            .anyMatch(
                m ->
                    !m.madeBy().startsWith("lexicons/heads.tsv")
                        && Character.isUpperCase(m.text().codePointAt(0)));
  }
}
