package org.assay.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** The text-bound lines of an {@code .ann} file in the making. */
final class BoundLines {

  private final SourceText source;
  private final StringBuilder lines = new StringBuilder();
  private int count;

  BoundLines(SourceText source) {
    this.source = source;
  }

  /** Adds a line and gives its id. */
  String add(String type, List<Span> spans) {
    List<Span> fragments = fragments(spans);
    String id = "T" + ++count;
    lines.append(id).append('\t').append(type).append(' ');
    lines.append(
        fragments.stream().map(s -> s.start() + " " + s.end()).collect(Collectors.joining(";")));
    lines.append('\t').append(text(spans)).append('\n');
    return id;
  }

  /** The words of spans as brat writes them: fragments joined by a space. */
  String text(List<Span> spans) {
    return fragments(spans).stream()
        .map(span -> source.slice(span.start(), span.end()))
        .collect(Collectors.joining(" "));
  }

  String lines() {
    return lines.toString();
  }

  /** Brat allows no line end within a fragment: spans are cut there, white space left out. */
  private List<Span> fragments(List<Span> spans) {
    List<Span> out = new ArrayList<>();
    for (Span span : spans) {
      int[] words = source.slice(span.start(), span.end()).codePoints().toArray();
      int from = 0;
      for (int i = 0; i <= words.length; i++) {
        if (i == words.length || endsLine(words[i])) {
          add(out, words, span.start(), from, i);
          from = i + 1;
        }
      }
    }
    return out.isEmpty() ? spans : out;
  }

  private static void add(List<Span> out, int[] words, int base, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(words[start])) {
      start++;
    }
    while (end > start && Character.isWhitespace(words[end - 1])) {
      end--;
    }
    if (start < end) {
      out.add(Span.of(base + start, base + end));
    }
  }

  private static boolean endsLine(int codePoint) {
    return codePoint == '\n' || codePoint == '\r';
  }
}
