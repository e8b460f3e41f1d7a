package org.assay.diff;

import org.assay.model.Change;
import org.assay.model.ChangeType;
import org.assay.model.PassagePair;

/** What was found from the older to the newer text, told from the newer to the older. */
final class Turned {

  private Turned() {}

  static Change of(Change change) {
    ChangeType type =
        switch (change.type()) {
          case ADDED -> ChangeType.REMOVED;
          case REMOVED -> ChangeType.ADDED;
          case RENAMED, CHANGED -> change.type();
        };
    return new Change(
        change.kind(),
        type,
        change.key(),
        /* before= */ change.after(),
        /* after= */ change.before(),
        change.indicator(),
        change.confidence());
  }

  static PassagePair of(PassagePair pair) {
    return new PassagePair(
        pair.indicator(),
        /* before= */ pair.after(),
        /* after= */ pair.before(),
        pair.similarity(),
        pair.runs().stream()
            .map(
                run ->
                    new PassagePair.Run(
                        /* before= */ run.after(), /* after= */ run.before(), run.same()))
            .toList());
  }
}
