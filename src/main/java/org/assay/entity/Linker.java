package org.assay.entity;

import java.util.List;
import java.util.Optional;
import org.assay.knowledge.Lexicons;
import org.assay.knowledge.Organisation;
import org.assay.knowledge.Place;
import org.assay.knowledge.Places;
import org.assay.model.AnnotatedPassage;
import org.assay.model.Entity;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.text.Folding;

/** Links the names of a report to countries, regions, places and known organisations. */
final class Linker {

  private final Lexicons lexicons;
  private final Places places;
  private final PlaceChooser chooser;
  private final String home;

  /**
   * @param home ISO 3166 alpha-3 of the report's own country, or null
   */
  Linker(
      Lexicons lexicons,
      Places places,
      List<AnnotatedPassage> passages,
      List<Mention> mentions,
      String home) {
    this.lexicons = lexicons;
    this.places = places;
    this.chooser = new PlaceChooser(places, new PlaceContext(places, passages, mentions), home);
    this.home = home;
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

  /**
   * What a name means, or empty.
   *
   * @param mentions all mentions of one name, one or more
   */
  Optional<Linked> link(List<Mention> mentions) {
    MentionType type = mentions.get(0).type();
    if (type == MentionType.LOCATION) {
      return coded(mentions.get(0))
          .or(() -> chooser.choose(mentions))
          .map(place -> new Linked(place.id(), place.iso3(), places.link(place), null));
    }
    if (type == MentionType.ACTOR) {
      return mentions.stream()
          .map(mention -> lexicons.organisations().get(Folding.plainSigns(mention.text())))
          .filter(namesakes -> namesakes != null)
          .findFirst()
          .map(namesakes -> organisation(Organisation.of(namesakes, home)));
    }
    return Optional.empty();
  }

  /** The country that a report names by its code. */
  private Optional<Place> coded(Mention mention) {
    return places
        .coded(mention.text())
        .filter(place -> mention.foundBy().endsWith("gazetteer:" + place.id()));
  }

  private static Linked organisation(Organisation known) {
    Entity.Link link = new Entity.Link("org", known.id(), null, null, null);
    return new Linked("org:" + known.id(), known.country(), link, known);
  }

  /** The link of a country. */
  static Linked place(Place place) {
    return new Linked(place.id(), place.iso3(), place.link(place.id(), place), null);
  }
}
