package org.assay.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.model.Passage;
import org.assay.testing.WordAlignment;
import org.assay.text.Block;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

/** Reading order of real pages in columns. */
class LayoutTest {

  /** Left and right edges of the three columns of a Federal Register page, in points. */
  private static final double[][] COLUMNS = {{44, 215}, {221, 392}, {398, 569}};

  @Test
  void twoColumnsWithFiguresReadAsTheReference() throws IOException {
    SourceText source = read("amt_handbook_sample.pdf");
    String reference =
        Files.readString(shared("amt_handbook_sample.md")).replaceAll("<!--.*?-->", " ");
    List<String> expected = WordAlignment.words(reference);
    double prose = WordAlignment.ratio(WordAlignment.words(text(source, false)), expected);
    double all = WordAlignment.ratio(WordAlignment.words(text(source, true)), expected);
    System.out.printf("handbook page, word alignment: %.4f, with labels %.4f%n", prose, all);
    assertTrue(all >= 0.97);
  }

  @Test
  void noSentenceMixesColumnsAndNoRunningHeadIsInAPassage() throws IOException {
    SourceText source = read("federal-register-2020-17221.pdf");
    Sectioned found = Texts.sectioner().read(source, ReportHints.NONE);
    List<String> mixed = new ArrayList<>();
    List<String> furniture = new ArrayList<>();
    SentenceSplitter splitter = Texts.sentences();
    int sentences = 0;
    for (Passage passage : found.passages()) {
      String text = source.read(passage.spans());
      if (text.matches("(?s).*(Federal Register\\s*/|VerDate|Jkt \\d|Vol\\. 85, No\\. 152).*")) {
        furniture.add(text);
      }
      var view = source.view(passage.spans());
      for (TextRange sentence : splitter.split(view.string())) {
        sentences++;
        if (!goesOn(source, view.toSource(sentence.start(), sentence.end()))) {
          mixed.add(sentence.of(view.string()));
        }
      }
    }
    System.out.printf(
        "Federal Register: %d sentences, %d mix columns; %d passages, %d with a running head%n",
        sentences, mixed.size(), found.passages().size(), furniture.size());
    assertEquals(List.of(), mixed);
    assertEquals(List.of(), furniture);
  }

  /** Whether a sentence stays in a column or goes on at the next, and no line is of two columns. */
  private static boolean goesOn(SourceText source, List<Span> spans) {
    int last = -1;
    for (Block block : source.blocks()) {
      boolean inside =
          spans.stream().anyMatch(s -> s.start() < block.end() && block.start() < s.end());
      if (!inside || isTable(source.slice(block.start(), block.end()))) {
        continue;
      }
      int column = column(block.box());
      int at = block.page() * COLUMNS.length + column;
      if (column < 0 || (last >= 0 && at != last && at != last + 1)) {
        return false;
      }
      last = at;
    }
    return true;
  }

  /** Cells of the table of costs stand in columns of their own. */
  private static boolean isTable(String text) {
    return text.contains(". . .")
        || text.contains("....")
        || text.contains("Cost")
        || text.split("\\s+").length < 8;
  }

  private static int column(Block.Box box) {
    for (int i = 0; i < COLUMNS.length; i++) {
      if (box.x() >= COLUMNS[i][0] && box.x() + box.width() <= COLUMNS[i][1]) {
        return i;
      }
    }
    return -1;
  }

  private static String text(SourceText source, boolean notes) {
    return source.blocks().stream()
        .filter(block -> block.role() != Block.Role.FURNITURE)
        .filter(block -> notes || block.role() != Block.Role.NOTE)
        .map(block -> source.read(List.of(source.span(block.start(), block.end()))))
        .collect(Collectors.joining("\n"));
  }

  private static SourceText read(String name) {
    return assertInstanceOf(Ingested.Text.class, new Ingester().read(shared(name))).source();
  }

  private static Path shared(String name) {
    Path file = Texts.shared("reports/layout/" + name);
    assumeTrue(file != null, "reports/layout/" + name + " is not beside this checkout");
    return file;
  }
}
