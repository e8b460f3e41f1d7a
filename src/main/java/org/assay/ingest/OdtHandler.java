package org.assay.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/** The content of an OpenDocument text to the events of a {@link BlockHandler}. */
final class OdtHandler extends DefaultHandler {

  /** What no reader of the document sees in its text. */
  private static final Set<String> SKIPPED =
      Set.of(
          "tracked-changes",
          "annotation",
          "forms",
          "event-listeners",
          "ruby-text",
          "hidden-text",
          "hidden-paragraph",
          "desc",
          "title",
          "automatic-styles",
          "font-face-decls",
          "covered-table-cell");

  /** Lists of headings, tables or words at the front or back. */
  private static final Set<String> INDEXES =
      Set.of(
          "table-of-content",
          "illustration-index",
          "table-index",
          "object-index",
          "user-index",
          "alphabetical-index");

  private static final int MOST_BLANKS = 1000;

  private final BlockHandler out;

  /** For each open element what it is for the other handler; empty where that has none. */
  private final Deque<String> open = new ArrayDeque<>();

  private int skipped;
  private int notes;
  private int indexes;
  private boolean blank = true;

  OdtHandler(BlockHandler out) {
    this.out = out;
  }

  @Override
  public void startElement(String uri, String local, String qName, Attributes attributes) {
    if (skipped > 0 || SKIPPED.contains(local)) {
      skipped++;
      return;
    }
    String element = "";
    String kind = "";
    switch (local) {
      case "h" -> element = "h" + level(attributes);
      case "p" -> element = notes > 0 ? "" : "p";
      case "list-item", "list-header" -> element = notes > 0 ? "" : "li";
      case "table-cell" -> element = notes > 0 ? "" : "td";
      case "note" -> {
        element = "div";
        kind = "footnote";
        notes++;
      }
      case "tab" -> text("\t");
      case "s" -> text(" ".repeat(count(attributes)));
      case "line-break" -> text("\n");
      default -> indexes += INDEXES.contains(local) ? 1 : 0;
    }
    if (element.startsWith("h") && (notes > 0 || indexes > 0)) {
      element = notes > 0 ? "" : "p";
    }
    if (!element.isEmpty()) {
      AttributesImpl said = new AttributesImpl();
      said.addAttribute("", "class", "class", "CDATA", indexes > 0 ? "header" : kind);
      out.startElement("", element, element, said);
      blank = true;
    }
    open.push(element);
  }

  @Override
  public void endElement(String uri, String local, String qName) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    String element = open.pop();
    if (!element.isEmpty()) {
      out.endElement("", element, element);
      blank = false;
    }
    if (notes > 0 && (local.equals("p") || local.equals("h"))) {
      text("\n");
    }
    notes -= local.equals("note") ? 1 : 0;
    indexes -= INDEXES.contains(local) ? 1 : 0;
    if (local.equals("note-citation")) {
      text(" ");
    }
  }

  /** White space of the XML counts once, and not where a paragraph starts. */
  @Override
  public void characters(char[] chars, int start, int length) {
    if (skipped > 0) {
      return;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = start; i < start + length; i++) {
      boolean space = chars[i] == ' ' || chars[i] == '\n' || chars[i] == '\r' || chars[i] == '\t';
      if (!space) {
        plain.append(chars[i]);
      } else if (!blank) {
        plain.append(' ');
      }
      blank = space;
    }
    out.characters(plain.toString().toCharArray(), 0, plain.length());
  }

  private void text(String text) {
    out.characters(text.toCharArray(), 0, text.length());
    blank = false;
  }

  private static int level(Attributes attributes) {
    String level = attribute(attributes, "outline-level");
    return level.matches("[1-9]") ? Math.min(6, Integer.parseInt(level)) : 1;
  }

  private static int count(Attributes attributes) {
    String count = attribute(attributes, "c");
    return count.matches("\\d{1,6}") ? Math.min(MOST_BLANKS, Integer.parseInt(count)) : 1;
  }

  private static String attribute(Attributes attributes, String local) {
    for (int i = 0; i < attributes.getLength(); i++) {
      if (attributes.getLocalName(i).equals(local)) {
        return attributes.getValue(i);
      }
    }
    return "";
  }
}
