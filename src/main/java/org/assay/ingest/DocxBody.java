package org.assay.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.text.Block;
import org.w3c.dom.Element;

/**
 * The body of a Word document to blocks. Where no style marks headings, short paragraphs in bold or
 * in larger type are taken for them.
 */
final class DocxBody {

  /** So many headings by style, and type says nothing more. */
  private static final int MARKED = 3;

  private static final int LONGEST_HEADING = 130;

  /** A block that is not yet placed. */
  private record Part(
      String text, Block.Role role, int level, double size, boolean bold, int letters) {}

  private final DocxStyles styles;
  private final Map<String, String> notes = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();

  DocxBody(DocxStyles styles) {
    this.styles = styles;
  }

  /** Takes the root of the part with the footnotes or endnotes; null where there is none. */
  void notes(Element root, String kind) {
    if (root == null) {
      return;
    }
    for (Element note : DocxXml.children(root, kind)) {
      StringBuilder text = new StringBuilder();
      for (Element paragraph : DocxXml.below(note, "p")) {
        text.append(new DocxParagraph(paragraph, styles).text()).append('\n');
      }
      notes.put(kind + " " + DocxXml.attribute(note, "id"), text.toString());
    }
  }

  Content content(Element body) {
    blocks(body);
    Map<Double, Integer> letters = new TreeMap<>();
    parts.forEach(part -> letters.merge(part.size(), part.letters(), Integer::sum));
    double bodySize =
        letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0.0);
    boolean byType = parts.stream().filter(part -> part.level() > 0).count() < MARKED;
    ContentBuilder out = new ContentBuilder();
    for (Part part : parts) {
      boolean heading = byType && looksLikeHeading(part, bodySize);
      Block.Role role = heading ? Block.Role.HEADING : part.role();
      out.add(part.text(), 0, role, part.level(), part.size(), null);
    }
    return out.build();
  }

  private static boolean looksLikeHeading(Part part, double bodySize) {
    boolean large = part.size() >= 1.15 * bodySize;
    return part.role() == Block.Role.TEXT
        && (large || (part.bold() && part.size() >= 0.95 * bodySize))
        && part.letters() > 0
        && part.text().length() <= LONGEST_HEADING
        && part.text().codePoints().anyMatch(Character::isLetter)
        && !Blanks.strip(part.text()).matches("(?s).*[.,;:]");
  }

  private void blocks(Element parent) {
    for (Element child : DocxXml.children(parent)) {
      switch (child.getLocalName()) {
        case "p" -> paragraph(child);
        case "tbl" -> table(child);
        case "del", "moveFrom", "sectPr", "sdtPr" -> {
          // No text, or none that the author left.
        }
        default -> blocks(child);
      }
    }
  }

  private void paragraph(Element element) {
    DocxParagraph paragraph = new DocxParagraph(element, styles);
    Element properties = DocxXml.child(element, "pPr");
    String style = paragraph.style();
    String outline = DocxXml.value(DocxXml.child(properties, "outlineLvl"));
    int level = outline.isEmpty() ? styles.level(style) : DocxStyles.outlineLevel(outline);
    Block.Role role = Block.Role.TEXT;
    if (styles.isContents(style)) {
      role = Block.Role.FURNITURE;
      level = 0;
    } else if (level > 0) {
      role = Block.Role.HEADING;
    } else if (styles.isList(style) || DocxXml.child(properties, "numPr") != null) {
      role = Block.Role.LIST_ITEM;
    }
    if (!Blanks.strip(paragraph.text()).isEmpty()) {
      parts.add(
          new Part(
              paragraph.text(),
              role,
              level,
              paragraph.size(),
              paragraph.bold(),
              paragraph.letters()));
    }
    paragraph.boxes().forEach(this::blocks);
    for (String note : paragraph.notes()) {
      parts.add(new Part(notes.getOrDefault(note, ""), Block.Role.NOTE, 0, 0, false, 0));
    }
  }

  private void table(Element table) {
    List<Element> cells = DocxXml.below(table, "tc");
    for (Element cell : cells) {
      if (cells.size() == 1 || isLayout(cell)) {
        blocks(cell);
        continue;
      }
      StringBuilder text = new StringBuilder();
      for (Element paragraph : DocxXml.below(cell, "p")) {
        text.append(new DocxParagraph(paragraph, styles).text()).append('\n');
      }
      parts.add(new Part(text.toString(), Block.Role.TABLE_CELL, 0, 0, false, 0));
    }
  }

  /** A cell with headings, tables or several paragraphs of prose is a place on the page. */
  private boolean isLayout(Element cell) {
    int prose = 0;
    for (Element paragraph : DocxXml.below(cell, "p")) {
      DocxParagraph read = new DocxParagraph(paragraph, styles);
      if (styles.level(read.style()) > 0 && read.letters() > 0) {
        return true;
      }
      prose += read.letters() > 60 ? 1 : 0;
    }
    return prose > 1 || !DocxXml.below(cell, "tbl").isEmpty();
  }
}
