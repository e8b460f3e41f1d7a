package org.assay.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tables for people: every column with type, constraints, keys and description. */
public final class TableDictionary {

  private TableDictionary() {}

  /** Markdown, the same for the same tables. */
  public static String markdown() {
    StringBuilder out =
        new StringBuilder(
            """
            # Data dictionary

            Made by `assay schema --dictionary` from what the program itself reads and writes; not edited by hand.
            Offsets are Unicode code points, end-exclusive, into `texts/ID.txt`. An empty cell is a missing value; a column
            marked *required* has none. **key**: part of the primary key. *quoted*: words of the report, which belong to its
            publisher. *text*: free text. `--spreadsheet-safe` concerns quoted and text columns only.

            ## Tables
            """);
    Tables.all().forEach(table -> out.append('\n').append(table(table)));
    return out.toString();
  }

  private static String table(TableSchema table) {
    StringBuilder out = new StringBuilder();
    out.append("### ").append(table.file()).append("\n\n").append(table.description());
    out.append("\n\n| column | type | holds |\n| --- | --- | --- |\n");
    for (Column column : table.columns()) {
      out.append("| ")
          .append(
              table.primaryKey().contains(column.name())
                  ? "**" + column.name() + "**"
                  : column.name())
          .append(" | ")
          .append(facts(column))
          .append(" | ")
          .append(cell(column.description()))
          .append(values(column))
          .append(" |\n");
    }
    String keys =
        table.foreignKeys().stream().map(TableDictionary::key).collect(Collectors.joining("; "));
    return out.append(keys.isEmpty() ? "" : "\nPoints to: " + keys + ".\n").toString();
  }

  private static String facts(Column column) {
    List<String> facts = new ArrayList<>();
    facts.add(
        column.type().id() + (column.format().equals("default") ? "" : " " + column.format()));
    Constraints said = column.constraints();
    if (said.minimum() != null) {
      facts.add(
          said.maximum() == null
              ? "from " + said.minimum()
              : said.minimum() + " to " + said.maximum());
    }
    if (said.pattern() != null) {
      facts.add("`" + cell(said.pattern()) + "`");
    }
    if (said.required()) {
      facts.add("required");
    }
    if (column.isText()) {
      facts.add(column.content() == Content.QUOTE ? "quoted" : "text");
    }
    return String.join(", ", facts);
  }

  private static String values(Column column) {
    return column.values().isEmpty()
        ? ""
        : " One of `" + String.join("`, `", column.values()) + "`.";
  }

  private static String key(ForeignKey key) {
    return "`"
        + String.join(", ", key.columns())
        + "` to `"
        + key.table()
        + "` ("
        + String.join(", ", key.referenced())
        + ")";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
