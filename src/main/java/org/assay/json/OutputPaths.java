package org.assay.json;

/** Where the files of an output folder are, relative to it, with forward slashes. */
public final class OutputPaths {

  /** The manifest. */
  public static final String MANIFEST = "manifest.json";

  /** Times and machine facts of the last run; no result. */
  public static final String RUN = "run.json";

  /** The JSON Schema of the reports. */
  public static final String SCHEMA = "schema/" + ExtractionSchema.FILE;

  private OutputPaths() {}

  /** JSON of a report. */
  public static String report(String id) {
    return "reports/" + id + ".json";
  }

  /** Ingested text of a report. */
  public static String text(String id) {
    return "texts/" + id + ".txt";
  }

  /** Blocks of the ingested text. */
  public static String blocks(String id) {
    return "texts/" + id + ".blocks.json";
  }
}
