package org.assay.knowledge;

import org.assay.model.Entity;
import org.assay.model.LocationKind;

/**
 * A place of the gazetteer.
 *
 * @param id {@code iso:MLI} for a country, {@code m49:011} for a region of the United Nations,
 *     {@code gn:2457163} for an imported place, else {@code place:mli-gao}
 * @param name the form used in English reports
 * @param kind its kind
 * @param iso3 code of the country that it lies in, or null where it lies in several or none
 * @param lat degrees north, or null where unknown
 * @param lon degrees east, null together with lat
 * @param weight how likely it is to be meant among places of one name, 0 to 9, the greater the
 *     likelier
 * @param ambiguous whether its name is as often a word, a person or an organisation, so that it
 *     needs support from the context
 */
public record Place(
    String id,
    String name,
    LocationKind kind,
    String iso3,
    Double lat,
    Double lon,
    int weight,
    boolean ambiguous) {

  /**
   * The link of an entity that is this place.
   *
   * @param known id of this place in the scheme that links go by
   * @param located this place, or the same of another table, whose point is taken
   */
  public Entity.Link link(String known, Place located) {
    int colon = known.indexOf(':');
    return new Entity.Link(
        known.substring(0, colon),
        known.substring(colon + 1),
        located.lat(),
        located.lon(),
        located.lat() == null ? null : kind.id());
  }
}
