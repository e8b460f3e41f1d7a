package org.assay.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.assay.text.SourceText;
import org.junit.jupiter.api.Test;

/** Sections and indicators of the model report. */
class GoldSectionsTest {

  private static final Sectioner SECTIONER = Texts.sectioner();

  @Test
  void modelReport() {
    SourceText source = Texts.plain("mali-2025.txt", Texts.read(gold("mali-2025.txt")));
    Sectioned found = SECTIONER.read(source, ReportHints.NONE);
    GoldSections.Figures figures =
        GoldSections.of(Texts.read(gold("mali-2025.sections.tsv"))).compare(source, found);
    System.out.printf(
        "model report: path %.4f, indicator %.4f%n", figures.path(), figures.indicator());
    assertEquals(1, figures.path(), figures.wrong().toString());
    assertEquals(1, figures.indicator(), figures.wrong().toString());
    assertEquals("ocindex", found.family().name());
    assertEquals(33, found.passages().size());
    assertTrue(found.passages().stream().allMatch(passage -> passage.spans().size() == 1));
    assertEquals(List.of(), found.diagnostics());
  }

  @Test
  void countryAndEditionFromTheTextAlone() {
    SourceText source = Texts.plain("scan.txt", Texts.read(gold("mali-2025.txt")));
    Sectioned found = SECTIONER.read(source, ReportHints.NONE);
    assertEquals(new CountryFact("MLI", "text"), found.country());
    assertEquals(2025, found.edition().year());
    assertEquals("text", found.edition().foundBy());
  }

  private static Path gold(String name) {
    Path path = Texts.shared("gold/" + name);
    assumeTrue(path != null, "gold/" + name + " is not beside this checkout");
    return path;
  }
}
