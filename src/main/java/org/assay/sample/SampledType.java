package org.assay.sample;

import java.util.List;
import java.util.Locale;
import org.assay.model.Coded;
import org.assay.table.TableSchema;
import org.assay.table.Tables;

/** What a row of the sheet is: a mention of some type, or a route. */
public enum SampledType implements Coded {
  ACTOR,
  LOCATION,
  COMMODITY,
  PEOPLE,
  ROUTE;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The type of an id.
   *
   * @throws IllegalArgumentException naming the ids that exist
   */
  public static SampledType of(String id) {
    return Coded.of(SampledType.class, id);
  }

  /** What a row of a table is. */
  static SampledType of(TableSchema table, List<String> row) {
    return table.equals(Tables.ROUTES) ? ROUTE : of(row.get(table.index("type")));
  }
}
