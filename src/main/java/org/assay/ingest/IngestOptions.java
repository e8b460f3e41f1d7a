package org.assay.ingest;

/**
 * Limits that keep one bad file from taking the machine.
 *
 * @param maxBytes largest file that is read, in bytes
 * @param maxCharacters most characters (UTF-16 units) that are taken from a file
 */
public record IngestOptions(long maxBytes, int maxCharacters) {

  /** 256 MB and 20 million characters: far more than any report, far less than an attack. */
  public static final IngestOptions DEFAULTS = new IngestOptions(256L << 20, 20_000_000);

  /** Checks that both limits are positive. */
  public IngestOptions {
    if (maxBytes <= 0 || maxBytes > Integer.MAX_VALUE - 16 || maxCharacters <= 0) {
      throw new IllegalArgumentException("limits out of range: " + maxBytes + ", " + maxCharacters);
    }
  }
}
