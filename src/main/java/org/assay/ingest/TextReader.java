package org.assay.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assay.text.Block;

/**
 * Plain text: the ingested text is the file's own characters. Blocks are its paragraphs, which
 * blank lines and form feeds part, and in wrapped text also indents and lines that end early
 * ({@link TextParagraphs}); heads and feet of pages are set apart ({@link TextFurniture}). Pages
 * are counted by form feeds where the text has any.
 */
final class TextReader {

  Content read(InputFile input) {
    String text = Decoder.decode(input.bytes());
    List<TextLine> lines = TextLine.of(text);
    Set<TextLine> furniture = TextFurniture.of(lines);
    TextParagraphs paragraphs = new TextParagraphs(lines);
    List<Block> blocks = new ArrayList<>();
    List<TextLine> open = new ArrayList<>();
    for (TextLine line : lines) {
      boolean foreign = furniture.contains(line);
      if (foreign || line.apart()) {
        paragraphs.add(open, blocks);
        open.clear();
      }
      if (foreign) {
        blocks.add(
            new Block(line.start(), line.end(), line.page(), Block.Role.FURNITURE, 0, 0, null));
      } else {
        open.add(line);
      }
    }
    paragraphs.add(open, blocks);
    return new Content(text, List.copyOf(blocks));
  }
}
