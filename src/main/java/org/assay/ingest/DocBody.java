package org.assay.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.assay.text.Block;

/**
 * The main text of a Word 97 document to blocks: without deleted and hidden text, comments and
 * field codes; notes after the paragraph that refers to them.
 */
final class DocBody {

  /** The first styles of every document are its headings. */
  private static final int LAST_HEADING_STYLE = 9;

  private static final int DEEPEST = 6;

  // Characters with a meaning of their own.
  private static final char NOTE = 2;
  private static final char CELL = 7;
  private static final char LINE_BREAK = 11;
  private static final char FIELD_CODE = 19;
  private static final char FIELD_RESULT = 20;
  private static final char FIELD_END = 21;
  private static final char HYPHEN = 30;
  private static final char SOFT_HYPHEN = 31;

  private final HWPFDocument document;
  private final WordParts parts = new WordParts();

  /** Fields under way, true while their code is read; they may span paragraphs. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private final StringBuilder cell = new StringBuilder();

  /** Of the paragraph under way. */
  private final StringBuilder text = new StringBuilder();

  private final List<String> notes = new ArrayList<>();
  private int letters;
  private int boldLetters;
  private double sizes;

  DocBody(HWPFDocument document) {
    this.document = document;
  }

  Content content() {
    blocks(document.getRange());
    fields.clear();
    Range boxes = document.getMainTextboxRange();
    if (boxes != null) {
      blocks(boxes);
    }
    return parts.content();
  }

  private void blocks(Range range) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      read(paragraph);
      if (paragraph.isInTable() && level(paragraph) == 0) {
        if (!paragraph.isTableRowEnd()) {
          cell.append(text).append('\n');
        }
        if (endsCell(paragraph)) {
          parts.add(cell.toString(), Block.Role.TABLE_CELL);
          cell.setLength(0);
        }
      } else if (letters > 0) {
        add(paragraph);
      }
      notes.forEach(note -> parts.add(note, Block.Role.NOTE));
    }
  }

  private static boolean endsCell(Paragraph paragraph) {
    String text = paragraph.text();
    return !text.isEmpty() && text.charAt(text.length() - 1) == CELL;
  }

  private void add(Paragraph paragraph) {
    int level = level(paragraph);
    if (style(paragraph).matches("toc \\d|table of figures")) {
      parts.add(text.toString(), Block.Role.FURNITURE);
      return;
    }
    Block.Role role = paragraph.isInList() ? Block.Role.LIST_ITEM : Block.Role.TEXT;
    parts.add(
        new WordParts.Part(
            text.toString(),
            level > 0 ? Block.Role.HEADING : role,
            level,
            Math.round(sizes / letters * 2) / 2.0,
            boldLetters * 10 >= letters * 9,
            letters));
  }

  /** Heading level 1 to 6, or 0. */
  private static int level(Paragraph paragraph) {
    int style = paragraph.getStyleIndex();
    if (style >= 1 && style <= LAST_HEADING_STYLE) {
      return Math.min(style, DEEPEST);
    }
    int outline = paragraph.getLvl();
    return outline >= 0 && outline < LAST_HEADING_STYLE ? Math.min(outline + 1, DEEPEST) : 0;
  }

  private String style(Paragraph paragraph) {
    StyleDescription style =
        document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    return style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
  }

  private void read(Paragraph paragraph) {
    text.setLength(0);
    notes.clear();
    letters = 0;
    boldLetters = 0;
    sizes = 0;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        int before = text.length();
        append(run);
        int added =
            (int) text.substring(before).codePoints().filter(Character::isLetterOrDigit).count();
        letters += added;
        boldLetters += run.isBold() ? added : 0;
        sizes += added * run.getFontSize() / 2.0;
      }
    }
  }

  private void append(CharacterRun run) {
    String written = run.text();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      switch (c) {
        case FIELD_CODE -> fields.push(true);
        case FIELD_RESULT -> {
          if (!fields.isEmpty()) {
            fields.pop();
            fields.push(false);
          }
        }
        case FIELD_END -> fields.poll();
        case NOTE -> note(run.getStartOffset() + i);
        default -> {
          if (!fields.contains(true)) {
            append(c);
          }
        }
      }
    }
  }

  private void append(char c) {
    switch (c) {
      case LINE_BREAK -> text.append('\n');
      case HYPHEN -> text.append('-');
      case SOFT_HYPHEN -> text.append('\u00AD');
      default -> {
        // The rest are ends of paragraphs and pages, pictures and anchors of comments.
        if (c >= ' ' || c == '\t') {
          text.append(c);
        }
      }
    }
  }

  private void note(int anchor) {
    note(document.getFootnotes(), document.getFootnoteRange(), anchor);
    note(document.getEndnotes(), document.getEndnoteRange(), anchor);
  }

  private void note(Notes kind, Range range, int anchor) {
    int index = kind.getNotesCount() == 0 ? -1 : kind.getNoteIndexByAnchorPosition(anchor);
    if (index >= 0) {
      int start = range.getStartOffset();
      String note =
          document
              .getText()
              .substring(
                  start + kind.getNoteTextStartOffset(index),
                  start + kind.getNoteTextEndOffset(index));
      notes.add(
          note.replaceAll("[\\r\\x0B\\x0C]", "\n").replaceAll("[\\x00-\\x08\\x0E-\\x1F]", ""));
    }
  }
}
