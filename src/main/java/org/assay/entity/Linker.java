package org.assay.entity;

import java.util.Optional;
import org.assay.knowledge.Lexicons;
import org.assay.knowledge.Organisation;
import org.assay.knowledge.Place;
import org.assay.knowledge.Places;
import org.assay.model.Entity;
import org.assay.model.LocationKind;
import org.assay.model.Mention;
import org.assay.model.MentionType;

/** Links names to countries, regions, places of the gazetteer and known organisations. */
final class Linker {

  private final Lexicons lexicons;
  private final Places places;

  Linker(Lexicons lexicons, Places places) {
    this.lexicons = lexicons;
    this.places = places;
  }

  /**
   * An identity outside the report.
   *
   * @param id entity id, {@code iso:MLI}
   * @param country ISO 3166 alpha-3 of the country that it belongs to, or null
   * @param link the link of the contract
   * @param organisation the known organisation, or null
   */
  record Linked(String id, String country, Entity.Link link, Organisation organisation) {}

  Optional<Linked> link(Mention mention, String home) {
    if (mention.type() == MentionType.LOCATION) {
      return places.find(mention.text(), home, (LocationKind) mention.label()).map(Linker::place);
    }
    if (mention.type() == MentionType.ACTOR) {
      return Optional.ofNullable(EntityResolver.organisation(lexicons, mention.text(), home))
          .map(
              o ->
                  new Linked(
                      "org:" + o.id(),
                      o.country(),
                      new Entity.Link("org", o.id(), null, null, null),
                      o));
    }
    return Optional.empty();
  }

  /** The link of a place. */
  static Linked place(Place place) {
    int colon = place.id().indexOf(':');
    String precision = place.lat() == null ? null : place.kind().id();
    Entity.Link link =
        new Entity.Link(
            place.id().substring(0, colon),
            place.id().substring(colon + 1),
            place.lat(),
            place.lon(),
            precision);
    return new Linked(place.id(), place.iso3(), link, null);
  }
}
