package org.assay.ingest;

/**
 * A word on a page, where it stands: points from the upper left corner.
 *
 * @param text its characters
 * @param left left edge
 * @param right right edge
 * @param baseline what its letters stand on
 * @param size font size in points
 * @param font name of its font, empty where unknown, as of recognised words
 * @param bold whether its font is a bold one
 */
record PdfWord(
    String text,
    double left,
    double right,
    double baseline,
    double size,
    String font,
    boolean bold) {

  /** Upper edge, about: ascenders take three quarters of the size. */
  double top() {
    return baseline - 0.75 * size;
  }
}
