package org.assay.annotate;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/** Sentence boundaries by OpenNLP. Not thread-safe: one for each call. */
public final class Sentences {

  private final SentenceDetectorME detector;

  Sentences(SentenceModel model) {
    this.detector = new SentenceDetectorME(model);
  }

  /** Sentences of a string as {@code {start, end}} UTF-16 indexes, white space at the ends cut. */
  public List<int[]> ranges(String text) {
    List<int[]> out = new ArrayList<>();
    for (Span span : detector.sentPosDetect(text)) {
      out.add(new int[] {span.getStart(), span.getEnd()});
    }
    return out;
  }
}
