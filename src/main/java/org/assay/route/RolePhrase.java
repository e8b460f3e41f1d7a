package org.assay.route;

import java.util.Set;
import org.assay.knowledge.RouteFrame;
import org.assay.knowledge.RouteWords;
import org.assay.knowledge.WordForm;
import org.assay.model.StopRole;

/**
 * What a place is said to be: {@code source, transit and destination country}.
 *
 * @param id id of its first role noun
 * @param first index of its first unit
 * @param last index of its last unit, its head included
 * @param roles the roles that its bearer has
 * @param weak whether it asserts a movement only together with another trigger
 */
record RolePhrase(String id, int first, int last, Set<StopRole> roles, boolean weak) {

  /** The phrase as a trigger, with a frame of its own. */
  Trigger trigger(RouteWords words) {
    RouteFrame frame = RouteFrame.ofRole(id, words.roles(), weak);
    return new Trigger(frame, WordForm.SINGULAR, false, first, last);
  }

  boolean covers(int unit) {
    return first <= unit && unit <= last;
  }
}
