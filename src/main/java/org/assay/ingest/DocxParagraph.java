package org.assay.ingest;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * The words of one paragraph of a Word document as they are meant to be read: without deleted and
 * hidden text, comments and field codes.
 */
final class DocxParagraph {

  private final DocxStyles styles;
  private final String style;
  private final StringBuilder text = new StringBuilder();
  private final List<String> notes = new ArrayList<>();
  private final List<Element> boxes = new ArrayList<>();
  private int letters;
  private int boldLetters;
  private double sizes;

  DocxParagraph(Element paragraph, DocxStyles styles) {
    this.styles = styles;
    this.style = DocxXml.value(DocxXml.child(DocxXml.child(paragraph, "pPr"), "pStyle"));
    inline(paragraph);
  }

  String text() {
    return text.toString();
  }

  /** Id of its style, empty for the standard one. */
  String style() {
    return style;
  }

  /** Notes that it refers to: {@code footnote} or {@code endnote}, and the id. */
  List<String> notes() {
    return notes;
  }

  /** Contents of text boxes that stand at it. */
  List<Element> boxes() {
    return boxes;
  }

  int letters() {
    return letters;
  }

  boolean bold() {
    return letters > 0 && boldLetters * 10 >= letters * 9;
  }

  /** Mean font size of its letters in points. */
  double size() {
    return letters == 0 ? 0 : Math.round(sizes / letters * 2) / 2.0;
  }

  private void inline(Element parent) {
    for (Element child : DocxXml.children(parent)) {
      switch (child.getLocalName()) {
        case "r" -> run(child);
        case "del", "moveFrom", "pPr", "rPr", "sdtPr" -> {
          // No text, or none that the author left.
        }
        default -> inline(child);
      }
    }
  }

  private void run(Element run) {
    Element properties = DocxXml.child(run, "rPr");
    Element hidden = DocxXml.child(properties, "vanish");
    if (hidden != null && DocxXml.isOn(DocxXml.value(hidden))) {
      return;
    }
    int before = text.length();
    for (Element child : DocxXml.children(run)) {
      switch (child.getLocalName()) {
        case "t" -> text.append(child.getTextContent());
        case "tab" -> text.append('\t');
        case "br", "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('-');
        case "softHyphen" -> text.append('\u00AD');
        case "footnoteReference" -> notes.add("footnote " + DocxXml.attribute(child, "id"));
        case "endnoteReference" -> notes.add("endnote " + DocxXml.attribute(child, "id"));
        case "AlternateContent" -> boxes(DocxXml.child(child, "Choice"));
        case "drawing", "pict", "object" -> boxes(child);
        default -> {
          // Field codes, marks of comments, pictures.
        }
      }
    }
    int added =
        (int) text.substring(before).codePoints().filter(Character::isLetterOrDigit).count();
    Boolean bold = DocxStyles.bold(properties);
    Double size = DocxStyles.size(run);
    letters += added;
    boldLetters += (bold == null ? styles.isBold(style) : bold) ? added : 0;
    sizes += added * (size == null ? styles.size(style) : size);
  }

  private void boxes(Element element) {
    if (element != null) {
      boxes.addAll(DocxXml.below(element, "txbxContent"));
    }
  }
}
