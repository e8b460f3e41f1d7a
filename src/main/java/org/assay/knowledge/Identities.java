package org.assay.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.model.Entity;
import org.assay.model.MentionType;

/** What entity ids stand for: those of the gazetteer and the organisations, and those of names. */
final class Identities {

  /** What an id starts with, and what it is then. */
  private static final Map<String, MentionType> SCHEMES =
      Map.of(
          "iso", MentionType.LOCATION,
          "m49", MentionType.LOCATION,
          "gn", MentionType.LOCATION,
          "place", MentionType.LOCATION,
          "location", MentionType.LOCATION,
          "org", MentionType.ACTOR,
          "actor", MentionType.ACTOR,
          "commodity", MentionType.COMMODITY,
          "people", MentionType.PEOPLE);

  private static final Pattern OF_NAME =
      Pattern.compile("(actor|location|commodity|people):[a-z]{3}:[\\p{L}\\p{Nd}-]+");

  private static final int SUGGESTIONS = 3;

  private final Places places;
  private final Gazetteer gazetteer;
  private final GeoNamesIndex imported;
  private final Map<String, Organisation> organisations;

  Identities(
      Places places,
      Gazetteer gazetteer,
      GeoNamesIndex imported,
      Map<String, Organisation> organisations) {
    this.places = places;
    this.gazetteer = gazetteer;
    this.imported = imported;
    this.organisations = organisations;
  }

  /** What an entity id is, or null where it is no entity id. */
  static MentionType type(String id) {
    int colon = id.indexOf(':');
    boolean plain = colon > 0 && id.length() > colon + 1 && id.matches("[^\\s|=]+");
    return plain ? SCHEMES.get(id.substring(0, colon)) : null;
  }

  /** Whether an id is a link, not made of a name. */
  static boolean isLink(String id) {
    return type(id) != null && !OF_NAME.matcher(id).matches();
  }

  /**
   * What an id stands for.
   *
   * @throws IllegalArgumentException saying what is wrong with it and what there is
   */
  Identity identity(String id) {
    MentionType type = type(id);
    if (type == null) {
      throw new IllegalArgumentException("'" + id + "' is no entity id; " + forms());
    }
    if (OF_NAME.matcher(id).matches()) {
      return new Identity(id, type, null, null, null);
    }
    Optional<Identity> known =
        type == MentionType.ACTOR ? organisation(id) : place(id).map(this::identity);
    return known.orElseThrow(() -> new IllegalArgumentException(unknown(id)));
  }

  static String forms() {
    return "ids are iso:MLI, m49:011, place:mli-gao, gn:2457163, org:jnim, or type, country and"
        + " name as in actor:mli:armed-group (column entity of mentions.csv)";
  }

  private Optional<Identity> organisation(String id) {
    return Optional.ofNullable(organisations.get(id.substring(id.indexOf(':') + 1)))
        .filter(known -> id.startsWith("org:"))
        .map(
            known ->
                new Identity(
                    id,
                    MentionType.ACTOR,
                    new Entity.Link("org", known.id(), null, null, null),
                    known.country(),
                    known.label()));
  }

  private Optional<Place> place(String id) {
    if (!id.startsWith("gn:")) {
      return gazetteer.byId(id);
    }
    // A place that the gazetteer has goes by its id there, as in every extraction.
    return gazetteer.all().stream()
        .filter(own -> places.geoNamesId(own).equals(Optional.of(id)))
        .findFirst()
        .or(() -> imported.byId(id));
  }

  private Identity identity(Place place) {
    return new Identity(
        place.id(), MentionType.LOCATION, places.link(place), place.iso3(), place.kind());
  }

  private String unknown(String id) {
    Stream<String> ids =
        type(id) == MentionType.ACTOR
            ? organisations.keySet().stream().map(slug -> "org:" + slug)
            : gazetteer.all().stream().map(Place::id);
    List<String> near = Nearest.of(id, ids.toList(), SUGGESTIONS);
    String remedy =
        id.startsWith("gn:") ? "; import it first (assay gazetteer import)" : "; " + forms();
    return "nothing is known of '"
        + id
        + "'"
        + (near.isEmpty() ? remedy : "; there are " + String.join(", ", near));
  }
}
