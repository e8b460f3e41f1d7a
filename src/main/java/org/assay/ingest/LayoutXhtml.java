package org.assay.ingest;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.sax.XHTMLContentHandler;
import org.assay.text.Block;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * A layout as XHTML events, which {@link LayoutHandler} reads. Places and sizes are points from the
 * upper left corner of the page.
 *
 * <pre>{@code
 * <div class="page" data-page="1" data-origin="text">
 *   <p class="heading" data-size="14.0" data-box="54.0 69.5 190.6 14.0">Criminal markets</p>
 * </div>
 * }</pre>
 */
final class LayoutXhtml {

  static final String PAGE = "data-page";
  static final String ORIGIN = "data-origin";
  static final String SIZE = "data-size";
  static final String BOX = "data-box";

  private LayoutXhtml() {}

  /** Writes pages, and on each the blocks that stand on it. */
  static void write(
      List<PdfPage> pages, List<LayoutBlock> blocks, ContentHandler handler, Metadata metadata)
      throws SAXException {
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
    xhtml.startDocument();
    Iterator<LayoutBlock> rest = blocks.iterator();
    LayoutBlock next = rest.hasNext() ? rest.next() : null;
    for (PdfPage page : pages) {
      xhtml.startElement(
          "div",
          attributes(
              "class", "page", PAGE, Integer.toString(page.number()), ORIGIN, id(page.origin())));
      while (next != null && next.page() == page.number()) {
        write(next, xhtml);
        next = rest.hasNext() ? rest.next() : null;
      }
      xhtml.endElement("div");
    }
    xhtml.endDocument();
  }

  private static void write(LayoutBlock block, XHTMLContentHandler xhtml) throws SAXException {
    Block.Box box = block.box();
    xhtml.startElement(
        "p",
        attributes(
            "class",
            id(block.role()),
            SIZE,
            Double.toString(block.size()),
            BOX,
            box.x() + " " + box.y() + " " + box.width() + " " + box.height()));
    xhtml.characters(block.text());
    xhtml.endElement("p");
  }

  /** A constant as an attribute says it. */
  static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Names and values in turn. */
  private static AttributesImpl attributes(String... pairs) {
    AttributesImpl attributes = new AttributesImpl();
    for (int i = 0; i < pairs.length; i += 2) {
      attributes.addAttribute("", pairs[i], pairs[i], "CDATA", pairs[i + 1]);
    }
    return attributes;
  }
}
