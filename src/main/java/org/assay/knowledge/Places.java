package org.assay.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.model.Entity;
import org.assay.model.LocationKind;
import org.assay.model.Point;

/** One look-up over countries and the gazetteer, for a report of a country. */
public final class Places {

  private static final int COUNTRY_WEIGHT = 9;

  /** Weights from which an imported place is found in a report of a neighbour, and of any. */
  private static final int KNOWN_NEXT_DOOR = 2;

  private static final int KNOWN_ANYWHERE = 4;

  /** How far the points of one town, and of one region, may lie apart in two gazetteers. */
  private static final double SAME_TOWN_KM = 25;

  private static final double SAME_REGION_KM = 200;

  private static final String SCHEME = "gn:";

  private final Countries countries;
  private final Gazetteer gazetteer;
  private final GeoNamesIds ids;
  private final GeoNamesIndex imported;
  private final int maxWords;

  /** Over both tables, the GeoNames ids of the second, and what was imported. */
  Places(Countries countries, Gazetteer gazetteer, GeoNamesIds ids, GeoNamesIndex imported) {
    this.countries = countries;
    this.gazetteer = gazetteer;
    this.ids = ids;
    this.imported = imported;
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
    return find(name, home, null);
  }

  /**
   * The likeliest place of a name and kind; where there is none of the kind, of any kind. A town
   * and the region named for it weigh the same: without a kind it is the town.
   *
   * @param home ISO 3166 alpha-3 of the report's own country, or null
   * @param kind the kind that the text speaks of, or null
   */
  public Optional<Place> find(String name, String home, LocationKind kind) {
    String key = PlaceKey.of(name);
    Optional<Country> country = countries.byName(name, key);
    List<Place> places = gazetteer.byName(name, key);
    if (country.isPresent()) {
      boolean homely =
          places.stream().anyMatch(p -> home != null && home.equals(p.iso3()) && !isCountry(p));
      if (!homely || country.get().iso3().equals(home)) {
        return Optional.of(place(country.get()));
      }
    }
    return (places.isEmpty() ? found(name, home) : places)
        .stream()
            .max(
                Comparator.comparing((Place p) -> home != null && home.equals(p.iso3()))
                    .thenComparing(p -> p.kind() == kind)
                    .thenComparing(p -> !p.ambiguous())
                    .thenComparingInt(Places::weight)
                    .thenComparing(Place::id, Comparator.reverseOrder()));
  }

  /**
   * Every place that a name may mean, the country of that name among them; the likeliest of those
   * outside any report first.
   */
  public List<Place> all(String name) {
    List<Place> out = new ArrayList<>();
    Optional<Country> country = countries.byName(name);
    country.ifPresent(c -> out.add(place(c)));
    gazetteer.byName(name).stream()
        .filter(p -> country.isEmpty() || !p.id().equals("iso:" + country.get().iso3()))
        .forEach(out::add);
    List<Place> own = List.copyOf(out);
    imported.byName(name).stream()
        .map(GeoNamesIndex.Entry::place)
        .filter(place -> own.stream().noneMatch(known -> same(known, place)))
        .forEach(out::add);
    return out;
  }

  /** The country that a code of three capitals stands for where a report writes codes. */
  public Optional<Place> coded(String code) {
    return countries.byCode(code).map(this::place);
  }

  /** Whether such a code has another sense as often ({@code VAT}). */
  public boolean codeOnlyListed(String code) {
    return countries.codeOnlyListed(code);
  }

  /** GeoNames id of a place, {@code gn:2457163}: of our own table, or of the imported place. */
  public Optional<String> geoNamesId(Place place) {
    return ids.of(place).map(SCHEME::concat).or(() -> geoNames(place).map(Place::id));
  }

  /** The imported place that is the same as one of the gazetteer, where there is one. */
  public Optional<Place> geoNames(Place place) {
    return imported.byName(place.name()).stream()
        .map(GeoNamesIndex.Entry::place)
        .filter(other -> same(place, other))
        .findFirst();
  }

  /** The link of an entity that is a place: its GeoNames id where one is known. */
  public Entity.Link link(Place place) {
    Place located = place.lat() == null ? geoNames(place).orElse(place) : place;
    return place.link(geoNamesId(place).orElse(place.id()), located);
  }

  /** Imported places that a name means without more evidence than a preposition of place. */
  private List<Place> found(String name, String home) {
    if (home == null || PlaceKey.isAcronym(name)) {
      return List.of();
    }
    return imported.byName(name).stream()
        .filter(entry -> !entry.word())
        .map(GeoNamesIndex.Entry::place)
        .filter(
            place ->
                home.equals(place.iso3())
                    || place.weight() >= KNOWN_ANYWHERE
                    || (place.weight() >= KNOWN_NEXT_DOOR
                        && countries.neighbours(home).contains(place.iso3())))
        .toList();
  }

  private boolean same(Place known, Place imported) {
    Optional<String> id = ids.of(known);
    if (id.isPresent()) {
      return imported.id().equals(SCHEME + id.get());
    }
    if (known.kind() != imported.kind()
        || known.iso3() == null
        || !known.iso3().equals(imported.iso3())) {
      return false;
    }
    boolean points = known.lat() != null && imported.lat() != null;
    double most = known.kind() == LocationKind.REGION ? SAME_REGION_KM : SAME_TOWN_KM;
    return !points || point(known).kilometresTo(point(imported)) <= most;
  }

  private static Point point(Place place) {
    return new Point(place.lat(), place.lon());
  }

  /** Codes of the countries that share a land border with one. */
  public Set<String> neighbours(String iso3) {
    return countries.neighbours(iso3);
  }

  /** A region named for its town weighs no more than the town. */
  public static int weight(Place place) {
    return 2 * place.weight() - (place.kind() == LocationKind.REGION ? 3 : 0);
  }

  /** A country as a place, with the point that the gazetteer has for it. */
  public Place place(Country country) {
    String id = "iso:" + country.iso3();
    Optional<Place> listed = gazetteer.byId(id);
    return new Place(
        id,
        country.name(),
        LocationKind.COUNTRY,
        country.iso3(),
        listed.map(Place::lat).orElse(null),
        listed.map(Place::lon).orElse(null),
        COUNTRY_WEIGHT,
        false);
  }

  private static boolean isCountry(Place place) {
    return place.kind() == LocationKind.COUNTRY;
  }
}
