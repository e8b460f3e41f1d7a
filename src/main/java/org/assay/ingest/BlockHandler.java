package org.assay.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.text.Block;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** XHTML events to blocks: headings, paragraphs, list items, table cells, notes. */
final class BlockHandler extends DefaultHandler {

  private static final Set<String> SKIPPED =
      Set.of("head", "title", "script", "style", "template", "object");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "mark", "q", "s", "samp", "small", "span",
          "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

  private static final Pattern EMPTY_LINE = Pattern.compile("\\R[\\s\\p{Z}]*\\R");

  /** What an open element makes of the text in it. */
  private record Frame(Block.Role role, int level) {}

  private final ContentBuilder out = new ContentBuilder();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final StringBuilder piece = new StringBuilder();

  /** Notes stand after the block that they interrupt. */
  private final StringBuilder note = new StringBuilder();

  private final List<String> notes = new ArrayList<>();
  private int noteDepth;
  private int skipped;

  BlockHandler() {
    frames.push(new Frame(Block.Role.TEXT, 0));
  }

  Content content() {
    flush();
    return out.build();
  }

  /** Adds what is kept of a page although it is no text of the report. */
  void furniture(String text) {
    add(text, Block.Role.FURNITURE, 0);
  }

  @Override
  public void startElement(String uri, String local, String qName, Attributes attributes) {
    String name = nameOf(local, qName);
    if (skipped > 0 || SKIPPED.contains(name)) {
      skipped++;
    } else if (name.equals("br")) {
      current().append('\n');
    } else if (!INLINE.contains(name)) {
      if (noteDepth > 0 || isNote(name, attributes)) {
        flushNote();
        noteDepth++;
      } else {
        flush();
        frames.push(frameOf(name, attributes, frames.peek()));
      }
    }
  }

  @Override
  public void endElement(String uri, String local, String qName) {
    String name = nameOf(local, qName);
    if (skipped > 0) {
      skipped--;
    } else if (!name.equals("br") && !INLINE.contains(name)) {
      if (noteDepth > 0) {
        flushNote();
        noteDepth--;
      } else {
        flush();
        frames.pop();
      }
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (skipped == 0) {
      current().append(chars, start, length);
    }
  }

  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) {
    characters(chars, start, length);
  }

  private StringBuilder current() {
    return noteDepth > 0 ? note : piece;
  }

  private void flushNote() {
    notes.add(note.toString());
    note.setLength(0);
    if (Blanks.strip(piece.toString()).isEmpty()) {
      flush();
    }
  }

  private void flush() {
    Frame frame = frames.peek();
    add(piece.toString(), frame.role(), frame.level());
    piece.setLength(0);
    notes.forEach(text -> add(text, Block.Role.NOTE, 0));
    notes.clear();
  }

  /** Empty lines inside an element, made by two line breaks, part paragraphs too. */
  private void add(String text, Block.Role role, int level) {
    for (String part : EMPTY_LINE.split(text, -1)) {
      if (part.codePoints().anyMatch(Character::isLetterOrDigit)) {
        RtfMarks.Marked marked = RtfMarks.read(part, role, level);
        out.add(marked.text(), 0, marked.role(), marked.level(), 0, null);
      }
    }
  }

  private static boolean isNote(String name, Attributes attributes) {
    String kind = kindOf(attributes);
    return name.equals("figcaption")
        || kind.contains("footnote")
        || kind.contains("endnote")
        || (name.equals("p") && kind.equals("note"));
  }

  private static Frame frameOf(String name, Attributes attributes, Frame outer) {
    if (name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6') {
      return new Frame(Block.Role.HEADING, name.charAt(1) - '0');
    }
    String kind = kindOf(attributes);
    if (name.equals("p") && (kind.equals("header") || kind.equals("footer"))) {
      return new Frame(Block.Role.FURNITURE, 0);
    }
    return switch (name) {
      case "li", "dt", "dd" -> new Frame(Block.Role.LIST_ITEM, 0);
      case "td", "th" -> new Frame(Block.Role.TABLE_CELL, 0);
      case "p" ->
          kind.startsWith("list_")
              ? new Frame(Block.Role.LIST_ITEM, 0)
              : new Frame(outer.role(), outer.level());
      default -> outer;
    };
  }

  private static String kindOf(Attributes attributes) {
    String cssClass = attributes.getValue("class");
    String role = attributes.getValue("role");
    return ((cssClass == null ? "" : cssClass) + (role == null ? "" : " " + role))
        .toLowerCase(Locale.ROOT);
  }

  private static String nameOf(String local, String qName) {
    return (local.isEmpty() ? qName : local).toLowerCase(Locale.ROOT);
  }
}
