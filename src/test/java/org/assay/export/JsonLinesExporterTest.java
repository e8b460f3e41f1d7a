package org.assay.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assay.table.Column;
import org.assay.table.InputsTable;
import org.assay.table.ReportTables;
import org.assay.table.TableSchema;
import org.assay.table.Tables;
import org.assay.testing.Sample;
import org.assay.testing.SampleExtractions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesExporterTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @TempDir Path folder;

  @Test
  void everyRowIsALineWithTypedValues() throws IOException {
    List<Path> files = Exports.write(folder, Format.JSONL, SampleExtractions.all());
    assertEquals(Tables.all().size(), files.size());
    for (int i = 0; i < files.size(); i++) {
      TableSchema table = Tables.all().get(i);
      List<List<String>> expected = rows(table);
      assertEquals(expected.size(), Files.readAllLines(files.get(i)).size(), table.name());
      List<List<String>> actual = new ArrayList<>();
      // As a stream is read: value after value.
      try (MappingIterator<JsonNode> values =
          MAPPER.readerFor(JsonNode.class).readValues(files.get(i).toFile())) {
        while (values.hasNextValue()) {
          actual.add(cells(table, values.nextValue()));
        }
      }
      assertEquals(expected, actual, table.name());
    }
  }

  private static List<List<String>> rows(TableSchema table) {
    List<Sample> samples =
        SampleExtractions.all().stream().sorted(Comparator.comparing(Sample::id)).toList();
    if (table.equals(Tables.INPUTS)) {
      return InputsTable.rows(samples.stream().map(Sample::outcome).toList());
    }
    return samples.stream()
        .flatMap(s -> ReportTables.of(s.extraction(), s.source()).get(table.name()).stream())
        .toList();
  }

  private static List<String> cells(TableSchema table, JsonNode line) {
    assertEquals(table.columns().size(), line.size());
    List<String> cells = new ArrayList<>();
    for (Column column : table.columns()) {
      JsonNode value = line.path(column.name());
      boolean right =
          value.isNull()
              || switch (column.type()) {
                case STRING -> value.isTextual();
                case INTEGER -> value.isIntegralNumber();
                case NUMBER -> value.isNumber();
                case BOOLEAN -> value.isBoolean();
              };
      assertTrue(right, column.name() + ": " + value);
      cells.add(value.isNull() ? "" : value.asText());
    }
    return cells;
  }
}
