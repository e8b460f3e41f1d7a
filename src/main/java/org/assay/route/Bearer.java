package org.assay.route;

import org.assay.model.StopRole;

/** What bears a role: a group of places, the report's own country, or nothing that is known. */
record Bearer(Group group, boolean home) {
  static final Bearer NONE = new Bearer(null, false);
  static final Bearer HOME = new Bearer(null, true);

  void give(Draft draft, StopRole role) {
    if (home) {
      draft.home(role);
    } else if (group != null) {
      draft.stop(role, group);
    }
  }
}
