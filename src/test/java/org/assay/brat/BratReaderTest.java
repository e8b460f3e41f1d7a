package org.assay.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.model.CommodityCategory;
import org.assay.model.RouteStatus;
import org.assay.model.StopRole;
import org.assay.model.TransportMode;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratReaderTest {

  /** A ship before the words makes UTF-16 and code points differ. */
  private static final String TEXT = "\ud83d\udea2 Tea (chai) leaves\nOsland by sea.\n";

  private static final List<String> ANN =
      List.of(
          "T1\tCommodity 2 5\tTea",
          "T2\tCommodity 7 11\tchai",
          "T3\tLocation 20 26\tOsland",
          "T4\tRoute 2 5\tTea",
          "*\tEquiv T1 T2",
          "A1\tCategory T1 food_agriculture",
          "A2\tHome E1 Transit",
          "A3\tStatus E1 declining",
          "A4\tMode E1 sea",
          "A5\tNamed T3",
          "E1\tRoute:T4 Cargo:T1 Cargo2:T2 Origin:T3",
          "#1\tAnnotatorNotes T1\tpassed over");

  @TempDir Path folder;

  @Test
  void readsAllThatIsMarked() throws IOException {
    Files.writeString(
        folder.resolve("reports.tsv"),
        "name\tiso3\tcountry\tnames\tedition\nosland\tOSL\tOsland\tOsland|Oslandia\t2024\n");
    Files.writeString(
        folder.resolve("osland.sections.tsv"),
        "start\tend\tpath\tindicator\n0\t19\tGoods > Tea\tflora_crimes\n20\t34\t-\t-\n");
    GoldReport report = read(ANN);

    assertEquals("osland", report.name());
    assertEquals(
        new ReportInfo("osland", "OSL", "Osland", List.of("Osland", "Oslandia"), "2024"),
        report.info());
    assertEquals(3, report.mentions().size());
    assertEquals(CommodityCategory.FOOD_AGRICULTURE, report.mentions().get(0).label());
    assertNull(report.mentions().get(1).label());
    assertTrue(report.mentions().get(2).named());
    assertFalse(report.mentions().get(0).named());
    assertEquals(List.of(List.of("T1", "T2")), report.equivalents());
    GoldRoute route = report.routes().get(0);
    assertEquals(List.of("T1", "T2"), route.cargo());
    assertEquals(List.of(new GoldRoute.Stop(StopRole.ORIGIN, "T3")), route.stops());
    assertEquals(List.of(StopRole.TRANSIT), route.home());
    assertEquals(RouteStatus.DECLINING, route.status());
    assertEquals(List.of(TransportMode.SEA), route.modes());
    assertEquals(Span.of(2, 5), route.trigger());
    assertEquals(
        List.of(
            new GoldPassage(0, 19, List.of("Goods", "Tea"), "flora_crimes"),
            new GoldPassage(20, 34, List.of(), null)),
        report.passages());
  }

  @Test
  void discontinuousSpansAreKept() throws IOException {
    GoldMention mention = read(List.of("T1\tCommodity 2 5;13 19\tTea leaves")).mentions().get(0);
    assertEquals(List.of(Span.of(2, 5), Span.of(13, 19)), mention.spans());
    assertEquals(Span.of(2, 19), mention.envelope());
  }

  @Test
  void errorsNameFileAndLine() {
    fails("osland.ann:2: T1 stands twice", ANN.get(0), ANN.get(0));
    fails("osland.ann:1: 'x 5' is not a start and an end", "T1\tCommodity x 5\tTea");
    fails("osland.ann:1: 99 is behind the end of the text, 35", "T1\tCommodity 2 99\tTea");
    fails("osland.ann:1: the text has 'ea ' there, not 'Tea'", "T1\tCommodity 3 6\tTea");
    fails("osland.ann:2: Category 'food' is not one of drugs", ANN.get(0), "A1\tCategory T1 food");
    fails("osland.ann:2: T9 is no mention of this file", ANN.get(0), "*\tEquiv T1 T9");
    fails("osland.ann:2: trigger T9 is not in this file", ANN.get(0), "E1\tRoute:T9 Cargo:T1");
    fails("osland.ann:2: 'Via' is not one of Origin", ANN.get(0), "E1\tRoute:T1 Via:T1");
    fails("osland.ann:1: needs id, type with offsets, and text", "T1 Commodity 2 5 Tea");
  }

  @Test
  void tablesNameFileAndLine() throws IOException {
    Files.writeString(folder.resolve("reports.tsv"), "name\tiso3\n\nosland\tOSL\n");
    fails("reports.tsv:3: needs name, iso3, country and names", ANN.get(0));
    Files.delete(folder.resolve("reports.tsv"));
    Files.writeString(folder.resolve("osland.sections.tsv"), "head\n5\t99\t-\t-\n");
    fails("osland.sections.tsv:2: 5 to 99 is not within 0 to 35", ANN.get(0));
  }

  @Test
  void folderIsSortedAndWithoutSubfolders() throws IOException {
    for (String name : List.of("b", "a", "sub/c")) {
      Path ann = folder.resolve(name + ".ann");
      Files.createDirectories(ann.getParent());
      Files.writeString(ann, "");
      Files.writeString(folder.resolve(name + ".txt"), "");
    }
    assertEquals(
        List.of("a", "b"), GoldFolder.read(folder).stream().map(GoldReport::name).toList());
  }

  @Test
  void folderWithoutGoldIsAnError() throws IOException {
    String empty = assertThrows(GoldException.class, () -> GoldFolder.read(folder)).getMessage();
    assertTrue(empty.endsWith("holds no gold: no NAME.ann with its NAME.txt beside it"), empty);
    assertThrows(GoldException.class, () -> GoldFolder.read(folder.resolve("none")));
    Files.writeString(folder.resolve("lone.ann"), "");
    String lone = assertThrows(GoldException.class, () -> GoldFolder.read(folder)).getMessage();
    assertTrue(lone.endsWith("lone.ann: its text lone.txt is not beside it"), lone);
  }

  private void fails(String message, String... ann) {
    String found = assertThrows(GoldException.class, () -> read(List.of(ann))).getMessage();
    assertTrue(found.contains(message), found);
  }

  private GoldReport read(List<String> ann) throws IOException {
    Files.writeString(folder.resolve("osland.txt"), TEXT);
    return BratReader.read(Files.write(folder.resolve("osland.ann"), ann));
  }
}
