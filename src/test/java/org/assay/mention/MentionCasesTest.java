package org.assay.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionCasesTest {

  /** Lists every construction that differs, so that one run shows them all. */
  @Test
  void everyConstructionIsReadAsTheGuidelinesSay() {
    List<Cases.Case> cases = Cases.read();
    assertTrue(cases.size() >= 80, "constructions: " + cases.size());
    List<String> differences = new ArrayList<>();
    for (Cases.Case c : cases) {
      List<String> found =
          Cases.find(c.text(), c.home(), c.indicator()).mentions().stream()
              .map(Cases::show)
              .toList();
      if (!found.equals(c.marks())) {
        differences.add(c.name() + ": " + c.text() + "\n  want " + c.marks() + "\n  got  " + found);
      }
    }
    assertEquals("", String.join("\n", differences));
  }
}
