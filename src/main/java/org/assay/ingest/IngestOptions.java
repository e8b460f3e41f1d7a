package org.assay.ingest;

import java.util.Objects;
import org.assay.text.PageNames;

/**
 * How files are read, with limits that keep one bad file from taking the machine.
 *
 * @param maxBytes largest file that is read, in bytes
 * @param maxCharacters most characters (UTF-16 units) that are taken from a file
 * @param ocr whether pages of a PDF that are pictures are read by text recognition
 * @param furniture names that web pages give to what stands around a report
 */
public record IngestOptions(long maxBytes, int maxCharacters, boolean ocr, PageNames furniture) {

  /** 256 MB and 20 million characters: far more than any report, far less than an attack. */
  public static final IngestOptions DEFAULTS =
      new IngestOptions(256L << 20, 20_000_000, false, FurnitureNames.shipped());

  /** Checks that both limits are positive. */
  public IngestOptions {
    Objects.requireNonNull(furniture, "furniture");
    if (maxBytes <= 0 || maxBytes > Integer.MAX_VALUE - 16 || maxCharacters <= 0) {
      throw new IllegalArgumentException("limits out of range: " + maxBytes + ", " + maxCharacters);
    }
  }

  /** The same with or without text recognition. */
  public IngestOptions withOcr(boolean wanted) {
    return new IngestOptions(maxBytes, maxCharacters, wanted, furniture);
  }

  /** The same with other names of page furniture. */
  public IngestOptions withFurniture(PageNames names) {
    return new IngestOptions(maxBytes, maxCharacters, ocr, names);
  }

  /** The same with other limits. */
  public IngestOptions withLimits(long bytes, int characters) {
    return new IngestOptions(bytes, characters, ocr, furniture);
  }
}
