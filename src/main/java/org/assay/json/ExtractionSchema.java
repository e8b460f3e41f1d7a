package org.assay.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) of {@code assay-extraction/1}, as packed into the jar. */
public final class ExtractionSchema {

  /** File name of the schema. */
  public static final String FILE = "assay-extraction-1.schema.json";

  private ExtractionSchema() {}

  /** The schema's text. */
  public static String text() {
    try (InputStream in = ExtractionSchema.class.getResourceAsStream("/schema/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: schema/" + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("schema/" + FILE, e);
    }
  }
}
