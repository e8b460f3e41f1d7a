package org.assay.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assay.text.SourceText;
import org.junit.jupiter.api.Test;

/** Sections and indicators of the model report, as it is and with passages moved about. */
class GoldSectionsTest {

  private static final Sectioner SECTIONER = Texts.sectioner();

  /** A gold passage and its words, breaks closed. */
  private record Piece(String path, String indicator, String text) {}

  @Test
  void modelReport() {
    SourceText source = Texts.plain("mali-2025.txt", Texts.read(gold("mali-2025.txt")));
    Sectioned found = SECTIONER.read(source, ReportHints.NONE);
    GoldSections.Figures figures =
        GoldSections.of(Texts.read(gold("mali-2025.sections.tsv"))).compare(source, found);
    assertEquals(1, figures.path(), figures.wrong().toString());
    assertTrue(figures.indicator() >= 0.97, figures.wrong().toString());
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

  @Test
  void othersKeepTheirIndicatorWhenOnePassageIsGone() {
    List<Piece> pieces = pieces();
    for (int i = 0; i < pieces.size(); i++) {
      List<Piece> rest = new ArrayList<>(pieces);
      Piece gone = rest.remove(i);
      check(rest, Set.of(), 0.99, "without " + gone.indicator());
    }
  }

  @Test
  void mergedParagraphsAreToldApart() {
    List<Piece> pieces = pieces();
    for (int i = 0; i < pieces.size(); i++) {
      check(pieces, Set.of(i), 0.97, "merged after " + pieces.get(i).indicator());
    }
  }

  @Test
  void aSplitParagraphStaysOneIndicator() {
    List<Piece> pieces = pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Piece whole = pieces.get(i);
      int cut = whole.text().indexOf(". ", whole.text().length() / 3);
      if (cut > 0) {
        List<Piece> more = new ArrayList<>(pieces);
        more.set(i, new Piece(whole.path(), whole.indicator(), whole.text().substring(0, cut + 1)));
        more.add(
            i + 1, new Piece(whole.path(), whole.indicator(), whole.text().substring(cut + 2)));
        check(more, Set.of(), 0.98, "split " + whole.indicator());
      }
    }
  }

  private static void check(List<Piece> pieces, Set<Integer> merged, double least, String what) {
    StringBuilder text = new StringBuilder();
    List<GoldSections.Row> rows = new ArrayList<>();
    String path = "";
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean same = piece.path().equals(path);
      text.append(same && merged.contains(i - 1) ? " " : "\n\n");
      if (!same && !piece.path().equals("-")) {
        headings(text, path, piece.path());
      }
      path = piece.path();
      int start = text.codePointCount(0, text.length());
      text.append(piece.text());
      int end = text.codePointCount(0, text.length());
      rows.add(new GoldSections.Row(start, end, path, piece.indicator()));
    }
    SourceText source = Texts.plain("mali-2025.txt", text.toString());
    GoldSections.Figures figures =
        new GoldSections(rows).compare(source, SECTIONER.read(source, ReportHints.NONE));
    assertEquals(1, figures.path(), what + figures.wrong());
    assertTrue(figures.indicator() >= least, what + " " + figures);
  }

  private static void headings(StringBuilder text, String before, String path) {
    List<String> open = List.of(before.split(" > ", -1));
    List<String> all = List.of(path.split(" > ", -1));
    int shared = 0;
    while (shared < Math.min(open.size(), all.size()) && open.get(shared).equals(all.get(shared))) {
      shared++;
    }
    all.subList(shared, all.size()).forEach(heading -> text.append(heading).append("\n\n"));
  }

  private static List<Piece> pieces() {
    int[] text = Texts.read(gold("mali-2025.txt")).codePoints().toArray();
    return GoldSections.of(Texts.read(gold("mali-2025.sections.tsv"))).rows().stream()
        .map(
            row ->
                new Piece(
                    row.path(),
                    row.indicator(),
                    new String(text, row.start(), row.end() - row.start())
                        .replaceAll("\\s*\\R\\s*\\R\\s*", " ")))
        .toList();
  }

  private static Path gold(String name) {
    Path path = Texts.shared("gold/" + name);
    assumeTrue(path != null, "gold/" + name + " is not beside this checkout");
    return path;
  }
}
