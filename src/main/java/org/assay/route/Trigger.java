package org.assay.route;

import org.assay.knowledge.RouteFrame;
import org.assay.knowledge.WordForm;

/**
 * A word that may assert a movement.
 *
 * @param frame what it stands for
 * @param form its form
 * @param passive whether its subject is what is moved
 * @param first index of its first unit
 * @param last index of its last unit
 */
record Trigger(RouteFrame frame, WordForm form, boolean passive, int first, int last) {

  boolean isVerb() {
    return frame.kind() == RouteFrame.Kind.VERB;
  }

  boolean isRole() {
    return frame.kind() == RouteFrame.Kind.ROLE;
  }
}
