package org.assay.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Indicators of reports in which one passage is gone, merged with the next, or split in two. */
class DamagedReportsTest {

  private static final Sectioner SECTIONER = Texts.sectioner();

  @Test
  void modelReport() {
    Path report = Texts.shared("gold/mali-2025.txt");
    assumeTrue(report != null, "gold/mali-2025.txt is not beside this checkout");
    checkAll("model report", List.of(OwnReports.Annotated.read(report, report.getParent())));
  }

  @Test
  void ownReports() {
    List<OwnReports.Annotated> reports = OwnReports.all();
    assertEquals(6, reports.size());
    for (OwnReports.Annotated report : reports) {
      GoldSections.Figures figures =
          report
              .gold()
              .compare(
                  Texts.plain(report.name(), report.text()),
                  SECTIONER.read(Texts.plain(report.name(), report.text()), ReportHints.NONE));
      assertEquals(1, figures.path(), report.name() + figures.wrong());
      assertTrue(figures.indicator() >= 0.99, report.name() + figures.wrong());
    }
    checkAll("own reports", reports);
  }

  private static void checkAll(String name, List<OwnReports.Annotated> reports) {
    List<Damage> damages = reports.stream().map(OwnReports.Annotated::damage).toList();
    check(name + ", a passage gone", damages.stream().flatMap(d -> d.deleted().stream()).toList());
    check(name + ", merged", damages.stream().flatMap(d -> d.merged().stream()).toList());
    check(name + ", split", damages.stream().flatMap(d -> d.split().stream()).toList());
  }

  private static void check(String what, List<Damage.Copy> copies) {
    double sum = 0;
    double worst = 1;
    for (Damage.Copy copy : copies) {
      GoldSections.Figures figures =
          copy.gold().compare(copy.source(), SECTIONER.read(copy.source(), ReportHints.NONE));
      assertEquals(1, figures.path(), copy.what() + figures.wrong());
      if (figures.indicator() < 0.97) {
        System.out.printf("%s, %s: %s%n", copy.source().name(), copy.what(), figures);
      }
      sum += figures.indicator();
      worst = Math.min(worst, figures.indicator());
    }
    System.out.printf(
        "%s: indicator %.4f, worst %.4f of %d%n", what, sum / copies.size(), worst, copies.size());
    assertTrue(sum / copies.size() >= 0.97, what);
    assertTrue(worst >= 0.95, what);
  }
}
