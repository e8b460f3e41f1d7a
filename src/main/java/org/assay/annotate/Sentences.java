package org.assay.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import org.assay.knowledge.FunctionWords;

/**
 * Sentence boundaries by OpenNLP. Not thread-safe: one for each call.
 *
 * <p>A boundary that no writer can mean goes: before a small letter (but not where sentences begin
 * with one, as in what was dictated), behind the initial or title of a person ({@code against V.
 * Belivuk, M. Miljkovic}) and inside short brackets.
 *
 * <p>Text without full stops (tables, lists, speech to text) is one sentence to the model, however
 * long. The work of the tagger, of the name model and of the reading of routes grows faster than
 * the sentence, so that longer ones are cut: no sentence has more than {@value #LONGEST} UTF-16
 * units. Sentences of prose are far shorter.
 */
public final class Sentences {

  /** Most UTF-16 units of a sentence. */
  public static final int LONGEST = 3_000;

  /**
   * A sentence with more UTF-16 units does not go on: lists without end do so often, and each
   * boundary would be looked at with all that is before it.
   */
  private static final int LONG = 1_000;

  /** Most UTF-16 units between a boundary and the end of the bracket that it is in. */
  private static final int BRACKET = 80;

  private static final Pattern SMALL_NEXT =
      Pattern.compile("\\p{Ll}[\\p{Ll} ,'-].*", Pattern.DOTALL);
  private static final Pattern INITIAL_LAST =
      Pattern.compile("(?:.*?(\\S+) )?([(\"“'‘]?)\\p{Lu}\\.", Pattern.DOTALL);
  private static final Pattern ABBREVIATION_LAST =
      Pattern.compile("(?:.*[ (])?(\\p{Lu}\\p{Ll}+)\\.", Pattern.DOTALL);
  private static final Pattern NAME_NEXT =
      Pattern.compile("(\\p{Lu}(?:\\.|[\\p{L}'’-]*\\p{Ll}))(?!\\p{L}).*", Pattern.DOTALL);
  private static final Pattern DATE_LAST = Pattern.compile(".*[ (][bcdp]\\.", Pattern.DOTALL);

  private final SentenceDetectorME detector;
  private final FunctionWords functionWords;

  Sentences(SentenceModel model, FunctionWords functionWords) {
    this.detector = new SentenceDetectorME(model);
    this.functionWords = functionWords;
  }

  /** Sentences of a string as {@code {start, end}} UTF-16 indexes, white space at the ends cut. */
  public List<int[]> ranges(String text) {
    List<int[]> out = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (Span span : detector.sentPosDetect(text)) {
      if (start >= 0
          && (end - start > LONG || !goesOn(text.substring(start, end), text, end, span))) {
        cut(text, start, end, out);
        start = -1;
      }
      start = start < 0 ? span.getStart() : start;
      end = span.getEnd();
    }
    if (start >= 0) {
      cut(text, start, end, out);
    }
    return out;
  }

  /** Whether a sentence goes on over the boundary at {@code end} into the next one. */
  private boolean goesOn(String before, String text, int end, Span next) {
    if (text.substring(end, next.getStart()).contains("\n\n") || !before.endsWith(".")) {
      return false;
    }
    String after = text.substring(next.getStart(), next.getEnd());
    return (SMALL_NEXT.matcher(after).matches() && !Character.isLowerCase(before.codePointAt(0)))
        || (DATE_LAST.matcher(before).matches() && Character.isDigit(after.charAt(0)))
        || inBracket(before, after)
        || initial(before, after);
  }

  private static boolean inBracket(String before, String after) {
    int open = before.lastIndexOf('(');
    int close = after.indexOf(')');
    int other = after.indexOf('(');
    return open > before.lastIndexOf(')')
        && before.length() - open < BRACKET
        && close >= 0
        && close < BRACKET
        && (other < 0 || other > close);
  }

  /** An initial or title before a capitalised word that opens no sentence. */
  private boolean initial(String before, String after) {
    Matcher name = NAME_NEXT.matcher(after);
    if (!name.matches() || functionWords.opens(name.group(1))) {
      return false;
    }
    Matcher title = ABBREVIATION_LAST.matcher(before);
    if (title.matches()) {
      return functionWords.abbreviates(title.group(1));
    }
    // Looked at first, for the pattern takes its time over a long sentence.
    if (before.length() < 2
        || !Character.isUpperCase(before.codePointBefore(before.length() - 1))) {
      return false;
    }
    Matcher initial = INITIAL_LAST.matcher(before);
    if (!initial.matches()) {
      return false;
    }
    // "hepatitis B. Doctors": a letter behind a noun names its kind.
    String word = initial.group(1);
    return word == null
        || !initial.group(2).isEmpty()
        || Character.isUpperCase(word.codePointAt(0))
        || functionWords.goesOn(word)
        || !Character.isLetterOrDigit(word.codePointBefore(word.length()));
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
