package org.assay.testing.swap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.brat.GoldMention;
import org.assay.brat.GoldReport;
import org.assay.knowledge.Demonym;
import org.assay.knowledge.Knowledge;
import org.assay.model.ActorClass;
import org.assay.model.LocationKind;
import org.assay.model.MentionType;

/**
 * Which words of a report give way to which: places, peoples, organisations and goods to others of
 * their kind from countries that the report does not name, each everywhere to the same.
 */
final class Replacements {

  private final GoldReport gold;
  private final Knowledge knowledge;
  private final Pools pools;
  private final Random random;
  private final Map<String, String> words = new TreeMap<>();
  private final Map<String, String> countries = new TreeMap<>();
  private final Set<String> taken = new HashSet<>();
  private String home;

  Replacements(GoldReport gold, Knowledge knowledge, long seed) {
    this.gold = gold;
    this.knowledge = knowledge;
    this.pools = new Pools();
    this.random = new Random(seed);
    countries();
    regions();
    places();
    peoples();
    organisations();
    goods();
  }

  /** Replacement by word or name, as both are written. */
  Map<String, String> words() {
    return Map.copyOf(words);
  }

  /** ISO 3166 alpha-3 of the country that the report is now about. */
  String home() {
    return home;
  }

  private void countries() {
    List<String> codes = new ArrayList<>(pools.countries(gold.source().text()));
    Collections.shuffle(codes, random);
    String own = gold.info().iso3();
    home = codes.stream().filter(pools::manyPlaces).findFirst().orElseThrow();
    codes.remove(home);
    List<String> withArticle = pools.shuffled("thecountry", random);
    for (String name : names(LocationKind.COUNTRY)) {
      String iso = knowledge.places().find(name, own).map(place -> place.iso3()).orElse(null);
      if (gold.source().text().contains("the " + name)) {
        words.put(name, withArticle.remove(0).split("/", -1)[0]);
        continue;
      }
      String code = own.equals(iso) ? home : countries.getOrDefault(iso, codes.remove(0));
      countries.put(iso == null ? name : iso, code);
      words.put(name, Pools.countryName(code));
    }
    countries.put(own, home);
    words.put(gold.info().country(), Pools.countryName(home));
  }

  /** {@code North and West Africa} become two parts of one other continent. */
  private void regions() {
    List<String> directions = pools.shuffled("direction", random);
    List<String> others = pools.shuffled("macroregion", random);
    for (String name : names(LocationKind.MACROREGION)) {
      if (name.endsWith(" Africa")) {
        String to = directions.remove(0);
        words.put(name, to + " Asia");
        words.put(name + "n", to + " Asian");
        words.putIfAbsent(name.substring(0, name.indexOf(' ')), to);
      } else if (name.contains(" ") || name.equals("Europe")) {
        String[] to = others.remove(0).split("/", -1);
        words.put(name, to[0]);
        words.put(name.equals("Europe") ? "European" : name + "n", to[1]);
      }
    }
    List<String> lone =
        names(LocationKind.MACROREGION).stream().filter(n -> !n.contains(" ")).toList();
    words.keySet().removeIf(word -> pools.isDirection(word) && !lone.contains(word));
  }

  private void places() {
    for (LocationKind kind :
        List.of(
            LocationKind.REGION, LocationKind.SETTLEMENT, LocationKind.SITE, LocationKind.AREA)) {
      for (String name : names(kind)) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        List<String> found =
            pools.places(kind, home).stream()
                .filter(place -> !taken.contains(place) && !gold.source().text().contains(place))
                .filter(place -> !name.contains(" ") || place.endsWith(" " + last))
                .collect(Collectors.toCollection(ArrayList::new));
        if (found.isEmpty()) {
          found.addAll(pools.places(kind, null));
          found.removeIf(
              place -> taken.contains(place) || (name.contains("Park") && !place.endsWith(last)));
        }
        Collections.shuffle(found, random);
        words.putIfAbsent(name, found.get(0));
        taken.add(found.get(0));
      }
    }
  }

  private void peoples() {
    for (Demonym demonym : knowledge.demonyms().all()) {
      String code = demonym.iso3() == null ? null : countries.get(demonym.iso3());
      if (code == null || words.containsKey(demonym.form())) {
        continue;
      }
      boolean plural = demonym.noun() && demonym.plural() && !demonym.adjective();
      words.put(demonym.form(), pools.demonym(code, plural));
    }
  }

  private void organisations() {
    Map<String, String> other =
        gold.equivalents().stream()
            .filter(group -> group.size() > 1)
            .collect(Collectors.toMap(g -> text(g.get(0)), g -> text(g.get(1)), (a, b) -> a));
    for (GoldMention mention : gold.mentions()) {
      String name = mention.text();
      boolean lower = name.chars().anyMatch(c -> c == ' ') && name.matches(".* [a-z]+ ?[a-z]*");
      if (mention.type() != MentionType.ACTOR
          || !mention.named()
          || words.containsKey(name)
          || lower) {
        continue;
      }
      if (name.startsWith("MINU")) {
        words.put(name, pools.shuffled("mission", random).get(0));
      } else if (name.startsWith("FAM")) {
        words.put(name, pools.shuffled("army", random).get(0));
      } else {
        String[] pair =
            pools.organisation((ActorClass) mention.label(), gold.source().text(), taken, random);
        String alias = other.get(name);
        words.put(name, acronym(name) ? pair[1] : pair[0]);
        if (alias != null) {
          words.putIfAbsent(alias, acronym(alias) ? pair[1] : pair[0]);
        }
        taken.add(pair[0]);
      }
    }
  }

  private void goods() {
    for (List<String> row : pools.goods()) {
      for (String word : row) {
        if (gold.source().text().toLowerCase(Locale.ROOT).contains(word)) {
          List<String> rest = new ArrayList<>(row);
          rest.removeIf(w -> gold.source().text().toLowerCase(Locale.ROOT).contains(w));
          if (!rest.isEmpty()) {
            String to = rest.get(random.nextInt(rest.size()));
            words.putIfAbsent(word, to);
            words.putIfAbsent(Pools.capital(word), Pools.capital(to));
          }
        }
      }
    }
  }

  private String text(String id) {
    return gold.mentions().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow().text();
  }

  private static boolean acronym(String name) {
    return name.matches("\\p{Lu}[\\p{L}\\p{Nd}]{1,8}")
        && name.chars().filter(Character::isUpperCase).count() > 1;
  }

  private List<String> names(LocationKind kind) {
    return gold.mentions().stream()
        .filter(mention -> mention.label() == kind)
        .map(GoldMention::text)
        .distinct()
        .sorted()
        .toList();
  }
}
