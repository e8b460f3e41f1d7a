package org.assay.text;

import java.util.Objects;

/**
 * The file that a text came from.
 *
 * @param file file name without folders
 * @param mediaType IANA media type, without parameters
 * @param bytes size in bytes
 * @param sha256 hash of its bytes, 64 lower-case hex digits
 */
public record SourceFile(String file, String mediaType, long bytes, String sha256) {

  /** Checks the hash. */
  public SourceFile {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(mediaType, "mediaType");
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("sha256 must be 64 hex digits: " + sha256);
    }
  }
}
