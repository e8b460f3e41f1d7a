package org.assay.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteRulesTest {

  @TempDir private Path folder;

  private String errorOf(String path, String content) throws IOException {
    Path file = folder.resolve("rules").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    KnowledgeSource source = new KnowledgeSource(folder);
    return assertThrows(KnowledgeException.class, () -> RouteRules.load(source)).getMessage();
  }

  @Test
  void shippedRulesLoad() {
    RouteRules rules = RouteRules.load(new KnowledgeSource(null));
    List<FrameForm> forms = rules.triggers().at(List.of("smuggled"), 0).value();
    assertEquals(WordForm.PAST, forms.get(0).form());
    assertNotNull(rules.modes().at(List.of("by", "sea"), 0));
    assertNotNull(rules.status().table().at(List.of("increasingly"), 0));
  }

  @Test
  void aUserFrameIsAdded() throws IOException {
    Path file = folder.resolve("rules/routes/own.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "frames:\n  - id: teleport\n    kind: verb\n    lemmas: [teleport]\n    object: cargo\n");
    RouteRules rules = RouteRules.load(new KnowledgeSource(folder));
    assertEquals(
        "teleport", rules.triggers().at(List.of("teleporting"), 0).value().get(0).frame().id());
  }

  @Test
  void aUserFileStandsForTheShippedOneOfItsPath() throws IOException {
    Path file = folder.resolve("rules/routes/verbs.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "frames:\n  - id: move-caused\n    kind: verb\n    lemmas: [teleport]\n    object: cargo\n");
    RouteRules rules = RouteRules.load(new KnowledgeSource(folder));
    assertNotNull(rules.triggers().at(List.of("teleporting"), 0));
    assertNull(rules.triggers().at(List.of("smuggled"), 0));
  }

  @Test
  void anUnknownKeyNamesFileAndLine() throws IOException {
    String message =
        errorOf("routes/own.yaml", "frames:\n  - id: x\n    kind: verb\n    lemma: [go]\n");
    assertTrue(message.startsWith("rules/routes/own.yaml:"), message);
    assertTrue(message.contains("\"lemma\""), message);
  }

  @Test
  void anIdUsedTwiceNamesTheLine() throws IOException {
    String message =
        errorOf(
            "routes/own.yaml",
            """
            frames:
              - id: y
                kind: verb
                lemmas: [a]
              - id: y
                kind: verb
                lemmas: [b]
            """);
    assertEquals("rules/routes/own.yaml:5: y: the id is used twice", message);
  }

  @Test
  void anUnknownRoleNamesTheOnesThatExist() throws IOException {
    String message =
        errorOf(
            "routes/own.yaml",
            "frames:\n  - id: z\n    kind: verb\n    lemmas: [a]\n    subject: goal\n");
    assertEquals(
        "rules/routes/own.yaml:2: z: subject 'goal' is not one of none, cargo, origin, transit,"
            + " destination",
        message);
  }

  @Test
  void anUnknownPrepositionIsRefused() throws IOException {
    String message =
        errorOf(
            "routes/own.yaml",
            "frames:\n  - id: z\n    kind: verb\n    lemmas: [a]\n    origin: [fromm]\n");
    assertTrue(message.contains("'fromm' is no preposition"), message);
  }

  @Test
  void anUnknownModeNamesTheRow() throws IOException {
    String message = errorOf("modes.tsv", "phrase\tmode\nby sled\tsled\n");
    assertTrue(message.startsWith("rules/modes.tsv:2: 'sled' is not one of"), message);
  }

  @Test
  void formsOfVerbs() {
    assertEquals(
        Map.of(
            "traffic", WordForm.BASE,
            "traffics", WordForm.SINGULAR,
            "trafficking", WordForm.ING,
            "trafficked", WordForm.PAST),
        Inflection.verb("traffic"));
    assertTrue(Inflection.verb("ship").containsKey("shipped"));
    assertTrue(Inflection.verb("carry").containsKey("carried"));
    assertEquals(WordForm.PAST, Inflection.verb("take/took/taken").get("taken"));
    assertFalse(Inflection.verb("take/took/taken").containsKey("taked"));
    assertEquals(WordForm.ING, Inflection.verb("end up").get("ending up"));
  }

  @Test
  void theLongestPhraseWins() {
    PhraseTable<String> table = new PhraseTable<>(Map.of("on", "a", "on to", "b", "grow*", "c"));
    assertEquals("b", table.at(List.of("on", "to"), 0).value());
    assertEquals("a", table.at(List.of("on", "top"), 0).value());
    assertEquals("c", table.at(List.of("growing"), 0).value());
    assertEquals("b", table.before(List.of("moved", "on", "to"), 3).value());
  }
}
