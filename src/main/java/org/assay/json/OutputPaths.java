package org.assay.json;

import java.util.List;

/** Where the files of an output folder are, relative to it, with forward slashes. */
public final class OutputPaths {

  /** The manifest. */
  public static final String MANIFEST = "manifest.json";

  /** Times and machine facts of the last run; no result. */
  public static final String RUN = "run.json";

  /** The JSON Schema of the reports. */
  public static final String SCHEMA = "schema/" + ExtractionSchema.FILE;

  /** The workbook with all tables, where one was asked for. */
  public static final String WORKBOOK = "assay.xlsx";

  /** The folder of the page, where one was asked for; no result, made anew from the results. */
  public static final String PAGE = "page";

  /** What may stand in an output folder before its first run: its notes, and comparisons. */
  public static final List<String> MAY_STAND = List.of("README.md", "diff", "timeline", PAGE);

  private OutputPaths() {}

  /** All files of a report. */
  public static List<String> ofReport(String id) {
    return List.of(report(id), text(id), blocks(id));
  }

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
