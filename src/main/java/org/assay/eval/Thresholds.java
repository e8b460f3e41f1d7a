package org.assay.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Figures that a run must reach.
 *
 * @param least smallest F1, or share for {@code path} and {@code indicator}, 0 to 1 by key
 */
public record Thresholds(Map<String, Double> least) {

  /** Copies, order kept. */
  public Thresholds {
    least = Collections.unmodifiableMap(new LinkedHashMap<>(least));
  }

  /**
   * Reads {@code strict all=0.9,route triples=0.8}.
   *
   * @throws IllegalArgumentException for an unknown key, naming those that exist, or a bad number
   */
  public static Thresholds parse(String text) {
    Map<String, Double> least = new LinkedHashMap<>();
    for (String part : text.split(",", -1)) {
      int equals = part.indexOf('=');
      String key = (equals < 0 ? part : part.substring(0, equals)).strip();
      if (!Measures.keys().contains(key)) {
        throw new IllegalArgumentException(
            "'" + key + "' is not one of " + String.join(", ", Measures.keys()));
      }
      String value = equals < 0 ? "" : part.substring(equals + 1).strip();
      if (least.put(key, number(key, value)) != null) {
        throw new IllegalArgumentException("'" + key + "' stands twice");
      }
    }
    return new Thresholds(least);
  }

  /** One sentence for each figure that is not reached; none when all are. */
  public List<String> below(Scores scores) {
    List<String> out = new ArrayList<>();
    least.forEach(
        (key, value) -> {
          OptionalDouble found = scores.value(key);
          if (found.isEmpty()) {
            out.add(key + " was not measured: neither gold nor prediction has any");
          } else if (found.getAsDouble() < value) {
            // Rounded down, so that a figure never reads as if it were reached.
            out.add(
                key
                    + " is "
                    + new BigDecimal(found.getAsDouble()).setScale(4, RoundingMode.DOWN)
                    + ", under "
                    + value);
          }
        });
    return out;
  }

  private static double number(String key, String value) {
    try {
      double number = Double.parseDouble(value);
      if (number >= 0 && number <= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below with the key, as a number out of range is.
    }
    throw new IllegalArgumentException(
        "'" + key + "' needs a number from 0 to 1, as in " + key + "=0.9, not '" + value + "'");
  }
}
