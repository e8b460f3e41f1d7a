package org.assay.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * What the paragraph styles of a Word document say. A style without a property of its own has that
 * of the style that it is based on, so that headings in any language and derived ones are known.
 */
final class DocxStyles {

  private static final int DEEPEST = 6;

  /** Word keeps the English name of a built-in style in every language. */
  private static final Pattern HEADING = Pattern.compile("heading (\\d)");

  private final Map<String, Element> styles = new HashMap<>();
  private String standard = "";
  private double defaultSize = 10;

  /** Reads the root of the styles part; null where there is none. */
  DocxStyles(Element root) {
    if (root == null) {
      return;
    }
    for (Element style : DocxXml.children(root, "style")) {
      styles.put(DocxXml.attribute(style, "styleId"), style);
      boolean paragraph = DocxXml.attribute(style, "type").equals("paragraph");
      if (paragraph && DocxXml.attribute(style, "default").matches("1|true|on")) {
        standard = DocxXml.attribute(style, "styleId");
      }
    }
    Element run = DocxXml.child(DocxXml.child(root, "docDefaults"), "rPrDefault");
    Double size = size(run);
    defaultSize = size == null ? defaultSize : size;
  }

  /** Heading level 1 to 6, or 0. */
  int level(String id) {
    Integer level =
        first(
            id,
            style -> {
              String outline =
                  DocxXml.value(DocxXml.child(DocxXml.child(style, "pPr"), "outlineLvl"));
              if (!outline.isEmpty()) {
                return outlineLevel(outline);
              }
              Matcher matcher = HEADING.matcher(name(style));
              return matcher.matches() ? Integer.valueOf(matcher.group(1)) : null;
            });
    return level == null ? 0 : Math.min(level, DEEPEST);
  }

  /** An outline level as written, from 0 on, to a heading level; 0 for body text. */
  static int outlineLevel(String written) {
    int level = written.matches("\\d") ? Integer.parseInt(written) + 1 : 0;
    return level > 9 ? 0 : Math.min(level, DEEPEST);
  }

  /** Whether it is a line of a table of contents. */
  boolean isContents(String id) {
    return is(id, name -> name.matches("toc \\d|table of figures"));
  }

  boolean isList(String id) {
    return is(id, name -> name.startsWith("list"))
        || first(id, style -> DocxXml.child(DocxXml.child(style, "pPr"), "numPr")) != null;
  }

  boolean isBold(String id) {
    return Boolean.TRUE.equals(first(id, style -> bold(DocxXml.child(style, "rPr"))));
  }

  /** Font size in points. */
  double size(String id) {
    Double size = first(id, DocxStyles::size);
    return size == null ? defaultSize : size;
  }

  /** Whether run properties say bold; null where they say nothing. */
  static Boolean bold(Element properties) {
    Element bold = DocxXml.child(properties, "b");
    return bold == null ? null : DocxXml.isOn(DocxXml.value(bold));
  }

  /** The font size that the run properties of an element say, in points, or null. */
  static Double size(Element owner) {
    String half = DocxXml.value(DocxXml.child(DocxXml.child(owner, "rPr"), "sz"));
    return half.matches("\\d{1,4}") ? Double.valueOf(Integer.parseInt(half) / 2.0) : null;
  }

  private boolean is(String id, Predicate<String> test) {
    return Boolean.TRUE.equals(first(id, style -> test.test(name(style)) ? Boolean.TRUE : null));
  }

  private static String name(Element style) {
    return DocxXml.value(DocxXml.child(style, "name")).toLowerCase(Locale.ROOT);
  }

  /** What the style, or the nearest that it is based on, says; null where none does. */
  private <T> T first(String id, Function<Element, T> property) {
    Element style = styles.get(id.isEmpty() ? standard : id);
    for (int depth = 0; style != null && depth < 20; depth++) {
      T found = property.apply(style);
      if (found != null) {
        return found;
      }
      style = styles.get(DocxXml.value(DocxXml.child(style, "basedOn")));
    }
    return null;
  }
}
