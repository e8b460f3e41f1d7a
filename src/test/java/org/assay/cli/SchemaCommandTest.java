package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assay.json.ExtractionSchema;
import org.assay.json.JsonText;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {

  @Test
  void printsTheSchemaOfTheJson() {
    Cli schema = Cli.run("schema");
    assertEquals(ExitCode.DONE, schema.code());
    assertEquals(ExtractionSchema.text(), schema.out());
  }

  @Test
  void printsThePackageOfTheTables() throws IOException {
    JsonNode root = JsonText.read(Cli.run("schema", "--tables").out());
    assertEquals("tabular-data-package", root.get("profile").asText());
    assertEquals(ExitCode.USAGE, Cli.run("schema", "--tables", "--dictionary").code());
  }

  @Test
  void theDataDictionaryIsWhatTheProgramSays() throws IOException {
    assertEquals(
        Files.readString(Path.of("src/docs/data-dictionary.md")),
        Cli.run("schema", "--dictionary").out(),
        "run ./assay schema --dictionary > src/docs/data-dictionary.md");
  }

  @Test
  void everyFieldOfTheSchemaIsDescribed() throws IOException {
    String dictionary = Cli.run("schema", "--dictionary").out();
    assertFalse(dictionary.contains("|  |"), "a field without type or description");
    for (Map.Entry<String, JsonNode> type :
        JsonText.read(ExtractionSchema.text()).get("$defs").properties()) {
      for (Map.Entry<String, JsonNode> field : type.getValue().path("properties").properties()) {
        assertTrue(dictionary.contains(field.getKey()), type.getKey() + "." + field.getKey());
      }
    }
  }
}
