package org.assay.ingest;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Takes menus, banners, forms and link lists out of a web page, and evens out markup that would
 * mislead: headings in two parts, tables used for layout. What holds much of the page's prose
 * stays, whatever it is called.
 */
final class PageFurniture {

  /** Never text of a report. */
  private static final String DEAD =
      "script, style, noscript, template, svg, iframe, object, button, select, textarea, input,"
          + " datalist, audio, video, canvas, dialog";

  /** Around the report, unless it holds the report. */
  private static final String AROUND =
      "nav, form, menu, [role=navigation], [role=search], [role=menu], [role=menubar],"
          + " [role=toolbar], [role=dialog], [role=alertdialog], [role=banner], [role=contentinfo]";

  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

  /** Heads and feet of pages, as word processors save them. */
  private static final String PAGE_EDGES = "body > div[title=header], body > div[title=footer]";

  private static final String NOTES =
      "[role^=doc-footnote], [role^=doc-endnote], [class*=footnote], [class*=endnote]";

  private static final String CONTENT = "main, article, [role=main]";
  private static final String CONTAINERS = "ul, ol, dl, div, section, aside, p, table, td";

  /** Longest label over a list of links, in characters. */
  private static final int LONGEST_LABEL = 40;

  /** Longest link of a menu, in characters; longer ones may be prose. */
  private static final int LONGEST_LINK = 80;

  private final FurnitureNames names;

  PageFurniture(FurnitureNames names) {
    this.names = names;
  }

  /** The trail of links that says where the page stands: it may name the series and its year. */
  static List<String> trail(Document page) {
    Element trail =
        page.selectFirst(
            "[id~=(?i)^breadcrumbs?$], [class~=(?i)\\bbreadcrumbs?\\b], [aria-label~=(?i)breadcrumb]");
    return trail == null || !trail.hasText() ? List.of() : List.of(trail.text());
  }

  void remove(Document page) {
    page.select(DEAD).remove();
    page.select("del").remove();
    page.select(PAGE_EDGES).remove();
    int prose = prose(page.body());
    for (Element element : page.select(AROUND)) {
      dropUnlessProse(element, prose);
    }
    for (Element element : page.select("body *")) {
      if (!element.is(HEADINGS) && (names.isAlways(element) || isWordless(element))) {
        dropUnlessProse(element, prose);
      }
    }
    for (Element element : page.select("header, footer, aside")) {
      // Inside an article these hold its title, its notes and its boxes.
      boolean inside = element.parent() != null && element.parent().closest(CONTENT) != null;
      if (inside
          ? prose(element) == 0 && element.select(HEADINGS).isEmpty()
          : !holdsTitle(element)) {
        dropUnlessProse(element, prose);
      }
    }
    page.select(CONTAINERS).forEach(PageFurniture::dropLinks);
    page.select(HEADINGS).stream()
        .filter(PageFurniture::isLoneLink)
        .toList()
        .forEach(Element::remove);
    narrowToContent(page);
    joinHeadings(page);
    page.select("td, th").forEach(PageFurniture::freeFromLayoutTable);
  }

  /** Where one element holds all prose, what is beside it is furniture, a title set apart. */
  private static void narrowToContent(Document page) {
    Element content = page.selectFirst("main, [role=main]");
    int prose = prose(page.body());
    if (content == null || prose == 0 || prose(content) < prose) {
      return;
    }
    Elements titles = content.select("h1").isEmpty() ? page.select("h1") : new Elements();
    content.remove();
    page.body().empty();
    titles.forEach(page.body()::appendChild);
    page.body().appendChild(content);
  }

  private static void dropUnlessProse(Element element, int pageProse) {
    if (element.parent() != null && !isNote(element) && prose(element) * 5 <= pageProse * 2) {
      element.remove();
    }
  }

  /** By its name, and by what it holds: no sentence, and no heading unless with links. */
  private boolean isWordless(Element element) {
    return names.isWordless(element)
        && !element.is(CONTENT)
        && !holdsTitle(element)
        && prose(element) == 0
        && (element.select(HEADINGS).isEmpty()
            || element.select("a[href]").stream().anyMatch(a -> a.closest(HEADINGS) == null));
  }

  private static boolean isNote(Element element) {
    return element.is(NOTES) || element.selectFirst(NOTES) != null;
  }

  /** Characters in paragraphs that are no links and long enough to be sentences. */
  private static int prose(Element element) {
    int sum = 0;
    for (Element paragraph : element.select("p, li, td, blockquote, div, pre")) {
      int own = paragraph.ownText().length();
      if (own >= 60) {
        sum += own;
      }
    }
    return sum;
  }

  private static boolean holdsTitle(Element element) {
    Elements titles = element.select("h1");
    return !titles.isEmpty() && element.ownerDocument().select("h1").size() == titles.size();
  }

  /** Drops lists of links, with the label over them, and links to other places on the page. */
  private static void dropLinks(Element element) {
    Element parent = element.parent();
    if (parent == null) {
      return;
    }
    if (isLinkList(element) || isJump(element)) {
      element.remove();
      boolean label =
          parent.text().length() <= LONGEST_LABEL
              && parent.parent() != null
              && !parent.is("body, td, " + CONTENT)
              && parent.select(HEADINGS + ", p, img, table").isEmpty();
      if (label) {
        parent.remove();
      }
    } else if (element.ownText().isBlank()) {
      Elements links = element.children().isEmpty() ? new Elements() : runOfLinks(element);
      links.remove();
    }
  }

  /** Links side by side with nothing between them, where there are two or more. */
  private static Elements runOfLinks(Element element) {
    Elements links = new Elements();
    for (Element child : element.children()) {
      if (child.is("a[href]")
          && child.select(HEADINGS + ", p").isEmpty()
          && child.text().length() <= LONGEST_LINK) {
        links.add(child);
      } else if (!child.isBlock() && child.hasText()) {
        return new Elements();
      }
    }
    return links.size() < 2 ? new Elements() : links;
  }

  /** Nothing but a link to another place on the page: "Back to top", a line of a contents list. */
  private static boolean isJump(Element element) {
    Elements links = element.select("a[href^=#]");
    return links.size() == 1
        && element.select(HEADINGS).isEmpty()
        && element.hasText()
        && !isNote(element)
        && element.closest(HEADINGS) == null
        && links.first().text().length() == element.text().length();
  }

  /** Two or more links and next to nothing else. */
  private static boolean isLinkList(Element element) {
    if (element.parent() == null || !element.select(HEADINGS).isEmpty()) {
      return false;
    }
    Elements links = element.select("a[href]");
    int linked = links.stream().mapToInt(link -> letters(link.text())).sum();
    int all = letters(element.text());
    return links.size() >= 2 && all > 0 && linked * 10 >= all * 8 && prose(element) == 0;
  }

  private static int letters(String text) {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  /** A heading that is but a link elsewhere, with nothing under it: "Download", "Related". */
  private static boolean isLoneLink(Element heading) {
    Elements links = heading.select("a[href]");
    if (links.size() != 1
        || links.first().attr("href").startsWith("#")
        || links.first().text().length() < heading.text().length()) {
      return false;
    }
    Element next = followingBlock(heading);
    return next == null
        || (next.is(HEADINGS) && next.normalName().compareTo(heading.normalName()) <= 0);
  }

  /** The next heading, paragraph, list item or cell in document order. */
  private static Element followingBlock(Element heading) {
    List<Element> all =
        heading.ownerDocument().select(HEADINGS + ", p, li, td, dd, blockquote, pre");
    int at = all.indexOf(heading);
    return all.stream().skip(at + 1L).filter(Element::hasText).findFirst().orElse(null);
  }

  /** Headings that share one link or group are one heading, of the highest of their levels. */
  private static void joinHeadings(Document page) {
    for (Element group : page.select("a, hgroup")) {
      Elements parts = group.select("> h1, > h2, > h3, > h4, > h5, > h6");
      if (parts.size() < 2) {
        continue;
      }
      String name = parts.stream().map(Element::normalName).sorted().findFirst().orElseThrow();
      Element joined = new Element(name);
      for (Element part : parts) {
        if (joined.hasText()) {
          joined.appendElement("br");
        }
        joined.appendText(part.text());
      }
      parts.first().before(joined);
      parts.remove();
    }
  }

  /** A cell with headings or several paragraphs is a place on the page, not a cell. */
  private static void freeFromLayoutTable(Element cell) {
    if (cell.select("> p").size() > 1
        || cell.selectFirst("table, " + HEADINGS) != null
        || cell.closest("[role=presentation]") != null) {
      cell.tagName("div");
    }
  }
}
