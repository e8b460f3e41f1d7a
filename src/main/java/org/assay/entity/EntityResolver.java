package org.assay.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.knowledge.AliasRules;
import org.assay.knowledge.Countries;
import org.assay.knowledge.Country;
import org.assay.knowledge.Lexicons;
import org.assay.knowledge.Places;
import org.assay.model.AnnotatedPassage;
import org.assay.model.Entity;
import org.assay.model.LocationKind;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.text.NormalForm;

/**
 * Mentions to entities: mentions of one type with one normal form, or that the text or a table says
 * are one thing, are one entity. Immutable and thread-safe.
 */
public final class EntityResolver {

  private final Aliases aliases;
  private final Lexicons lexicons;
  private final Places places;
  private final Countries countries;

  /** Over the tables of {@code models/}. */
  public EntityResolver(AliasRules rules, Lexicons lexicons, Places places, Countries countries) {
    this.aliases = new Aliases(rules);
    this.lexicons = lexicons;
    this.places = places;
    this.countries = countries;
  }

  /**
   * @param mentions the mentions, each with its entity, in the order given
   * @param entities sorted by id; the report's own country among them
   * @param home id of the report's own country, or null
   */
  public record Resolved(List<Mention> mentions, List<Entity> entities, String home) {}

  /**
   * @param passages annotated passages
   * @param mentions their mentions in text order
   * @param home ISO 3166 alpha-3 of the report's own country, or null
   */
  public Resolved resolve(List<AnnotatedPassage> passages, List<Mention> mentions, String home) {
    Map<String, List<Mention>> byName = new LinkedHashMap<>();
    Map<String, List<Mention>> byPassage = new HashMap<>();
    for (Mention mention : mentions) {
      byName.computeIfAbsent(key(mention), k -> new ArrayList<>()).add(mention);
      byPassage.computeIfAbsent(mention.passage(), k -> new ArrayList<>()).add(mention);
    }
    List<Aliases.Pair> pairs = new ArrayList<>();
    for (AnnotatedPassage passage : passages) {
      pairs.addAll(
          aliases.find(passage, byPassage.getOrDefault(passage.passage().id(), List.of())));
    }
    Linker linker = new Linker(lexicons, places, passages, mentions, home);
    Clusters clusters = new Clusters();
    Map<String, Linker.Linked> links = new LinkedHashMap<>();
    byName.forEach((key, named) -> linker.link(named).ifPresent(link -> links.put(key, link)));
    pairs.forEach(pair -> Redefinition.drop(pair, links, home));
    byName.forEach((key, named) -> known(key, named.get(0), clusters));
    Map.copyOf(links)
        .forEach(
            (key, linked) -> {
              clusters.join(key, linked.id());
              links.putIfAbsent(linked.id(), linked);
            });
    pairs.removeIf(pair -> !joined(clusters, links, pair));
    return entities(mentions, clusters, links, pairs, home);
  }

  /** Adds a name, joined with others that a table says are of the same good. */
  private void known(String key, Mention mention, Clusters clusters) {
    clusters.add(key);
    if (mention.type() == MentionType.COMMODITY) {
      String shared = lexicons.goodNames().get(NormalForm.of(mention.text()));
      if (shared != null) {
        clusters.join(key, mention.type().id() + ":" + shared);
      }
    }
  }

  /**
   * Joins two names unless they are linked to two different things and the text does not say that
   * one became the other; whether they are one now.
   */
  private static boolean joined(
      Clusters clusters, Map<String, Linker.Linked> links, Aliases.Pair pair) {
    String a = key(pair.first());
    String b = key(pair.second());
    Linker.Linked first = link(clusters, links, a);
    Linker.Linked second = link(clusters, links, b);
    if (first != null && second != null && !first.id().equals(second.id()) && !pair.renaming()) {
      return false;
    }
    clusters.join(a, b);
    return true;
  }

  private static Linker.Linked link(
      Clusters clusters, Map<String, Linker.Linked> links, String key) {
    String root = clusters.find(key);
    return links.entrySet().stream()
        .filter(entry -> clusters.find(entry.getKey()).equals(root))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private Resolved entities(
      List<Mention> mentions,
      Clusters clusters,
      Map<String, Linker.Linked> links,
      List<Aliases.Pair> pairs,
      String home) {
    Map<String, List<Mention>> groups = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      groups.computeIfAbsent(clusters.find(key(mention)), k -> new ArrayList<>()).add(mention);
    }
    Map<String, Linker.Linked> linkOf = new HashMap<>();
    links.forEach((key, linked) -> linkOf.putIfAbsent(clusters.find(key), linked));
    Map<String, Entity> byId = new TreeMap<>();
    Map<String, Entity> byGroup = new HashMap<>();
    groups.forEach(
        (root, group) -> {
          Entity entity = EntityBuilder.build(group, linkOf.get(root), pairs, home);
          byId.merge(entity.id(), entity, (a, b) -> a);
          byGroup.put(root, byId.get(entity.id()));
        });
    List<Mention> out = new ArrayList<>();
    for (Mention mention : mentions) {
      Entity entity = byGroup.get(clusters.find(key(mention)));
      out.add(mention.of(entity.id(), mention.label() == null ? entity.label() : mention.label()));
    }
    String homeId = home == null ? null : "iso:" + home;
    if (homeId != null) {
      byId.computeIfAbsent(homeId, id -> homeEntity(home));
    }
    return new Resolved(out, List.copyOf(byId.values()), homeId);
  }

  private Entity homeEntity(String iso3) {
    Country country =
        countries
            .byIso3(iso3)
            .orElseThrow(() -> new IllegalArgumentException("no country has code " + iso3));
    return new Entity(
        "iso:" + iso3,
        MentionType.LOCATION,
        country.name(),
        List.of(),
        LocationKind.COUNTRY,
        true,
        iso3,
        Linker.place(places.place(country)).link());
  }

  /** What mentions of one name share. */
  static String key(Mention mention) {
    return mention.type().id() + ":" + NormalForm.of(mention.text());
  }
}
