package org.assay.ingest;

/**
 * How files are read, with limits that keep one bad file from taking the machine.
 *
 * @param maxBytes largest file that is read, in bytes
 * @param maxCharacters most characters (UTF-16 units) that are taken from a file
 * @param ocr whether pages of a PDF that are pictures are read by text recognition
 */
public record IngestOptions(long maxBytes, int maxCharacters, boolean ocr) {

  /** 256 MB and 20 million characters: far more than any report, far less than an attack. */
  public static final IngestOptions DEFAULTS = new IngestOptions(256L << 20, 20_000_000, false);

  /** Checks that both limits are positive. */
  public IngestOptions {
    if (maxBytes <= 0 || maxBytes > Integer.MAX_VALUE - 16 || maxCharacters <= 0) {
      throw new IllegalArgumentException("limits out of range: " + maxBytes + ", " + maxCharacters);
    }
  }

  /** The same with or without text recognition. */
  public IngestOptions withOcr(boolean wanted) {
    return new IngestOptions(maxBytes, maxCharacters, wanted);
  }
}
