package org.assay.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.assay.text.NormalForm;

/**
 * What mentions stand for.
 *
 * @param id link where there is one ({@code iso:MLI}), else type, home country and normal form
 * @param type what it is
 * @param name the name shown: the fullest form in the text
 * @param aliases other names, sorted by name
 * @param label class, kind or category of most of its mentions; null for people
 * @param named whether it has a proper name
 * @param country ISO 3166 alpha-3 code of the country that it belongs to, or null
 * @param link identity outside the report, or null
 */
public record Entity(
    String id,
    MentionType type,
    String name,
    List<Alias> aliases,
    Label label,
    boolean named,
    String country,
    Link link) {

  /**
   * Another name.
   *
   * @param name the name
   * @param foundBy rule or lexicon row that says so
   */
  public record Alias(String name, String foundBy) {}

  /**
   * An identity outside the report.
   *
   * @param scheme {@code iso}, {@code m49}, {@code gn} or {@code org}
   * @param id id within the scheme
   * @param lat latitude in degrees, or null
   * @param lon longitude in degrees, or null
   * @param precision what the point stands for ({@code settlement}, {@code centroid}), or null
   */
  public record Link(String scheme, String id, Double lat, Double lon, String precision) {}

  /** Checks and copies. */
  public Entity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
  }

  /**
   * Id of what has no link: type, home country and normal form, the same in every edition.
   *
   * @param home ISO 3166 alpha-3 of the report's own country, or null
   */
  public static String unlinkedId(MentionType type, String home, String name) {
    String where = home == null ? "xxx" : home.toLowerCase(Locale.ROOT);
    return type.id() + ":" + where + ":" + NormalForm.id(NormalForm.of(name));
  }
}
