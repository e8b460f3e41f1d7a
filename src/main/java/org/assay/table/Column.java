package org.assay.table;

import java.util.List;
import java.util.Objects;

/**
 * A column of a table.
 *
 * @param name header, lower case with underscores
 * @param type type of its values
 * @param format format of that type as Table Schema names it, mostly {@code default}
 * @param description what it holds, for people
 * @param content what its values are made of
 * @param constraints what its values keep to
 */
public record Column(
    String name,
    ColumnType type,
    String format,
    String description,
    Content content,
    Constraints constraints) {

  /** Checks. */
  public Column {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    if (content != Content.CODE && type != ColumnType.STRING) {
      throw new IllegalArgumentException(name + ": only strings are text");
    }
  }

  /** Whether every row has a value. */
  public boolean required() {
    return constraints.required();
  }

  /** The closed list of values, empty where any may stand. */
  public List<String> values() {
    return constraints.values();
  }

  /** Whether it holds free text, which a spreadsheet may take for a formula. */
  public boolean isText() {
    return content != Content.CODE;
  }
}
