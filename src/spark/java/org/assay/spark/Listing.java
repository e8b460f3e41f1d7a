package org.assay.spark;

import java.util.List;
import org.assay.model.Outcome;

/**
 * What was found under the addresses of a run.
 *
 * @param files files to extract, each once
 * @param unusable what gives no file: an empty folder, one that may not be read
 */
record Listing(List<InputFile> files, List<Outcome> unusable) {

  /** Copies. */
  Listing {
    files = List.copyOf(files);
    unusable = List.copyOf(unusable);
  }
}
