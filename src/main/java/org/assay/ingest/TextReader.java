package org.assay.ingest;

import java.util.ArrayList;
import java.util.List;
import org.assay.text.Block;

/**
 * Plain text: the ingested text is the file's own characters; blocks are its paragraphs, parted by
 * blank lines and form feeds. Pages are counted by form feeds where the text has any.
 */
final class TextReader {

  Content read(InputFile input) {
    String text = Decoder.decode(input.bytes());
    Scan scan = new Scan(text.indexOf('\f') >= 0 ? 1 : 0);
    text.codePoints().forEach(scan::take);
    return new Content(text, scan.finish());
  }

  /** One pass over the code points of a text. */
  private static final class Scan {
    private final List<Block> blocks = new ArrayList<>();
    private int page;
    private int offset;

    /** Start of the paragraph under way, or -1. */
    private int start = -1;

    /** Offset after its last visible character. */
    private int end;

    private boolean lineIsBlank = true;
    private int previous;

    Scan(int firstPage) {
      this.page = firstPage;
    }

    void take(int codePoint) {
      if (codePoint == '\f') {
        close();
        page++;
        lineIsBlank = true;
      } else if (codePoint == '\n' && previous == '\r') {
        // Second half of one line end.
      } else if (codePoint == '\n' || codePoint == '\r') {
        if (lineIsBlank) {
          close();
        }
        lineIsBlank = true;
      } else if (!Blanks.isBlank(codePoint)) {
        if (start < 0) {
          start = offset;
        }
        end = offset + 1;
        lineIsBlank = false;
      }
      previous = codePoint;
      offset++;
    }

    List<Block> finish() {
      close();
      return List.copyOf(blocks);
    }

    private void close() {
      if (start >= 0) {
        blocks.add(new Block(start, end, page, Block.Role.TEXT, 0, 0, null));
      }
      start = -1;
    }
  }
}
