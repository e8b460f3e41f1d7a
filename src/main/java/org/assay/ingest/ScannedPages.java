package org.assay.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Finds pages that are pictures of text, and reads them where a recogniser is given. Such a page
 * has no words of its own but running heads (scanners and libraries stamp them on), and a picture
 * covers much of it; where no page of a document has words, all may be such.
 */
final class ScannedPages {

  /** Least share of a page that pictures of it cover. */
  private static final double COVERED = 0.4;

  private ScannedPages() {}

  /**
   * @param pages as the text layer has them
   * @param recogniser null where scanned pages are to be left as they are
   * @return the same pages, scanned ones marked or with the words that were recognised
   */
  static List<PdfPage> read(PDDocument document, List<PdfPage> pages, PageRecogniser recogniser)
      throws IOException, RecognitionException {
    RunningHeads heads = RunningHeads.of(pages);
    List<Boolean> wordless =
        pages.stream().map(page -> heads.split(page).body().isEmpty()).toList();
    boolean all = wordless.stream().allMatch(Boolean::booleanValue);
    List<PdfPage> out = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      PdfPage page = pages.get(i);
      if (!wordless.get(i) || (!all && page.pictured() < COVERED)) {
        out.add(page);
      } else if (recogniser == null) {
        out.add(page.with(page.words(), PdfPage.Origin.UNREAD));
      } else {
        out.add(recogniser.read(document, page));
      }
    }
    return RecognisedSizes.evenOut(out);
  }
}
