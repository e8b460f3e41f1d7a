package org.assay.ingest;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Takes the marks that point to notes out of a web page, where they would stick to the word before
 * them, and names notes of electronic books as web pages name theirs.
 */
final class NoteMarks {

  private static final Pattern MARK =
      Pattern.compile(
          "(?i)[\\[(]?(?:(?:foot|end)?note )?(?:\\d{1,3}|[*\u2020\u2021\u00A7]{1,3}|[ivxlc]{1,6}|[a-z])[\\])]?");

  private static final String POINTERS =
      "a[role=doc-noteref], a[class~=(?i)noteref|footnote-?(ref|anchor)|sdfootnoteanc|sdendnoteanc]";

  private NoteMarks() {}

  static void remove(Document page) {
    for (Element element : page.select("[epub:type], [epub|type]")) {
      nameByBook(element);
    }
    page.select(POINTERS).stream().filter(NoteMarks::isMark).toList().forEach(NoteMarks::drop);
    for (Element raised : page.select("sup")) {
      Elements links = raised.select("a[href*=#]");
      boolean inside = !links.isEmpty() && links.stream().allMatch(NoteMarks::isMark);
      boolean around = raised.parent() != null && raised.parent().is("a[href*=#]");
      if (inside || (around && isMark(raised.parent()))) {
        drop(around ? raised.parent() : raised);
      }
    }
  }

  private static void nameByBook(Element element) {
    String type = element.attr("epub:type");
    if (!element.hasAttr("role")
        && type.matches("(?s).*\\b(footnote|endnote|rearnote|noteref)s?\\b.*")) {
      element.attr("role", type.contains("noteref") ? "doc-noteref" : "doc-footnote");
    }
  }

  /** Whether a link has but a number or sign and points on within the page. */
  private static boolean isMark(Element link) {
    return MARK.matcher(link.text().strip()).matches();
  }

  private static void drop(Element mark) {
    Element parent = mark.parent();
    mark.remove();
    if (parent != null && parent.is("sup") && !parent.hasText()) {
      parent.remove();
    }
  }
}
