package org.assay.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.text.Block;
import org.assay.text.PicturePages;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The events of {@link LayoutXhtml} to blocks. */
final class LayoutHandler extends DefaultHandler {

  private final ContentBuilder out = new ContentBuilder();
  private final List<Integer> recognised = new ArrayList<>();
  private final List<Integer> unread = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int pages;
  private int page;
  private Block.Role role;
  private double size;
  private Block.Box box;

  Content content() {
    return out.build(new PicturePages(recognised, unread));
  }

  /** Number of pages told of. */
  int pages() {
    return pages;
  }

  @Override
  public void startElement(String uri, String local, String qName, Attributes attributes) {
    if (attributes.getValue(LayoutXhtml.PAGE) != null) {
      pages++;
      page = Integer.parseInt(attributes.getValue(LayoutXhtml.PAGE));
      switch (constant(PdfPage.Origin.class, attributes.getValue(LayoutXhtml.ORIGIN))) {
        case RECOGNISED -> recognised.add(page);
        case UNREAD -> unread.add(page);
        case TEXT -> {
          // The usual page.
        }
      }
    } else if (attributes.getValue(LayoutXhtml.BOX) != null) {
      role = constant(Block.Role.class, attributes.getValue("class"));
      size = Double.parseDouble(attributes.getValue(LayoutXhtml.SIZE));
      box = box(attributes.getValue(LayoutXhtml.BOX));
      text.setLength(0);
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (role != null) {
      text.append(chars, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String qName) {
    if (role != null) {
      out.add(text.toString(), page, role, 0, size, box);
      role = null;
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String id) {
    return Enum.valueOf(type, id.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  private static Block.Box box(String numbers) {
    String[] parts = numbers.split(" ", -1);
    return new Block.Box(
        Double.parseDouble(parts[0]),
        Double.parseDouble(parts[1]),
        Double.parseDouble(parts[2]),
        Double.parseDouble(parts[3]));
  }
}
