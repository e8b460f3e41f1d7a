package org.assay.knowledge;

import java.util.HashMap;
import java.util.Map;

/**
 * How often mentions on each kind of ground are right, from {@code lexicons/confidence.tsv}.
 * Immutable.
 *
 * @param byEvidence 0 to 1 by kind of ground
 */
public record Confidences(Map<String, Double> byEvidence) {

  private static final String FILE = "lexicons/confidence.tsv";

  /** Copies. */
  public Confidences {
    byEvidence = Map.copyOf(byEvidence);
  }

  /**
   * Reads the table.
   *
   * @throws KnowledgeException with file and line where a confidence is no number from 0 to 1
   */
  static Confidences from(KnowledgeSource source) {
    Map<String, Double> out = new HashMap<>();
    for (KnowledgeFile file : source.files(FILE)) {
      for (KnowledgeFile.Row row : file.table("evidence", "confidence", "seen")) {
        out.put(row.get(0), number(file, row));
      }
    }
    return new Confidences(out);
  }

  /**
   * Confidence in a mention, 0 to 1.
   *
   * @throws IllegalArgumentException for a kind without a row
   */
  public double of(String evidence) {
    Double confidence = byEvidence.get(evidence);
    if (confidence == null) {
      throw new IllegalArgumentException(FILE + " has no row for " + evidence);
    }
    return confidence;
  }

  private static double number(KnowledgeFile file, KnowledgeFile.Row row) {
    try {
      double value = Double.parseDouble(row.get(1));
      if (value >= 0 && value <= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new KnowledgeException(
        file.path(), row.line(), "confidence must be from 0 to 1: " + row.get(1));
  }
}
