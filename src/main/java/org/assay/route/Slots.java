package org.assay.route;

import java.util.List;

/** A way of finding what fills the slots of the triggers of a clause. */
interface Slots {

  /** Drafts in the order of their triggers; some without places. */
  List<Draft> fill(Clause clause);
}
