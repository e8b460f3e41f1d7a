package org.assay.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.model.Entity;
import org.assay.model.Mention;
import org.assay.model.MentionType;

/** The things of an edition that can be compared, in the order of their entities. */
final class Items {

  /** {@code Syrian, Afghan and Moroccan migrants}: capitalised words in a list before a noun. */
  private static final Pattern LIST =
      Pattern.compile(
          "((?:WORD, )*WORD),? (?:and|or) (WORD)((?: \\p{Ll}[\\p{L}'-]*)+)"
              .replace("WORD", "\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)*"));

  private Items() {}

  static List<Item> of(Reading reading, Wording wording) {
    Map<String, List<Mention>> mentions = new HashMap<>();
    for (Mention mention : reading.extraction().mentions()) {
      mentions.computeIfAbsent(mention.entity(), k -> new ArrayList<>()).add(mention);
    }
    Map<String, Item> out = new LinkedHashMap<>();
    for (Entity entity : reading.extraction().entities()) {
      List<Mention> own = mentions.get(entity.id());
      if (own == null || entity.id().equals(reading.home())) {
        continue;
      }
      List<String> forms = new ArrayList<>(List.of(wording.normal(entity.name())));
      entity.aliases().forEach(alias -> forms.add(wording.normal(alias.name())));
      for (String part : parts(entity)) {
        Item item =
            part.equals(entity.name())
                ? new Item(entity, part, forms, own)
                : new Item(entity, part, List.of(wording.normal(part)), own);
        out.merge(entity.type().id() + ":" + item.normal(), item, Items::joined);
      }
    }
    return new ArrayList<>(out.values());
  }

  private static Item joined(Item first, Item second) {
    List<String> forms = new ArrayList<>(first.forms());
    forms.addAll(second.forms());
    List<Mention> mentions = new ArrayList<>(first.mentions());
    mentions.addAll(second.mentions());
    boolean linked = first.entity().link() == null && second.entity().link() != null;
    return new Item(linked ? second.entity() : first.entity(), first.name(), forms, mentions);
  }

  private static List<String> parts(Entity entity) {
    Matcher matcher = LIST.matcher(entity.name());
    boolean group = entity.type() == MentionType.ACTOR || entity.type() == MentionType.PEOPLE;
    if (!group || entity.link() != null || !matcher.matches()) {
      return List.of(entity.name());
    }
    List<String> out = new ArrayList<>();
    for (String modifier : matcher.group(1).split(", ", -1)) {
      out.add(modifier + matcher.group(3));
    }
    out.add(matcher.group(2) + matcher.group(3));
    return out;
  }
}
