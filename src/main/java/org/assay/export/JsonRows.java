package org.assay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.assay.table.Column;
import org.assay.table.TableSchema;

/**
 * Rows of a table as JSON objects: every column by its name, of the column's type, null where the
 * cell is empty. Decimals have the digits of the CSV.
 */
final class JsonRows {

  private JsonRows() {}

  static ObjectNode object(TableSchema table, List<String> row) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < row.size(); i++) {
      Column column = table.columns().get(i);
      String cell = row.get(i);
      if (cell.isEmpty()) {
        node.putNull(column.name());
        continue;
      }
      switch (column.type()) {
        case STRING -> node.put(column.name(), cell);
        case INTEGER -> node.put(column.name(), Long.parseLong(cell));
        case NUMBER -> node.set(column.name(), DecimalNode.valueOf(new BigDecimal(cell)));
        case BOOLEAN -> node.put(column.name(), Boolean.parseBoolean(cell));
      }
    }
    return node;
  }

  /** Writes a row as {@link #object} gives it. */
  static void write(TableSchema table, List<String> row, JsonGenerator out) throws IOException {
    out.writeStartObject();
    for (int i = 0; i < row.size(); i++) {
      Column column = table.columns().get(i);
      String cell = row.get(i);
      out.writeFieldName(column.name());
      if (cell.isEmpty()) {
        out.writeNull();
        continue;
      }
      switch (column.type()) {
        case STRING -> out.writeString(cell);
        case INTEGER, NUMBER -> out.writeNumber(cell);
        case BOOLEAN -> out.writeBoolean(Boolean.parseBoolean(cell));
      }
    }
    out.writeEndObject();
  }
}
