package org.assay.eval;

import java.util.Locale;

/**
 * One thing missed or found too much.
 *
 * @param report name of the report
 * @param kind missed or too much
 * @param type {@code Actor}, {@code Location}, {@code Commodity}, {@code People} or {@code Route}
 * @param text words of the mention, or cargo, role and place of a route
 * @param start offset of its first code point; of the trigger or evidence for routes
 * @param end offset after its last code point
 * @param quote sentence that it stands in
 * @param foundBy what made it; null for what is missed and for predictions that do not say
 */
public record ScoringError(
    String report,
    Kind kind,
    String type,
    String text,
    int start,
    int end,
    String quote,
    String foundBy) {

  /** {@link #type} of a route. */
  public static final String ROUTE = "Route";

  /** Which side has it. */
  public enum Kind {
    /** In the gold alone. */
    MISS,
    /** Predicted alone. */
    EXTRA,
    /** In both, with another class, kind or category. */
    LABEL;

    /** As written, lower case. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
