package org.assay.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Web pages, with jsoup itself: Tika's XHTML drops the sections, roles and classes that tell a
 * report from the page around it.
 */
final class HtmlReader {

  private final PageFurniture furniture;

  /**
   * @param names what pages call their furniture
   */
  HtmlReader(FurnitureNames names) {
    this.furniture = new PageFurniture(names);
  }

  Content read(InputFile input) throws UnreadableException {
    BlockHandler blocks = new BlockHandler();
    read(input, blocks);
    return blocks.content();
  }

  /** Adds the blocks of one page to those of the pages before. */
  void read(InputFile input, BlockHandler blocks) throws UnreadableException {
    Document page = parse(input);
    NoteMarks.remove(page);
    List<String> trail = PageFurniture.trail(page);
    furniture.remove(page);
    trail.forEach(blocks::furniture);
    page.body().traverse(new Events(blocks));
  }

  private static Document parse(InputFile input) throws UnreadableException {
    byte[] bytes = input.bytes();
    Charset charset = Decoder.charset(bytes);
    if (!charset.equals(Decoder.FALLBACK)) {
      return Jsoup.parse(Decoder.decode(bytes));
    }
    try {
      Document declared = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      // No declaration: jsoup takes UTF-8, which these bytes are not.
      return declared.charset().equals(StandardCharsets.UTF_8)
          ? Jsoup.parse(new String(bytes, Decoder.FALLBACK))
          : declared;
    } catch (IOException e) {
      throw UnreadableException.broken(Format.HTML.words(), e);
    }
  }

  /** Tells the block handler of a page's elements and text. */
  private record Events(BlockHandler out) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        boolean verbatim = text.parent() != null && text.parent().closest("pre") != null;
        char[] chars = (verbatim ? text.getWholeText() : text.text()).toCharArray();
        out.characters(chars, 0, chars.length);
      } else if (node instanceof Element element) {
        AttributesImpl attributes = new AttributesImpl();
        attributes.addAttribute("", "class", "class", "CDATA", element.className());
        attributes.addAttribute("", "role", "role", "CDATA", element.attr("role"));
        out.startElement("", element.normalName(), element.normalName(), attributes);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        out.endElement("", element.normalName(), element.normalName());
      }
    }
  }
}
