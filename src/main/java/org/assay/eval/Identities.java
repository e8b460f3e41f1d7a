package org.assay.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * Which names were taken for which things.
 *
 * @param countries links of names of countries and territories
 * @param places links of all other place names
 * @param aliases pairs of names of one thing: found, wrong, missed
 * @param errors what is wrong or missed: type {@code Link} or {@code Alias}
 */
public record Identities(
    LinkCounts countries, LinkCounts places, Counts aliases, List<ScoringError> errors) {

  static final Identities NONE =
      new Identities(LinkCounts.NONE, LinkCounts.NONE, Counts.NONE, List.of());

  /** Copies. */
  public Identities {
    errors = List.copyOf(errors);
  }

  Identities plus(Identities other) {
    List<ScoringError> all = new ArrayList<>(errors);
    all.addAll(other.errors);
    return new Identities(
        countries.plus(other.countries),
        places.plus(other.places),
        aliases.plus(other.aliases),
        all);
  }
}
