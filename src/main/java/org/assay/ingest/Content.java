package org.assay.ingest;

import java.util.List;
import org.assay.text.Block;
import org.assay.text.PicturePages;

/**
 * What a reader takes from a file.
 *
 * @param text the ingested text
 * @param blocks its blocks in order
 * @param pictures pages that are pictures
 */
record Content(String text, List<Block> blocks, PicturePages pictures) {

  /** Of a source without pages that are pictures. */
  Content(String text, List<Block> blocks) {
    this(text, blocks, PicturePages.NONE);
  }
}
