package org.assay.eval;

import org.assay.model.StopRole;

/**
 * One thing that a route says: this cargo, in this role, at this place.
 *
 * @param cargo gold entity key, {@link #UNMATCHED} with a predicted key, or {@link #NO_CARGO}
 * @param place the same, or {@link Scored#HOME}
 */
record Triple(String cargo, StopRole role, String place) {

  static final String NO_CARGO = "?";
  static final String UNMATCHED = "unmatched:";

  /** The same without cargo. */
  record RoleAndPlace(StopRole role, String place) {}

  RoleAndPlace withoutCargo() {
    return new RoleAndPlace(role, place);
  }
}
