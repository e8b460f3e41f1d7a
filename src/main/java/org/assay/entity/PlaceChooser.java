package org.assay.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.knowledge.Place;
import org.assay.knowledge.Places;
import org.assay.model.Label;
import org.assay.model.LocationKind;
import org.assay.model.Mention;
import org.assay.model.Point;
import org.assay.text.NormalForm;

/** Decides which place a name of a report means; one sense for each name. */
final class PlaceChooser {

  /** Weight from which a place abroad is known by its name alone. */
  private static final int WELL_KNOWN = 4;

  private static final double APART_KM = 50;
  private static final String IMPORTED = "gn:";

  private final Places places;
  private final PlaceContext context;
  private final String home;

  /**
   * @param home ISO 3166 alpha-3 of the report's own country, or null
   */
  PlaceChooser(Places places, PlaceContext context, String home) {
    this.places = places;
    this.context = context;
    this.home = home;
  }

  /**
   * The place that is meant; empty where none is known or nothing tells which.
   *
   * @param mentions all mentions of one name, one or more
   */
  Optional<Place> choose(List<Mention> mentions) {
    LocationKind kind = kind(mentions);
    Comparator<Place> likelier =
        Comparator.comparing((Place p) -> within(mentions, p))
            .thenComparing(p -> isCountry(p) && !rivalAtHome(mentions))
            .thenComparing(p -> home != null && home.equals(p.iso3()))
            .thenComparing(p -> !fullerNamed(mentions.get(0), p))
            .thenComparing(p -> p.kind() == kind)
            .thenComparing(p -> beside(mentions, p))
            .thenComparing(this::neighbour)
            .thenComparing(p -> !p.ambiguous())
            .thenComparingInt(Places::weight);
    List<Place> candidates = places.all(mentions.get(0).text());
    return candidates.stream()
        .max(likelier.thenComparing(Place::id, Comparator.reverseOrder()))
        .filter(best -> sure(mentions, best))
        .filter(
            best ->
                candidates.stream()
                    .noneMatch(other -> likelier.compare(other, best) == 0 && apart(best, other)));
  }

  /** Two small places of one name in different parts of a country; nothing tells which. */
  private static boolean apart(Place best, Place other) {
    return best.id().startsWith(IMPORTED)
        && other.id().startsWith(IMPORTED)
        && best.lat() != null
        && other.lat() != null
        && new Point(best.lat(), best.lon()).kilometresTo(new Point(other.lat(), other.lon()))
            > APART_KM;
  }

  /** A place abroad that is not known widely needs its country in the report, or near. */
  private boolean sure(List<Mention> mentions, Place place) {
    return isCountry(place)
        || place.iso3() == null
        || place.iso3().equals(home)
        || place.weight() >= WELL_KNOWN
        || within(mentions, place)
        || beside(mentions, place)
        || neighbour(place)
        || context.names(place.iso3());
  }

  /** Whether a place of the own country has the name of another country. */
  private boolean rivalAtHome(List<Mention> mentions) {
    return places.all(mentions.get(0).text()).stream()
        .filter(p -> !p.id().startsWith(IMPORTED))
        .anyMatch(p -> home != null && home.equals(p.iso3()) && !isCountry(p));
  }

  /** Whether the report calls a place by its full name elsewhere: a bare name is another. */
  private boolean fullerNamed(Mention mention, Place place) {
    String full = NormalForm.of(place.name());
    return !full.equals(NormalForm.of(mention.text())) && context.says(full);
  }

  private boolean within(List<Mention> mentions, Place place) {
    return place.iso3() != null && !isCountry(place) && context.within(mentions, place.iso3());
  }

  private boolean beside(List<Mention> mentions, Place place) {
    return beside(mentions, place.iso3());
  }

  private boolean beside(List<Mention> mentions, String iso3) {
    return iso3 != null && context.beside(mentions, iso3);
  }

  private boolean neighbour(Place place) {
    return home != null && place.iso3() != null && places.neighbours(home).contains(place.iso3());
  }

  /** The kind that most of the mentions have; of equally many the first. */
  private static LocationKind kind(List<Mention> mentions) {
    Map<Label, Integer> votes = new HashMap<>();
    LocationKind best = null;
    int most = 0;
    for (Mention mention : mentions) {
      int count = votes.merge(mention.label(), 1, Integer::sum);
      if (count > most) {
        most = count;
        best = (LocationKind) mention.label();
      }
    }
    return best;
  }

  private static boolean isCountry(Place place) {
    return place.kind() == LocationKind.COUNTRY;
  }
}
