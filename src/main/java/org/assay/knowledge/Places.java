package org.assay.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assay.model.LocationKind;

/** One look-up over countries and the gazetteer, for a report of a country. */
public final class Places {

  private static final int COUNTRY_WEIGHT = 9;

  private final Countries countries;
  private final Gazetteer gazetteer;
  private final int maxWords;

  /** Over both tables. */
  public Places(Countries countries, Gazetteer gazetteer) {
    this.countries = countries;
    this.gazetteer = gazetteer;
    this.maxWords = Math.max(countries.maxWords(), gazetteer.maxWords());
  }

  /** Number of words of the longest name. */
  public int maxWords() {
    return maxWords;
  }

  /**
   * The likeliest place of a name: one in the home country before others, else the heaviest.
   *
   * @param home ISO 3166 alpha-3 of the report's own country, or null
   */
  public Optional<Place> find(String name, String home) {
    Optional<Country> country = countries.byName(name);
    List<Place> places = gazetteer.byName(name);
    if (country.isPresent()) {
      boolean homely =
          places.stream().anyMatch(p -> home != null && home.equals(p.iso3()) && !isCountry(p));
      if (!homely || country.get().iso3().equals(home)) {
        Country found = country.get();
        return Optional.of(
            new Place(
                "iso:" + found.iso3(),
                found.name(),
                LocationKind.COUNTRY,
                found.iso3(),
                null,
                null,
                COUNTRY_WEIGHT,
                false));
      }
    }
    return places.stream()
        .max(
            Comparator.comparing((Place p) -> home != null && home.equals(p.iso3()))
                .thenComparing(Place::weight)
                .thenComparing(Place::id, Comparator.reverseOrder()));
  }

  private static boolean isCountry(Place place) {
    return place.kind() == LocationKind.COUNTRY;
  }
}
