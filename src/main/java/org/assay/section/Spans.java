package org.assay.section;

import java.util.List;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** Grows a list of spans. */
final class Spans {

  private Spans() {}

  /** Adds a stretch; where only white space lies before it, the last span is made longer. */
  static void append(SourceText source, List<Span> spans, int from, int to) {
    if (!spans.isEmpty()) {
      Span last = spans.get(spans.size() - 1);
      if (source.slice(last.end(), from).isBlank()) {
        spans.set(spans.size() - 1, new Span(last.start(), to, last.page()));
        return;
      }
    }
    spans.add(source.span(from, to));
  }
}
