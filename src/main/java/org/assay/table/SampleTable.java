package org.assay.table;

import static org.assay.table.ColumnType.INTEGER;
import static org.assay.table.ColumnType.NUMBER;
import static org.assay.table.ColumnType.STRING;

/** The checking sheet of {@code assay sample}: rows of other tables to be judged by people. */
public final class SampleTable {

  /** Its columns. */
  public static final TableSchema SCHEMA =
      TableSchema.named("sample", "One row per mention or route to be judged.")
          .column("type", STRING, "actor, location, commodity, people or route.")
          .maybe("right", STRING, "To be filled in: y if the row is right, n if not.")
          .maybe("label_right", STRING, "To be filled in: y if the label is right, n if not.")
          .column("found", STRING, "Words of a mention; cargo and stops of a route.")
          .quote()
          .maybe("label", STRING, "Class, kind or category of a mention; status of a route.")
          .column("quote", STRING, "The sentences that say so.")
          .quote()
          .maybe("note", STRING, "Yours.")
          .text()
          .maybe("indicator", STRING, "Indicator that the passage assesses.")
          .key("report", STRING, "Id of the report.")
          .key("id", STRING, "Id of the mention or route within the report.")
          .maybe("page", INTEGER, "Page, where the source has pages.")
          .maybe("spans", STRING, "Where it stands in the text, start-end joined with ;.")
          .spans()
          .column("found_by", STRING, "What made it.")
          .column("confidence", NUMBER, "0 to 1.")
          .column("rows", INTEGER, "Rows of this type that the sample was drawn from.")
          .build();

  private SampleTable() {}
}
