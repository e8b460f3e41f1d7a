package org.assay.ingest;

import java.util.Objects;
import org.assay.text.SourceText;

/** What came of reading one file. */
public sealed interface Ingested permits Ingested.Text, Ingested.Refused, Ingested.Failed {

  /**
   * The file was read.
   *
   * @param source its text and blocks
   */
  record Text(SourceText source) implements Ingested {
    /** Checks that there is a text. */
    public Text {
      Objects.requireNonNull(source, "source");
    }
  }

  /**
   * The file is no document that Assay reads.
   *
   * @param code kebab-case: {@code empty}, {@code no-document}, {@code encrypted}, {@code
   *     no-text-layer}, {@code too-large}
   * @param reason one sentence
   * @param remedy one sentence: what the user can do
   */
  record Refused(String code, String reason, String remedy) implements Ingested {}

  /**
   * The file should have been readable, but was not.
   *
   * @param code kebab-case: {@code not-found}, {@code unreadable}, {@code broken}, {@code
   *     ocr-failed}
   * @param reason one sentence
   * @param remedy one sentence: what the user can do
   */
  record Failed(String code, String reason, String remedy) implements Ingested {}
}
