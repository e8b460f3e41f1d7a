package org.assay.annotate;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Sentence boundaries by OpenNLP. Not thread-safe: one for each call.
 *
 * <p>Text without full stops (tables, lists, speech to text) is one sentence to the model, however
 * long. The work of the tagger, of the name model and of the reading of routes grows faster than
 * the sentence, so that longer ones are cut: no sentence has more than {@value #LONGEST} UTF-16
 * units. Sentences of prose are far shorter.
 */
public final class Sentences {

  /** Most UTF-16 units of a sentence. */
  public static final int LONGEST = 3_000;

  private final SentenceDetectorME detector;

  Sentences(SentenceModel model) {
    this.detector = new SentenceDetectorME(model);
  }

  /** Sentences of a string as {@code {start, end}} UTF-16 indexes, white space at the ends cut. */
  public List<int[]> ranges(String text) {
    List<int[]> out = new ArrayList<>();
    for (Span span : detector.sentPosDetect(text)) {
      cut(text, span.getStart(), span.getEnd(), out);
    }
    return out;
  }

  /** Adds a sentence, in pieces where it is too long. */
  static void cut(String text, int start, int end, List<int[]> out) {
    int from = start;
    while (end - from > LONGEST) {
      int to = pieceEnd(text, from, from + LONGEST);
      int next = to;
      while (next < end && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        out.add(new int[] {from, to});
      }
      from = next;
    }
    if (from < end) {
      out.add(new int[] {from, end});
    }
  }

  /** After the last semicolon of the second half, else after its last white space, else the end. */
  private static int pieceEnd(String text, int from, int limit) {
    int half = from + LONGEST / 2;
    int blank = -1;
    for (int i = limit; i > half; i--) {
      char before = text.charAt(i - 1);
      if (before == ';') {
        return i;
      }
      if (blank < 0 && Character.isWhitespace(before)) {
        blank = i;
      }
    }
    if (blank > 0) {
      return blank;
    }
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }
}
