package org.assay.knowledge;

import java.util.ArrayList;
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

  private final Map<String, List<Entry<T>>> exact = new HashMap<>();
  private final List<Entry<T>> open = new ArrayList<>();

  /**
   * A phrase found.
   *
   * @param value what it stands for
   * @param phrase the phrase as written in the table
   * @param length its length in words
   */
  public record Hit<T>(T value, String phrase, int length) {}

  private record Entry<T>(String phrase, List<String> words, T value) {}

  /**
   * @param phrases phrases, words separated by single blanks, to what they stand for
   */
  public PhraseTable(Map<String, T> phrases) {
    phrases.forEach(
        (phrase, value) -> {
          Entry<T> entry = new Entry<>(phrase, List.of(phrase.split(" ", -1)), value);
          if (entry.words.get(0).endsWith("*")) {
            open.add(entry);
          } else {
            exact.computeIfAbsent(entry.words.get(0), k -> new ArrayList<>()).add(entry);
          }
        });
    Comparator<Entry<T>> longest = Comparator.comparingInt(entry -> -entry.words.size());
    exact.values().forEach(list -> list.sort(longest));
    open.sort(longest);
  }

  /** The longest phrase that begins at a word, or null. */
  public Hit<T> at(List<String> words, int index) {
    for (Entry<T> entry : exact.getOrDefault(words.get(index), List.of())) {
      if (matches(entry.words, words, index)) {
        return new Hit<>(entry.value, entry.phrase, entry.words.size());
      }
    }
    for (Entry<T> entry : open) {
      if (matches(entry.words, words, index)) {
        return new Hit<>(entry.value, entry.phrase, entry.words.size());
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

  private static boolean matches(List<String> phrase, List<String> words, int index) {
    if (index + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      String wanted = phrase.get(i);
      String word = words.get(index + i);
      boolean same =
          wanted.endsWith("*")
              ? word.startsWith(wanted.substring(0, wanted.length() - 1))
              : word.equals(wanted);
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
