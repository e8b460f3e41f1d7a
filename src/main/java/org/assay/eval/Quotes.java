package org.assay.eval;

import java.util.List;
import org.assay.model.Extraction;
import org.assay.model.Passage;
import org.assay.model.Sentence;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** The sentence that an offset stands in. */
final class Quotes {

  /** Code points shown each side where no sentence is known. */
  private static final int AROUND = 80;

  private final SourceText source;
  private final List<Sentence> sentences;

  private Quotes(SourceText source, List<Sentence> sentences) {
    this.source = source;
    this.sentences = sentences;
  }

  static Quotes of(SourceText source, Extraction extraction) {
    return new Quotes(
        source,
        extraction.passages().stream().map(Passage::sentences).flatMap(List::stream).toList());
  }

  static Quotes withoutSentences(SourceText source) {
    return new Quotes(source, List.of());
  }

  String at(Span where) {
    for (Sentence sentence : sentences) {
      if (sentence.spans().stream().anyMatch(where::overlaps)) {
        return source.read(sentence.spans());
      }
    }
    int start = Math.max(0, Math.min(where.start(), source.length()) - AROUND);
    int end = Math.min(source.length(), where.end() + AROUND);
    String words = source.read(List.of(Span.of(start, end)));
    return (start > 0 ? "... " : "") + words + (end < source.length() ? " ..." : "");
  }
}
