package org.assay.text;

/**
 * A stretch of a source text: {@code [start, end)} in Unicode code points, and the page it starts
 * on.
 *
 * @param start offset of the first code point, 0 or more
 * @param end offset after the last code point, at least {@code start}
 * @param page 1-based page number, or 0 where the source has no pages
 */
public record Span(int start, int end, int page) implements Comparable<Span> {

  /** Checks bounds. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span must be 0 <= start <= end: " + start + ", " + end);
    }
    if (page < 0) {
      throw new IllegalArgumentException("page must be 0 or more: " + page);
    }
  }

  /** A span of a text without pages. */
  public static Span of(int start, int end) {
    return new Span(start, end, 0);
  }

  /** Number of code points. */
  public int length() {
    return end - start;
  }

  /** Whether the two share at least one code point. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
