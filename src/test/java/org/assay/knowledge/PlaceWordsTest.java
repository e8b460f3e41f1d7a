package org.assay.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.model.LocationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceWordsTest {

  private final PlaceWords words = PlaceWords.from(new KnowledgeSource(null));

  @Test
  void designatorsGiveKindAndPosition() {
    Designator park = words.designator("National Park").orElseThrow();
    assertEquals(LocationKind.SITE, park.kind());
    assertTrue(park.after() && !park.before() && park.inside());
    Designator lake = words.designator("lake").orElseThrow();
    assertTrue(lake.before() && lake.after());
    assertEquals(LocationKind.REGION, words.designator("region").orElseThrow().kind());
    assertTrue(words.designator("market share").isEmpty());
    assertTrue(words.maxWords() >= 3);
  }

  @Test
  void directions() {
    assertTrue(words.isDirection("northern"));
    assertTrue(words.isDirection("South-Western"));
    assertTrue(words.isDirection("upper"));
    assertFalse(words.isDirection("Bamako"));
  }

  @Test
  void errorsNameFileAndLine(@TempDir Path folder) throws IOException {
    Path file = Files.createDirectories(folder.resolve("gazetteer")).resolve("designators.tsv");
    Files.writeString(file, "word\tkind\tposition\tinside\nshire\tcounty\tafter\tyes\n");
    KnowledgeSource bad = new KnowledgeSource(folder);
    String message =
        assertThrows(KnowledgeException.class, () -> PlaceWords.from(bad)).getMessage();
    assertTrue(message.startsWith("gazetteer/designators.tsv:2: "), message);
  }
}
