package org.assay.verify;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one file. */
final class Problems {

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void add(String place, String message) {
    found.add(new Problem(file, place, message));
  }

  void require(boolean holds, String place, String message) {
    if (!holds) {
      add(place, message);
    }
  }

  List<Problem> found() {
    return found;
  }
}
