package org.assay.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which route tells of stops that changed in a sentence where no route has them. */
final class Carriers {

  private Carriers() {}

  /**
   * Of each sentence of the older text, by id, the last of its routes, where none of them tells
   * changed stops by itself.
   */
  static Map<String, Way> of(WayPairs pairs, Wording wording) {
    Map<String, Way> out = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (Assignment.Pair<Way, Way> pair : pairs.pairs()) {
      Way old = pair.before();
      Way now = pair.after();
      boolean tells =
          !Way.missing(old.saidStops(), now.stops(), now.lines(), wording).isEmpty()
              || !Way.missing(now.saidStops(), old.stops(), old.lines(), wording).isEmpty();
      for (Line line : old.lines()) {
        if (tells) {
          told.add(line.id());
        }
        out.put(line.id(), old);
      }
    }
    out.keySet().removeAll(told);
    return out;
  }
}
