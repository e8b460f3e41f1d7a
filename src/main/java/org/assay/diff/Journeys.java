package org.assay.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.knowledge.DiffCues;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Route;

/**
 * Journeys that sentences tell in words of direction, from one place to another, where extraction
 * gave no route with either place: {@code sell places in lorries from Zeebrugge to Hull}.
 */
final class Journeys {

  /**
   * A journey.
   *
   * @param line the sentence
   * @param from id of the place where it starts
   * @param to id of the place where it ends
   * @param names of both, as the sentence writes them
   */
  record Journey(Line line, String from, String to, List<String> names) {

    String name() {
      return "?: " + String.join(" > ", names);
    }
  }

  /** What may stand before a place: {@code airstrips near}, {@code the port of the}. */
  private static final String NOUN = "(?: the)?(?: \\p{Ll}[\\p{L}-]* (?:NEAR))?(?: the)? ";

  /** What may stand between the places: no other clause, and not much of this one. */
  private static final String BETWEEN = "[^.;:()]{0,60}?";

  private final Set<String> origins;

  /** With {@code PLACE} for the places of a sentence. */
  private final String pattern;

  Journeys(DiffCues cues) {
    // Without a word for either end nothing is a journey.
    origins = cues.arrivals().isEmpty() ? Set.of() : cues.origins();
    String noun = NOUN.replace("NEAR", alternatives(cues.near()));
    pattern =
        "(?<![\\p{L}-])(?:"
            + alternatives(cues.origins())
            + ")"
            + noun
            + "(PLACE)(?![\\p{L}-])"
            + BETWEEN
            + " (?:"
            + alternatives(cues.arrivals())
            + ")"
            + noun
            + "(PLACE)(?![\\p{L}-])";
  }

  private static String alternatives(Set<String> words) {
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(w -> w))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** Those of an edition, in text order; none where its text is not known. */
  List<Journey> of(Reading reading) {
    Map<String, Map<String, String>> places = new HashMap<>();
    for (Mention mention : reading.extraction().mentions()) {
      if (mention.type() == MentionType.LOCATION) {
        places
            .computeIfAbsent(mention.sentence(), k -> new LinkedHashMap<>())
            .put(mention.text(), mention.entity());
      }
    }
    for (Route route : reading.extraction().routes()) {
      for (Route.Evidence evidence : route.evidence()) {
        Map<String, String> own = places.getOrDefault(evidence.sentence(), new HashMap<>());
        route.stops().forEach(stop -> own.values().removeIf(stop.entity()::equals));
      }
    }
    List<Journey> out = new ArrayList<>();
    for (Line line : reading.lines()) {
      Map<String, String> own = places.getOrDefault(line.id(), Map.of());
      if (own.size() > 1 && origins.stream().anyMatch(line::says)) {
        String place = alternatives(own.keySet());
        Matcher matcher = Pattern.compile(pattern.replace("PLACE", place)).matcher(line.text());
        while (matcher.find()) {
          String from = matcher.group(1);
          String to = matcher.group(2);
          out.add(new Journey(line, own.get(from), own.get(to), List.of(from, to)));
        }
      }
    }
    return out;
  }
}
