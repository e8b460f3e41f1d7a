package org.assay.ingest;

import java.util.ArrayList;
import java.util.List;
import org.assay.text.Block;
import org.assay.text.PicturePages;

/**
 * Joins pieces of text, in reading order, with an empty line between them, and keeps a block for
 * each.
 */
final class ContentBuilder {

  private static final String GAP = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private int offset;

  /** Adds a piece; one without any visible character is left out. */
  void add(String piece, int page, Block.Role role, int level, double fontSize, Block.Box box) {
    String stripped = Blanks.strip(piece);
    if (stripped.isEmpty()) {
      return;
    }
    if (!blocks.isEmpty()) {
      text.append(GAP);
      offset += GAP.length();
    }
    int length = stripped.codePointCount(0, stripped.length());
    blocks.add(new Block(offset, offset + length, page, role, level, fontSize, box));
    text.append(stripped);
    offset += length;
  }

  Content build() {
    return build(PicturePages.NONE);
  }

  Content build(PicturePages pictures) {
    return new Content(text.toString(), List.copyOf(blocks), pictures);
  }
}
