package org.assay.section;

import java.util.List;
import org.assay.text.Span;
import org.assay.text.TextView;

/**
 * A paragraph as the author wrote it, glued over page and column breaks.
 *
 * @param section its section
 * @param spans where it stands; several where foreign text intervenes
 * @param view a normalised text that holds it
 * @param sentences its sentences, ranges of the view's string; at least one
 */
record Paragraph(Draft section, List<Span> spans, TextView view, List<TextRange> sentences) {

  /** The words of a sentence. */
  String sentence(int index) {
    return sentences.get(index).of(view.string());
  }

  /**
   * Source spans of some of its sentences; the first and the last reach to the paragraph's ends.
   *
   * @param from index of the first sentence
   * @param to index after the last
   */
  List<Span> spansOf(int from, int to) {
    int start = from == 0 ? view.indexOf(spans.get(0).start()) : sentences.get(from).start();
    int end =
        to == sentences.size()
            ? view.indexOf(spans.get(spans.size() - 1).end())
            : sentences.get(to - 1).end();
    return view.toSource(start, end);
  }
}
