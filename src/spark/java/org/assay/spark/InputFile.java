package org.assay.spark;

import java.io.Serializable;
import java.util.Objects;

/**
 * A file to extract, as it was listed; its bytes are read by the task that it goes to.
 *
 * @param address where it is, with the scheme of its file system
 * @param path the same as the user gave it, for tables and messages
 * @param blocks where the layout of a text is that an earlier run kept, or null
 * @param bytes its size
 * @param twin whether another input has its name (but for the ending) and size, so that both may be
 *     one report
 */
record InputFile(String address, String path, String blocks, long bytes, boolean twin)
    implements Serializable {

  /** Checks. */
  InputFile {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(path, "path");
  }

  /** File name without folders. */
  String name() {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  /** The same as one that has a twin, or has none. */
  InputFile withTwin(boolean has) {
    return new InputFile(address, path, blocks, bytes, has);
  }
}
