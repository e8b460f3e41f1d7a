package org.assay.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds phrases, the longest first, in a sequence of lower-case words. A word of a phrase that ends
 * in {@code *} stands for every word that begins so. Immutable.
 *
 * @param <T> what phrases stand for
 */
public final class PhraseTable<T> {

  /** The first letter of a phrase whose first word is a bare {@code *}. */
  private static final char ANY = 0;

  /** Phrases by their first word, and those whose first word is open by its first letter. */
  private final Map<String, List<Entry<T>>> exact = new HashMap<>();

  private final Map<Character, List<Entry<T>>> open = new HashMap<>();

  /**
   * A phrase found.
   *
   * @param value what it stands for
   * @param phrase the phrase as written in the table
   * @param length its length in words
   */
  public record Hit<T>(T value, String phrase, int length) {}

  private record Entry<T>(String phrase, List<Word> words, T value) {}

  private record Word(String text, boolean isOpen) {

    static Word of(String written) {
      boolean open = written.endsWith("*");
      return new Word(open ? written.substring(0, written.length() - 1) : written, open);
    }

    boolean matches(String word) {
      return isOpen ? word.startsWith(text) : word.equals(text);
    }
  }

  /**
   * @param phrases phrases, words separated by single blanks, to what they stand for
   */
  public PhraseTable(Map<String, T> phrases) {
    phrases.forEach(
        (phrase, value) -> {
          List<Word> words = Arrays.stream(phrase.split(" ", -1)).map(Word::of).toList();
          Word first = words.get(0);
          List<Entry<T>> list =
              first.isOpen()
                  ? open.computeIfAbsent(letter(first.text()), k -> new ArrayList<>())
                  : exact.computeIfAbsent(first.text(), k -> new ArrayList<>());
          list.add(new Entry<>(phrase, words, value));
        });
    Comparator<Entry<T>> longest = Comparator.comparingInt(entry -> -entry.words.size());
    exact.values().forEach(list -> list.sort(longest));
    open.values().forEach(list -> list.sort(longest));
  }

  /** The longest phrase that begins at a word, or null. */
  public Hit<T> at(List<String> words, int index) {
    String first = words.get(index);
    Hit<T> hit = find(exact.get(first), words, index);
    hit = hit == null ? find(open.get(letter(first)), words, index) : hit;
    return hit == null ? find(open.get(ANY), words, index) : hit;
  }

  private static char letter(String word) {
    return word.isEmpty() ? ANY : word.charAt(0);
  }

  private static <T> Hit<T> find(List<Entry<T>> entries, List<String> words, int index) {
    if (entries != null) {
      for (Entry<T> entry : entries) {
        if (matches(entry.words, words, index)) {
          return new Hit<>(entry.value, entry.phrase, entry.words.size());
        }
      }
    }
    return null;
  }

  /** The longest phrase that ends before a word, or null. */
  public Hit<T> before(List<String> words, int index) {
    for (int start = Math.max(0, index - 5); start < index; start++) {
      Hit<T> hit = at(words, start);
      if (hit != null && start + hit.length == index) {
        return hit;
      }
    }
    return null;
  }

  private static boolean matches(List<Word> phrase, List<String> words, int index) {
    if (index + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.get(i).matches(words.get(index + i))) {
        return false;
      }
    }
    return true;
  }
}
