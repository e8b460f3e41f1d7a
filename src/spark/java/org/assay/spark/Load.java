package org.assay.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The files that one task reads, one after the other. */
final class Load implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ArrayList<InputFile> files = new ArrayList<>();
  private long cost;

  void add(InputFile file, long itsCost) {
    files.add(file);
    cost += itsCost;
  }

  /** The files. */
  List<InputFile> files() {
    return files;
  }

  /** What they are reckoned to cost, in bytes of plain text. */
  long cost() {
    return cost;
  }
}
