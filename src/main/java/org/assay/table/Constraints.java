package org.assay.table;

import java.util.List;

/**
 * What the values of a column keep to, where there are any.
 *
 * @param required whether every row has a value; a missing one is an empty cell
 * @param values the closed list of values, empty where any may stand
 * @param minimum smallest number, or null
 * @param maximum greatest number, or null
 * @param pattern regular expression that the whole value matches, or null
 */
public record Constraints(
    boolean required, List<String> values, Integer minimum, Integer maximum, String pattern) {

  /** Copies. */
  public Constraints {
    values = List.copyOf(values);
  }

  /** Whether a value, which is not empty, is one that the lists, bounds and pattern allow. */
  public boolean allow(String value) {
    if (!values.isEmpty() && !values.contains(value)) {
      return false;
    }
    if (minimum != null && Double.parseDouble(value) < minimum) {
      return false;
    }
    if (maximum != null && Double.parseDouble(value) > maximum) {
      return false;
    }
    return pattern == null || value.matches(pattern);
  }
}
