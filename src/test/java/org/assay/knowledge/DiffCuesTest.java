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

class DiffCuesTest {

  @TempDir Path folder;

  private DiffCues read(String yaml) throws IOException {
    Files.createDirectories(folder.resolve("rules/diff"));
    Files.writeString(folder.resolve("rules/diff/own.yaml"), yaml);
    return new DiffCues(new KnowledgeSource(folder));
  }

  private String problem(String yaml) {
    return assertThrows(KnowledgeException.class, () -> read(yaml)).getMessage();
  }

  @Test
  void directions_and_cues_are_found_by_phrase() {
    DiffCues cues = new DiffCues(new KnowledgeSource(null));
    assertEquals("growing", cues.directions().at(List.of("increasing"), 0).value());
    assertEquals(DiffCues.Kind.END, cues.cues().at(List.of("no", "longer"), 0).value().kind());
    assertEquals(DiffCues.Kind.TREND, cues.cues().at(List.of("increasing"), 0).value().kind());
    assertTrue(cues.vague().contains("loose") && cues.describing().contains("known as"));
    assertTrue(cues.ignored().contains("the"));
    assertTrue(cues.leading().contains("bound for") && cues.means().contains("coaches"));
  }

  @Test
  void own_phrases_are_added() throws IOException {
    DiffCues cues = read("directions:\n  - {id: growing, phrases: [mushrooming]}\n");
    assertEquals("growing", cues.directions().at(List.of("mushrooming"), 0).value());
    assertEquals("growing", cues.directions().at(List.of("rising"), 0).value());
  }

  @Test
  void errors_name_file_and_line() {
    assertTrue(problem("cuse: []\n").contains("rules/diff/own.yaml"));
    String kind = problem("cues:\n  - {id: x, kind: stauts, phrases: [ebbing]}\n");
    assertTrue(kind.contains("rules/diff/own.yaml:2") && kind.contains("stauts"), kind);
    assertTrue(
        problem("cues:\n  - {id: x, kind: status, phrases: []}\n").contains("needs phrases"));
    assertTrue(
        problem("directions:\n  - {id: x, phrases: [rising]}\n").contains("under another id"));
    assertTrue(problem("ignored: [The]\nrenaming: [Now]\n").contains("bad phrase 'Now'"));
    assertTrue(problem("leading: [Via]\n").contains("bad phrase 'Via'"));
  }
}
