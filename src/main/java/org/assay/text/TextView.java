package org.assay.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A normalised string over spans of a source text, for matching, with the way back to the source.
 *
 * <p>White space runs (and the gap between two spans) are one space, soft hyphens and hyphens that
 * only break a line are gone; every other character is the source's own. Offsets into {@link
 * #string()} are UTF-16 units; what comes back is code points of the source. Immutable.
 */
public final class TextView {

  private final String string;

  /** Source code-point offset of each UTF-16 unit of {@link #string}. */
  private final int[] source;

  private final List<Span> spans;

  /** For the pages of spans. */
  private final SourceText text;

  private TextView(String string, int[] source, List<Span> spans, SourceText text) {
    this.string = string;
    this.source = source;
    this.spans = spans;
    this.text = text;
  }

  static TextView over(
      SourceText text, CodePoints codePoints, LineEnds lineEnds, List<Span> spans) {
    Builder builder = new Builder(text.text(), lineEnds);
    for (Span span : spans) {
      int from = codePoints.toUtf16(span.start());
      int to = codePoints.toUtf16(span.end());
      builder.gap(from, to, span.start());
      builder.append(from, to, span.start());
    }
    return builder.build(spans, text);
  }

  /** The normalised string. */
  public String string() {
    return string;
  }

  /** The spans that this view was made over. */
  public List<Span> spans() {
    return spans;
  }

  /** Source offset (code points) of a UTF-16 index of the string. */
  public int sourceAt(int index) {
    return source[index];
  }

  /**
   * The source spans of {@code [start, end)} of the string: one, or several where the view's own
   * spans leave foreign text between them.
   */
  public List<Span> toSource(int start, int end) {
    if (start < 0 || end <= start || end > string.length()) {
      throw new IndexOutOfBoundsException("range " + start + ", " + end + " of " + string.length());
    }
    int from = source[start];
    int to = source[end - 1] + 1;
    List<Span> out = new ArrayList<>();
    for (Span span : spans) {
      int s = Math.max(from, span.start());
      int e = Math.min(to, span.end());
      if (s < e) {
        out.add(text.span(s, e));
      }
    }
    return out;
  }

  /**
   * The index of the first UTF-16 unit at or after a source offset; the length of the string when
   * there is none.
   */
  public int indexOf(int sourceOffset) {
    int found = Arrays.binarySearch(source, sourceOffset);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && source[found - 1] == sourceOffset) {
      found--;
    }
    return found;
  }

  /** Grows the string and its map. */
  private static final class Builder {
    private static final int SOFT_HYPHEN = 0xAD;

    private final String text;
    private final LineEnds lineEnds;
    private final StringBuilder out = new StringBuilder();
    private int[] map = new int[256];

    Builder(String text, LineEnds lineEnds) {
      this.text = text;
      this.lineEnds = lineEnds;
    }

    /** Between two spans: a space, unless a hyphen breaks a word there. */
    void gap(int from, int to, int offset) {
      int hyphen = out.length() - 1;
      boolean broken =
          hyphen > 0
              && isHyphen(out.charAt(hyphen))
              && Character.isLetter(out.charAt(hyphen - 1))
              && from < to
              && Character.isLowerCase(text.charAt(from));
      if (!broken) {
        if (!out.isEmpty()) {
          space(offset);
        }
        return;
      }
      int start = hyphen;
      while (start > 0 && Character.isLetter(out.charAt(start - 1))) {
        start--;
      }
      int end = from;
      while (end < to && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (!lineEnds.keepsHyphen(out.substring(start, hyphen), text.substring(from, end))) {
        out.setLength(hyphen);
      }
    }

    void append(int from, int to, int startOffset) {
      int offset = startOffset;
      int i = from;
      while (i < to) {
        int cp = text.codePointAt(i);
        int width = Character.charCount(cp);
        if (isSpace(cp)) {
          space(offset);
        } else if (isHyphen(cp) && endsLine(i, to)) {
          int next = skipSpace(i + 1, to);
          if (belongsToWord(i, next, to)) {
            put(text.charAt(i), offset);
          }
          offset += next - i;
          i = next;
          continue;
        } else if (cp != SOFT_HYPHEN) {
          for (int k = 0; k < width; k++) {
            put(text.charAt(i + k), offset);
          }
        } else {
          int next = skipSpace(i + 1, to);
          if (next > i + 1 && text.substring(i + 1, next).indexOf('\n') >= 0) {
            offset += next - i;
            i = next;
            continue;
          }
        }
        i += width;
        offset++;
      }
    }

    private static boolean isHyphen(int cp) {
      return cp == '-' || cp == 0x2010;
    }

    /** Whether the hyphen at {@code i} follows a letter and a line end and a letter follow it. */
    private boolean endsLine(int i, int to) {
      int next = skipSpace(i + 1, to);
      return next > i + 1
          && next < to
          && hasLineEnd(i + 1, next)
          && i > 0
          && Character.isLetter(text.charAt(i - 1))
          && Character.isLetter(text.charAt(next));
    }

    private boolean belongsToWord(int hyphen, int next, int to) {
      int start = hyphen;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      int end = next;
      while (end < to && Character.isLetter(text.charAt(end))) {
        end++;
      }
      return lineEnds.keepsHyphen(text.substring(start, hyphen), text.substring(next, end));
    }

    private boolean hasLineEnd(int from, int to) {
      for (int i = from; i < to; i++) {
        if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
          return true;
        }
      }
      return false;
    }

    private int skipSpace(int from, int to) {
      int i = from;
      while (i < to && isSpace(text.charAt(i))) {
        i++;
      }
      return i;
    }

    private static boolean isSpace(int cp) {
      return Character.isWhitespace(cp) || Character.isSpaceChar(cp);
    }

    private void space(int offset) {
      if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        put(' ', offset);
      }
    }

    private void put(char c, int offset) {
      if (out.length() == map.length) {
        map = Arrays.copyOf(map, map.length * 2);
      }
      map[out.length()] = offset;
      out.append(c);
    }

    TextView build(List<Span> spans, SourceText owner) {
      return new TextView(
          out.toString(), Arrays.copyOf(map, out.length()), List.copyOf(spans), owner);
    }
  }
}
