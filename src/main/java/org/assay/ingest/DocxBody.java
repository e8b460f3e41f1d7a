package org.assay.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.text.Block;
import org.w3c.dom.Element;

/** The body of a Word document to blocks. */
final class DocxBody {

  private final DocxStyles styles;
  private final Map<String, String> notes = new HashMap<>();
  private final WordParts parts = new WordParts();

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
    return parts.content();
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
          new WordParts.Part(
              paragraph.text(),
              role,
              level,
              paragraph.size(),
              paragraph.bold(),
              paragraph.letters()));
    }
    paragraph.boxes().forEach(this::blocks);
    for (String note : paragraph.notes()) {
      parts.add(notes.getOrDefault(note, ""), Block.Role.NOTE);
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
      parts.add(text.toString(), Block.Role.TABLE_CELL);
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
