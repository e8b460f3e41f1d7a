package org.assay.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.assay.model.Extraction;
import org.assay.testing.Sample;
import org.assay.testing.SampleExtractions;
import org.junit.jupiter.api.Test;

class ExtractionJsonTest {

  private final ExtractionWriter writer = new ExtractionWriter();
  private final ExtractionReader reader = new ExtractionReader();

  @Test
  void readsBackAnEqualRecord() throws JsonFormatException {
    for (Sample sample : SampleExtractions.all()) {
      assertEquals(sample.extraction(), reader.read(writer.write(sample.extraction())));
    }
  }

  @Test
  void writesFieldsInTheOrderOfTheContract() {
    String json = writer.write(SampleExtractions.gold().extraction());
    assertTrue(
        json.startsWith(
            "{\n  \"schema\": \"assay-extraction/1\",\n  \"report\": {\n    \"id\": \"notes-"),
        json);
    assertTrue(json.contains("\n    \"edition\": null,\n    \"country\": null,\n"));
    assertTrue(json.contains("\"parent\": null,"));
    assertTrue(json.contains("\"label\": null,"));
    assertTrue(json.contains("\"indicator\": null,"));
    assertFalse(json.contains("\"page\""));
    assertFalse(json.contains("\"publisher\""));
    assertTrue(json.endsWith("\"diagnostics\": []\n}\n"));
    assertFalse(json.contains("\r"));
  }

  @Test
  void roundsConfidencesAndDegrees() throws JsonFormatException {
    String json = writer.write(SampleExtractions.togo().extraction());
    String rough =
        json.replace("\"confidence\": 0.912", "\"confidence\": 0.9124999")
            .replace("\"lat\": 6.12874", "\"lat\": 6.128744")
            .replace("\"lon\": -1.2,", "\"lon\": -1.2000049,");
    assertFalse(json.equals(rough));
    assertEquals(json, writer.write(reader.read(rough)));
  }

  @Test
  void refusesAnotherVersion() {
    String json =
        writer
            .write(SampleExtractions.gold().extraction())
            .replace("assay-extraction/1", "assay-extraction/2");
    JsonFormatException e = assertThrows(JsonFormatException.class, () -> reader.read(json));
    assertEquals(
        "schema: schema assay-extraction/2 is not known; this version reads assay-extraction/1",
        e.getMessage());
  }

  @Test
  void namesThePlaceOfAnError() {
    String json = writer.write(SampleExtractions.gold().extraction());
    assertEquals("mentions[0].category", place(json.replaceFirst("\"minerals\"", "\"gold\"")));
    assertEquals("mentions[1].text", place(json.replace("\"text\": \"Red Valley\",", "")));
    assertEquals("mentions[1]", place(json.replaceFirst("0.875(?![\\s\\S]*0.875)", "7")));
    assertEquals("routes[0].colour", place(json.replace("\"cargo\"", "\"colour\": 1, \"cargo\"")));
    assertEquals("report.source", place(json.replaceFirst("\"sha256\": \"", "\"sha256\": \"x")));
    assertTrue(place(json.substring(0, 40)).startsWith("line "));
  }

  @Test
  void refusesNumbersThatAreNone() {
    String json = writer.write(SampleExtractions.gold().extraction());
    assertTrue(place(json.replaceFirst("0.875", "NaN")).startsWith("line "));
    assertEquals("sections[0].level", place(json.replace("\"level\": 1", "\"level\": 1.5")));
  }

  @Test
  void blocksAndTextRebuildTheSource() throws JsonFormatException {
    BlocksJson blocks = new BlocksJson();
    for (Sample sample : SampleExtractions.all()) {
      String json = blocks.write(sample.source());
      var again = blocks.read(json, sample.source().text());
      assertEquals(sample.source().blocks(), again.blocks());
      assertEquals(sample.source().file(), again.file());
      assertEquals(sample.source().name(), again.name());
      assertEquals(json, blocks.write(again));
    }
  }

  private String place(String json) {
    return assertThrows(JsonFormatException.class, () -> reader.read(json), Extraction.SCHEMA)
        .place();
  }
}
