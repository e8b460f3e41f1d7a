package org.assay.ingest;

import java.util.List;

/**
 * The words of one page in the order of the file, which need not be reading order.
 *
 * @param number 1-based
 * @param height height in points, as seen along the text
 * @param words words that run in the page's main direction
 */
record PdfPage(int number, double height, List<PdfWord> words) {}
