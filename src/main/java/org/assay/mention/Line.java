package org.assay.mention;

import java.util.List;
import java.util.Locale;
import org.assay.knowledge.Grammar;
import org.assay.knowledge.Topic;
import org.assay.knowledge.WordClass;
import org.assay.knowledge.WordEnding;
import org.assay.model.AnnotatedPassage;
import org.assay.model.AnnotatedSentence;
import org.assay.model.Token;
import org.assay.text.Folding;

/** A sentence with what recognisers ask of it: words in lower case, cut-outs of the view. */
final class Line {

  /** Most tokens of a heading that runs into the text, its colon included. */
  private static final int LONGEST_RUN_IN = 12;

  private final AnnotatedPassage passage;
  private final AnnotatedSentence sentence;
  private final Line before;
  private final Topic topic;
  private final Grammar grammar;
  private final List<String> words;
  private final List<String> lower;

  /**
   * @param passage its passage
   * @param sentence the sentence
   * @param before the sentence before it in the passage, or null
   * @param topic what the passage is about
   * @param grammar what words tell
   */
  Line(
      AnnotatedPassage passage,
      AnnotatedSentence sentence,
      Line before,
      Topic topic,
      Grammar grammar) {
    this.passage = passage;
    this.sentence = sentence;
    this.before = before;
    this.topic = topic;
    this.grammar = grammar;
    this.words = sentence.tokens().stream().map(t -> Folding.plainSigns(t.text())).toList();
    this.lower = words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
  }

  AnnotatedPassage passage() {
    return passage;
  }

  AnnotatedSentence sentence() {
    return sentence;
  }

  Line before() {
    return before;
  }

  Topic topic() {
    return topic;
  }

  Grammar grammar() {
    return grammar;
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  int size() {
    return words.size();
  }

  Token token(int index) {
    return sentence.tokens().get(index);
  }

  /** Words with plain apostrophes and dashes. */
  List<String> words() {
    return words;
  }

  /** The same in lower case. */
  List<String> lower() {
    return lower;
  }

  /** The word at an index in lower case, or empty outside the sentence. */
  String lower(int index) {
    return index < 0 || index >= lower.size() ? "" : lower.get(index);
  }

  /** Part of speech at an index, or empty outside the sentence. */
  String pos(int index) {
    return index < 0 || index >= words.size() ? "" : token(index).pos();
  }

  /** Whether the tag at an index is one of these; outside the sentence it is the empty one. */
  boolean tagged(int index, String... tags) {
    String pos = pos(index);
    for (String tag : tags) {
      if (pos.equals(tag)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word at an index is of one of the classes; never outside the sentence. */
  boolean is(int index, WordClass... any) {
    return grammar.is(lower(index), any);
  }

  /** Whether the word at an index has an ending of a form; never outside the sentence. */
  boolean ends(int index, WordEnding form) {
    return grammar.ends(lower(index), form);
  }

  /** Whether the word at an index starts with a capital. */
  boolean capital(int index) {
    return index >= 0
        && index < words.size()
        && !words.get(index).isEmpty()
        && Character.isUpperCase(words.get(index).codePointAt(0));
  }

  /**
   * Offset of the view where the prose begins, behind a heading that runs into it: {@code Abuse of
   * Migrants: Authorities held ...}.
   */
  int textStart() {
    int colon = lower.subList(0, Math.min(size(), LONGEST_RUN_IN)).indexOf(":");
    if (colon < 1 || colon + 1 >= size()) {
      return Integer.MIN_VALUE;
    }
    for (int i = 0; i < colon; i++) {
      boolean small = i > 0 && tagged(i, "ADP", "CCONJ", "DET", "PART", "PUNCT");
      if (!capital(i) && !small) {
        return Integer.MIN_VALUE;
      }
    }
    return token(colon + 1).start();
  }

  /** Index of the token that starts at an offset of the view, or -1. */
  int indexAt(int start) {
    for (int i = 0; i < size(); i++) {
      if (token(i).start() == start) {
        return i;
      }
    }
    return -1;
  }

  /** Index after the token that ends at an offset of the view, or -1. */
  int indexOfEnd(int end) {
    for (int i = 0; i < size(); i++) {
      if (token(i).end() == end) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Characters of the view. */
  String text(int start, int end) {
    return passage.view().string().substring(start, end);
  }

  /** Characters of the view over tokens {@code [from, to)}, signs plain. */
  String phrase(int from, int to) {
    return Folding.plainSigns(text(token(from).start(), token(to - 1).end()));
  }
}
