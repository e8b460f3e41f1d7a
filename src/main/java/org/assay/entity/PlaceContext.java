package org.assay.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.knowledge.Place;
import org.assay.knowledge.Places;
import org.assay.model.AnnotatedPassage;
import org.assay.model.LocationKind;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.text.NormalForm;
import org.assay.text.TextView;

/** What a report says around its place names: countries beside them, in the sentence, at all. */
final class PlaceContext {

  /** {@code Santos, Brazil}, {@code Santos in Brazil}, {@code Santos (Brazil}. */
  private static final Pattern INSIDE =
      Pattern.compile("\\s*(?:,|\\(|,?\\s*(?:in|of))\\s*(?:the\\s+)?(?:\\p{Ll}+\\s+)?");

  /** {@code Brazil's Santos}. */
  private static final Pattern POSSESSOR = Pattern.compile("['\u2019]s?\\s+(?:\\p{Ll}+\\s+){0,3}");

  private final Places places;
  private final Map<String, Set<String>> bySentence = new HashMap<>();
  private final Map<String, Set<String>> holders = new HashMap<>();
  private final Set<String> named = new HashSet<>();
  private final Set<String> forms = new HashSet<>();

  PlaceContext(Places places, List<AnnotatedPassage> passages, List<Mention> mentions) {
    this.places = places;
    Map<String, List<Mention>> byPassage = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention.type() == MentionType.LOCATION) {
        forms.add(NormalForm.of(mention.text()));
        byPassage.computeIfAbsent(mention.passage(), k -> new ArrayList<>()).add(mention);
      }
    }
    for (AnnotatedPassage passage : passages) {
      read(passage.view(), byPassage.getOrDefault(passage.passage().id(), List.of()));
    }
  }

  private void read(TextView view, List<Mention> mentions) {
    Mention before = null;
    String countryBefore = null;
    for (Mention mention : mentions) {
      String country = country(mention);
      if (country != null) {
        named.add(country);
      }
      String sure = country != null ? country : onlyCountry(mention);
      if (sure != null) {
        bySentence.computeIfAbsent(mention.sentence(), k -> new HashSet<>()).add(sure);
      }
      if (before != null && before.sentence().equals(mention.sentence())) {
        String between = between(view, before, mention);
        if (country != null && countryBefore == null && INSIDE.matcher(between).matches()) {
          hold(before, country);
        } else if (countryBefore != null && POSSESSOR.matcher(between).matches()) {
          hold(mention, countryBefore);
        }
      }
      before = mention;
      countryBefore = country;
    }
  }

  private void hold(Mention mention, String country) {
    holders.computeIfAbsent(mention.id(), k -> new HashSet<>()).add(country);
  }

  private static String between(TextView view, Mention first, Mention second) {
    int from = view.indexOf(first.envelope().end() - 1) + 1;
    int to = view.indexOf(second.envelope().start());
    return to <= from ? "" : view.string().substring(from, to);
  }

  /** Code of the country that a mention names, or null. */
  private String country(Mention mention) {
    if (mention.label() != LocationKind.COUNTRY) {
      return null;
    }
    return places.all(mention.text()).stream()
        .filter(p -> p.kind() == LocationKind.COUNTRY)
        .map(Place::iso3)
        .findFirst()
        .orElse(null);
  }

  /** Code of the country that all places of a name lie in, or null. */
  private String onlyCountry(Mention mention) {
    List<String> codes =
        places.all(mention.text()).stream()
            .map(Place::iso3)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return codes.size() == 1 ? codes.get(0) : null;
  }

  /** Whether the text says beside one of these that it lies in a country. */
  boolean within(List<Mention> mentions, String iso3) {
    return mentions.stream().anyMatch(m -> holders.getOrDefault(m.id(), Set.of()).contains(iso3));
  }

  /** Whether a sentence with one of these names another place that is surely in a country. */
  boolean beside(List<Mention> mentions, String iso3) {
    return mentions.stream()
        .anyMatch(
            m ->
                bySentence.getOrDefault(m.sentence(), Set.of()).contains(iso3)
                    && !iso3.equals(onlyCountry(m)));
  }

  /** Whether a place name of this normal form is in the report. */
  boolean says(String form) {
    return forms.contains(form);
  }

  /** Whether the report names a country. */
  boolean names(String iso3) {
    return named.contains(iso3);
  }
}
