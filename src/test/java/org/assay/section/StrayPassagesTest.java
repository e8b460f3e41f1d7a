package org.assay.section;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

/**
 * Paragraphs on other things than a section assesses have no indicator, and leave the rest alone.
 */
class StrayPassagesTest {

  /** Notes on method, text boxes, background: as they stand between assessments. */
  private static final List<String> FOREIGN =
      List.of(
          "This assessment was compiled between January and October by a team of researchers "
              + "who held interviews with 42 respondents. Scores were assigned on a scale of one to "
              + "ten and reviewed by two rounds of anonymous readers. Differences were resolved by "
              + "discussion, and the median was taken where no agreement could be reached.",
          "The national football team qualified for the continental championship for the first "
              + "time in twelve years. Thousands of supporters gathered in the main square to greet "
              + "the players, and the coach was carried through the streets. The tournament begins in "
              + "January and is expected to attract visitors from the whole region.",
          "Rainfall in the eastern highlands has been below the average of the last thirty "
              + "years. Reservoirs stand at forty per cent, farmers have planted millet instead of "
              + "maize, and the meteorological service expects another dry season. Aid agencies plan "
              + "to distribute seeds in spring.",
          "The capital was founded in 1792 on the site of a fishing village. Its cathedral, "
              + "finished in 1901, is a fine example of the late Baroque, and the old tramway still "
              + "runs along the shore. Visitors usually spend two days in the museum quarter before "
              + "they leave for the islands.",
          "Box 2: How to read the charts. The outer ring shows the value for the current "
              + "edition and the inner ring that of the previous one. Arrows stand for a difference "
              + "of at least half a point. Colours follow the palette that is explained on the inside "
              + "of the cover.",
          "The authors wish to thank all colleagues who commented on drafts of this chapter. "
              + "Maps were drawn by the cartography unit, and photographs are reproduced with "
              + "permission. Any errors that remain are our own.",
          "Life expectancy at birth rose from 58 to 66 years within two decades. Vaccination "
              + "against measles reached nine children out of ten, and a new hospital with 300 beds "
              + "was opened in the north. Malaria remains the most frequent reason for a visit to a "
              + "doctor.",
          "The railway between the port and the plateau was rebuilt with a loan of 900 million "
              + "dollars. Trains run three times a week and carry bauxite, cement and passengers. A "
              + "bridge over the gorge collapsed during the floods and was replaced by a temporary "
              + "structure.");

  private static final Sectioner SECTIONER = Texts.sectioner();

  private int all;
  private int without;
  private double rest;

  @Test
  void textOnOtherThings() {
    for (OwnReports.Annotated report : reports()) {
      for (int i = 0; i < report.gold().rows().size() - 1; i++) {
        insert(report, i, FOREIGN.get(i % FOREIGN.size()));
      }
    }
    assertTrue(figure("text on other things") >= 0.8);
  }

  @Test
  void passagesOfOtherSections() {
    for (OwnReports.Annotated report : reports()) {
      List<GoldSections.Row> rows = report.gold().rows();
      for (int i = 0; i < rows.size() - 1; i++) {
        GoldSections.Row moved = rows.get((i + rows.size() / 2) % (rows.size() - 1));
        if (!moved.path().equals(rows.get(i).path())) {
          insert(report, i, words(report, moved).replaceAll("\\s+", " "));
        }
      }
    }
    assertTrue(figure("passages of other sections") >= 0.7);
  }

  /** Puts a paragraph behind a passage and reads the report. */
  private void insert(OwnReports.Annotated report, int row, String paragraph) {
    int[] text = report.text().codePoints().toArray();
    int at = report.gold().rows().get(row).end();
    String before = new String(text, 0, at).strip();
    String after = new String(text, at, text.length - at).strip();
    int start = before.codePointCount(0, before.length()) + 2;
    int end = start + paragraph.codePointCount(0, paragraph.length());
    List<GoldSections.Row> rows = new ArrayList<>();
    for (GoldSections.Row gold : report.gold().rows()) {
      int moved = gold.start() >= at ? gold.start() - at : 0;
      int to = gold.start() >= at ? end + 2 + moved - blank(text, at) : gold.start();
      rows.add(
          new GoldSections.Row(to, to + gold.end() - gold.start(), gold.path(), gold.indicator()));
    }
    SourceText source = Texts.plain(report.name(), before + "\n\n" + paragraph + "\n\n" + after);
    Sectioned found = SECTIONER.read(source, ReportHints.NONE);
    all++;
    without += share(found, start, end) > 0.5 ? 1 : 0;
    rest += new GoldSections(rows).compare(source, found).indicator();
  }

  /** White space at an offset, in code points. */
  private static int blank(int[] text, int at) {
    int i = at;
    while (i < text.length && Character.isWhitespace(text[i])) {
      i++;
    }
    return i - at;
  }

  /** Share of a stretch that is in passages without an indicator. */
  private static double share(Sectioned found, int start, int end) {
    double none = 0;
    for (var passage : found.passages()) {
      for (Span span : passage.spans()) {
        int inside = Math.min(span.end(), end) - Math.max(span.start(), start);
        none += inside > 0 && passage.indicator() == null ? inside : 0;
      }
    }
    return none / (end - start);
  }

  private double figure(String what) {
    double share = (double) without / all;
    System.out.printf(
        "%s, without an indicator: %.3f of %d; indicator of the rest %.4f%n",
        what, share, all, rest / all);
    assertTrue(rest / all >= 0.97);
    return share;
  }

  private static String words(OwnReports.Annotated report, GoldSections.Row row) {
    int[] text = report.text().codePoints().toArray();
    return new String(text, row.start(), row.end() - row.start());
  }

  /** One report of each country. */
  private static List<OwnReports.Annotated> reports() {
    return OwnReports.all().stream().filter(report -> report.name().contains("2023")).toList();
  }
}
