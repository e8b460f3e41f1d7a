package org.assay.ingest;

import java.util.List;
import org.assay.text.Block;

/**
 * The words of one page in the order of the file, which need not be reading order.
 *
 * @param number 1-based
 * @param height height in points, as seen along the text
 * @param words words that run in the page's main direction
 * @param pictured share of the page that pictures cover, 0 to 1
 * @param boxes frames and shaded areas
 * @param origin where the words are from
 */
record PdfPage(
    int number,
    double height,
    List<PdfWord> words,
    double pictured,
    List<Block.Box> boxes,
    Origin origin) {

  /** The same page with other words. */
  PdfPage with(List<PdfWord> others, Origin from) {
    return new PdfPage(number, height, others, pictured, boxes, from);
  }

  /** Where the words of a page are from. */
  enum Origin {
    /** The file's own text, or there is none. */
    TEXT,
    /** The page is a picture of text that was not read. */
    UNREAD,
    /** The page is a picture whose words were recognised. */
    RECOGNISED
  }
}
