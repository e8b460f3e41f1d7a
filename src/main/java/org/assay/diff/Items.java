package org.assay.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.knowledge.DiffCues;
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

  /** Each word is capitalised and none an acronym. */
  private static final Pattern PROPER =
      Pattern.compile("\\p{Lu}[\\p{Ll}'’-]+(?: \\p{Lu}[\\p{Ll}'’-]+)*");

  private Items() {}

  static List<Item> of(Reading reading, Wording wording, DiffCues cues) {
    Tails tails = new Tails(reading, cues);
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
      for (Item item : items(entity, own, tails, wording)) {
        out.merge(entity.type().id() + ":" + item.normal(), item, Items::joined);
      }
    }
    return new ArrayList<>(out.values());
  }

  private static List<Item> items(Entity entity, List<Mention> own, Tails tails, Wording wording) {
    List<Item> out = new ArrayList<>();
    if (isGroup(entity)) {
      List<String> parts = parts(entity);
      byTail(own, tails)
          .forEach(
              (tail, mentions) -> {
                for (String part : parts) {
                  String name = part + tail;
                  out.add(new Item(entity, name, List.of(wording.normal(name)), mentions));
                }
              });
    } else {
      String name = properName(entity);
      List<String> forms = new ArrayList<>(List.of(wording.normal(name)));
      forms.add(wording.normal(entity.name()));
      entity.aliases().forEach(alias -> forms.add(wording.normal(alias.name())));
      out.add(new Item(entity, name, forms, own));
    }
    return out;
  }

  /** Only of groups without other names: the forms of others stand for all their mentions. */
  private static boolean isGroup(Entity entity) {
    boolean group = entity.type() == MentionType.ACTOR || entity.type() == MentionType.PEOPLE;
    return group && entity.link() == null && entity.aliases().isEmpty();
  }

  private static Map<String, List<Mention>> byTail(List<Mention> mentions, Tails tails) {
    Map<String, List<Mention>> out = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      String tail = mention.text().contains(",") ? "" : tails.of(mention);
      out.computeIfAbsent(tail, k -> new ArrayList<>()).add(mention);
    }
    return out;
  }

  /** {@code Luffy}, which a text introduces as {@code a Japanese robbery ring known as Luffy}. */
  private static String properName(Entity entity) {
    if (!entity.named() || PROPER.matcher(entity.name()).matches()) {
      return entity.name();
    }
    return entity.aliases().stream()
        .map(Entity.Alias::name)
        .filter(name -> entity.type() == MentionType.ACTOR && PROPER.matcher(name).matches())
        .findFirst()
        .orElse(entity.name());
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
    if (!matcher.matches()) {
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
