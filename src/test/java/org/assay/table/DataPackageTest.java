package org.assay.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataPackageTest {

  private final JsonNode root =
      DataPackage.of(
          List.of(
              new DataPackage.Source("Togo 2025", "A press", "https://example.org/togo"),
              new DataPackage.Source("notes.txt", null, null)),
          CsvStyle.PLAIN);

  @Test
  void everyTableIsAResourceWithItsHeader() {
    assertEquals("tabular-data-package", root.get("profile").asText());
    assertEquals(9, root.get("resources").size());
    for (JsonNode resource : root.get("resources")) {
      TableSchema table =
          Tables.all().stream()
              .filter(t -> t.file().equals(resource.get("path").asText()))
              .findFirst()
              .orElseThrow();
      List<String> names = new ArrayList<>();
      for (JsonNode field : resource.at("/schema/fields")) {
        names.add(field.get("name").asText());
        assertTrue(field.get("description").asText().endsWith("."), field.toString());
      }
      assertEquals(table.header(), names);
      assertEquals("[\"\"]", resource.at("/schema/missingValues").toString());
    }
  }

  @Test
  void keysAndListsAreStated() {
    JsonNode mentions = resource("mentions");
    assertEquals("[\"report\",\"id\"]", mentions.at("/schema/primaryKey").toString());
    assertTrue(
        mentions
            .at("/schema/foreignKeys")
            .toString()
            .contains(
                "{\"fields\":[\"report\",\"passage\"],\"reference\":"
                    + "{\"resource\":\"passages\",\"fields\":[\"report\",\"id\"]}}"));
    assertEquals(
        "[\"actor\",\"location\",\"commodity\",\"people\"]",
        mentions.at("/schema/fields/2/constraints/enum").toString());
    assertTrue(
        resource("sections")
            .at("/schema/optionalForeignKeys")
            .toString()
            .contains("\"reference\":{\"resource\":\"\""));
    assertEquals("notspecified", root.at("/licenses/0/name").asText());
    assertEquals(2, root.get("sources").size());
  }

  private JsonNode resource(String name) {
    for (JsonNode resource : root.get("resources")) {
      if (resource.get("name").asText().equals(name)) {
        return resource;
      }
    }
    throw new AssertionError(name);
  }
}
