package org.assay.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FamiliesTest {

  @TempDir Path folder;

  @Test
  void shippedFamiliesAreSound() {
    Families families = new Families(new KnowledgeSource(null));
    assertEquals(
        List.of("factbook", "generic", "hrr", "ocindex"),
        families.all().stream().map(Family::id).toList());
    Family index = families.find("ocindex").orElseThrow();
    assertEquals(14, index.headings().size());
    assertEquals(3, index.level("people"));
    assertEquals(2, index.level("criminal_actors"));
    assertTrue(index.indicators().stream().noneMatch(indicator -> indicator.cues().isEmpty()));
  }

  @Test
  void editionsAssessDifferentIndicators() {
    Family index = new Families(new KnowledgeSource(null)).find("ocindex").orElseThrow();
    assertEquals(10 + 4 + 12, index.assessed(2021).size());
    assertEquals(26, index.assessed(2022).size());
    assertEquals(15 + 5 + 12, index.assessed(2023).size());
    assertEquals(index.assessed(2025), index.assessed(null));
    assertEquals(
        List.of("human_trafficking", "human_smuggling"),
        index.indicatorsWithin("people", 2021).stream().map(FamilyIndicator::id).toList());
    assertEquals(15, index.indicatorsWithin("criminal_markets", 2025).size());
  }

  @Test
  void refusesWhatDoesNotHoldTogether() {
    refused(2, "stands twice", "headings:", "  - {id: a, words: [A]}", "  - {id: a, words: [B]}");
    refused(1, "no heading above", "headings:", "  - {id: a, parent: b, words: [A]}");
    refused(1, "no words", "headings:", "  - {id: a}");
    refused(1, "no heading of this family", "indicators:", "  - {id: i, heading: x}");
    refused(1, "unknown indicator", "editions:", "  - {year: 2020, without: [ghost]}");
    refused(0, "no heading of this family", "signs: [ghost]");
    refused(0, "bad pattern", "note: {alone: ['ab*']}");
    refused(0, "bad pattern", "note: {alone: ['money  laundering']}");
    refused(1, "colour", "colour: red");
  }

  @Test
  void usersFileReplacesTheShippedOneOfThatPath() throws IOException {
    write("ocindex.yaml", "id: ocindex\nheadings:\n  - {id: only, words: [ONLY]}\n");
    Families families = new Families(new KnowledgeSource(folder));
    assertEquals(1, families.find("ocindex").orElseThrow().headings().size());
    write("other.yaml", "id: ocindex\n");
    assertThrows(KnowledgeException.class, () -> new Families(new KnowledgeSource(folder)));
  }

  @Test
  void foldsSpelling() {
    Spelling spelling = new Spelling(new KnowledgeSource(null));
    assertEquals(spelling.fold("organization"), spelling.fold("Organisations"));
    assertEquals(spelling.fold("labor"), spelling.fold("labour"));
    assertEquals(spelling.fold("centers"), spelling.fold("centre"));
    assertEquals(spelling.fold("defense"), spelling.fold("Defence"));
    assertEquals("cote", spelling.fold("Côte"));
    assertEquals("country", spelling.fold("countries"));
  }

  /** The lines follow {@code id: bad}; the error must name the line after the first of them. */
  private void refused(int line, String words, String... lines) {
    write("bad.yaml", "id: bad\n" + String.join("\n", lines) + "\n");
    KnowledgeException thrown =
        assertThrows(KnowledgeException.class, () -> new Families(new KnowledgeSource(folder)));
    String place = "families/bad.yaml:" + (line + 2) + ": ";
    assertTrue(thrown.getMessage().startsWith(place), thrown.getMessage());
    assertTrue(thrown.getMessage().contains(words), thrown.getMessage());
  }

  private void write(String name, String content) {
    try {
      Files.createDirectories(folder.resolve("families"));
      Files.writeString(folder.resolve("families").resolve(name), content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
