package org.assay.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assay.json.ExtractionReader;
import org.assay.json.ExtractionSchema;
import org.assay.model.Extraction;
import org.junit.jupiter.api.Test;

/**
 * What version 1 promised is kept: tables, columns, types, values and keys are added, never changed
 * or taken away, and JSON of the first day is read. The files are never edited but for lines added.
 */
class CompatibilityTest {

  private static final Path PROMISED = Path.of("src/test/resources/formats");

  @Test
  void everyColumnThatWasPromisedIsThere() throws IOException {
    List<String> lines = lines();
    Set<String> now = Set.copyOf(lines);
    List<String> promised = Files.readAllLines(PROMISED.resolve("tables-1.txt"));
    for (String line : promised) {
      assertTrue(now.contains(line), "promised in version 1, and gone: " + line);
    }
    assertEquals(promised.size(), lines.size(), "add to tables-1.txt what is new");
  }

  @Test
  void newColumnsComeLast() throws IOException {
    List<String> promised = Files.readAllLines(PROMISED.resolve("tables-1.txt"));
    for (TableSchema table : Tables.all()) {
      List<String> columns =
          promised.stream()
              .filter(line -> line.matches(table.name() + "\\.\\w+ (?!=).*"))
              .map(line -> line.substring(line.indexOf('.') + 1, line.indexOf(' ')))
              .toList();
      assertEquals(columns, table.header().subList(0, columns.size()));
    }
  }

  @Test
  void jsonOfTheFirstDayIsReadAndValid() throws IOException {
    String json = Files.readString(PROMISED.resolve("extraction-1.json"));
    Extraction extraction = new ExtractionReader().read(json);
    assertEquals(2, extraction.routes().size());
    assertEquals(
        List.of(),
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ExtractionSchema.text())
            .validate(json, InputFormat.JSON));
  }

  /** One line per column, per value of a closed list, and per key. */
  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (TableSchema table : Tables.all()) {
      lines.add(table.name() + " key " + String.join(" ", table.primaryKey()));
      for (Column column : table.columns()) {
        String name = table.name() + "." + column.name();
        String needed = column.required() ? " required" : "";
        lines.add(name + " " + column.type().id() + needed);
        column.values().forEach(value -> lines.add(name + " = " + value));
      }
      for (ForeignKey key : table.foreignKeys()) {
        lines.add(table.name() + " " + String.join(" ", key.columns()) + " -> " + key.table());
      }
    }
    return lines;
  }
}
