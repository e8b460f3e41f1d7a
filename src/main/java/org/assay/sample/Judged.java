package org.assay.sample;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a filled-in sheet says.
 *
 * @param types one for each type of which a row was judged
 * @param open rows that nobody judged
 */
public record Judged(List<TypePrecision> types, int open) {

  /** Copies. */
  public Judged {
    types = List.copyOf(types);
  }

  /** Precision over all rows of the judged types, each type weighing as much as it has rows. */
  public double value() {
    return mean(type -> type.row().value());
  }

  /** Lower end of its 95 % interval, from those of the types (Zou and Donner 2008). */
  public double lower() {
    return Math.max(0, value() - distance(type -> type.row().value() - type.row().lower()));
  }

  /** Upper end of its 95 % interval. */
  public double upper() {
    return Math.min(1, value() + distance(type -> type.row().upper() - type.row().value()));
  }

  /** Rows of the judged types in the tables. */
  public int rows() {
    return types.stream().mapToInt(TypePrecision::rows).sum();
  }

  private double mean(ToDoubleFunction<TypePrecision> of) {
    return types.stream().mapToDouble(t -> t.rows() * of.applyAsDouble(t)).sum() / rows();
  }

  private double distance(ToDoubleFunction<TypePrecision> of) {
    double squares =
        types.stream()
            .mapToDouble(
                type -> Math.pow((double) type.rows() / rows() * of.applyAsDouble(type), 2))
            .sum();
    return Math.sqrt(squares);
  }
}
