package org.assay.section;

import java.util.ArrayList;
import java.util.List;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.assay.text.TextView;

/** Glues text that a page or column breaks, and cuts the whole into sentences. */
final class Stitcher {

  private final Continuation continuation;
  private final SentenceSplitter splitter;

  Stitcher(Continuation continuation, SentenceSplitter splitter) {
    this.continuation = continuation;
    this.splitter = splitter;
  }

  /** Paragraphs in order; never over a heading. */
  List<Paragraph> paragraphs(SourceText source, List<Outline.Placed> texts) {
    List<Paragraph> out = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    Outline.Placed last = null;
    for (Outline.Placed text : texts) {
      if (last != null && !joins(last, text)) {
        out.add(paragraph(source, last.section(), spans));
        spans.clear();
      }
      Spans.append(source, spans, text.prose().start(), text.prose().end());
      last = text;
    }
    if (last != null) {
      out.add(paragraph(source, last.section(), spans));
    }
    return out;
  }

  private boolean joins(Outline.Placed before, Outline.Placed after) {
    return before.section() == after.section()
        && before.prose().joinable()
        && after.prose().joinable()
        && continuation.continues(before.prose().text(), after.prose().text());
  }

  private Paragraph paragraph(SourceText source, Draft section, List<Span> spans) {
    List<Span> own = List.copyOf(spans);
    TextView view = source.view(own);
    List<TextRange> sentences = splitter.split(view.string());
    if (sentences.isEmpty()) {
      sentences = List.of(new TextRange(0, view.string().length()));
    }
    return new Paragraph(section, own, view, sentences);
  }
}
