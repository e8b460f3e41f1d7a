package org.assay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.brat.GoldException;
import org.assay.brat.GoldFolder;
import org.assay.brat.GoldReport;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.pipeline.Pipeline;
import org.assay.pipeline.PipelineConfig;
import org.assay.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What place names were taken for, over the lists made by hand. */
class LinkingFiguresTest {

  private static final Path LISTS = Path.of("src/test/resources/linking");

  @Test
  void placesOfTheOwnCorpusAreLinked() {
    check(GoldFolder.read(Path.of("corpus/gold")), "corpus/gold");
  }

  @Test
  void placesOfTheReferenceReportsAreLinked() {
    Path gold = SharedGold.FOLDER.resolve("gold");
    assumeTrue(Files.isDirectory(gold), "no gold sets at " + gold);
    List<GoldReport> reports = new ArrayList<>();
    reports.addAll(GoldFolder.read(gold, LISTS.resolve("mali.tsv")));
    reports.addAll(GoldFolder.read(gold.resolve("factbook"), LISTS.resolve("factbook.tsv")));
    check(reports, "reference reports");
  }

  private static void check(List<GoldReport> reports, String what) {
    Pipeline pipeline = Pipeline.from(PipelineConfig.SHIPPED);
    Identities found =
        Evaluator.evaluate(reports, report -> pipeline.extract(read(report))).identities();
    System.out.printf(
        Locale.ROOT,
        "%s: countries right %.3f of %d; others right %.3f, wrong %.3f of %d; aliases wrong %d%n",
        what,
        found.countries().rightShare(),
        found.countries().total(),
        found.places().rightShare(),
        found.places().wrongShare(),
        found.places().total(),
        found.aliases().fp());
    assertTrue(found.countries().rightShare() >= 0.98, what);
    assertEquals(0, found.countries().wrong(), what);
    assertTrue(found.places().rightShare() >= 0.80, what);
    assertTrue(found.places().wrongShare() <= 0.03, what);
  }

  private static SourceText read(GoldReport report) {
    return ((Ingested.Text) new Ingester().read(report.file())).source();
  }

  @Test
  void badListsAreToldWithFileAndLine(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Tea from Osland.");
    Files.writeString(folder.resolve("a.ann"), "T1\tLocation 9 15\tOsland\n");
    String header = "report\tname\tlink\tcountry\tlat\tlon\tkm\n";
    Path list = folder.resolve("links.tsv");
    for (String bad :
        List.of(
            "a\tOsland\tiso:OSL\n",
            "a\tOsland\tOSL\t\t\t\t\n",
            "a\tOsland\tgn:?\tOSL\tx\t1\t2\n")) {
      Files.writeString(list, header + bad);
      String message =
          assertThrows(GoldException.class, () -> GoldFolder.read(folder)).getMessage();
      assertTrue(message.startsWith(list + ":2: "), message);
    }
    Files.writeString(list, header + "b\tOsland\tiso:OSL\t\t\t\t\n");
    assertThrows(GoldException.class, () -> GoldFolder.read(folder));
    Files.writeString(list, header + "a\tOsland\tiso:OSL\t\t\t\t\n");
    assertEquals(1, GoldFolder.read(folder).get(0).links().size());
  }
}
