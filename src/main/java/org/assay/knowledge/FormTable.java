package org.assay.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Word forms to entries, for longest matches over a list of words. A form's words are separated by
 * one space; lookups are exact, so callers fold words the same way as the table's builder did.
 *
 * @param <E> entry type
 */
public final class FormTable<E> {

  private final Map<String, E> entries;
  private final int maxWords;

  /** Words of the longest form that starts, or ends, with a word; most words do neither. */
  private final Map<String, Integer> byFirst = new HashMap<>();

  private final Map<String, Integer> byLast = new HashMap<>();

  private FormTable(Map<String, E> entries) {
    this.entries = Map.copyOf(entries);
    int longest = 0;
    for (String form : entries.keySet()) {
      int words = (int) form.chars().filter(c -> c == ' ').count() + 1;
      int blank = form.indexOf(' ');
      byFirst.merge(blank < 0 ? form : form.substring(0, blank), words, Math::max);
      byLast.merge(form.substring(form.lastIndexOf(' ') + 1), words, Math::max);
      longest = Math.max(longest, words);
    }
    this.maxWords = longest;
  }

  /**
   * A match.
   *
   * @param start index of its first word
   * @param end index after its last word
   * @param entry what it stands for
   * @param <E> entry type
   */
  public record Match<E>(int start, int end, E entry) {}

  /** The longest entry that ends before word {@code end}, or null. */
  public Match<E> endingAt(List<String> words, int end) {
    int longest = end == 0 ? 0 : byLast.getOrDefault(words.get(end - 1), 0);
    for (int start = Math.max(0, end - longest); start < end; start++) {
      E entry = entries.get(String.join(" ", words.subList(start, end)));
      if (entry != null) {
        return new Match<>(start, end, entry);
      }
    }
    return null;
  }

  /** The longest entry that starts with word {@code start}, or null. */
  public Match<E> startingAt(List<String> words, int start) {
    int longest = start == words.size() ? 0 : byFirst.getOrDefault(words.get(start), 0);
    for (int end = Math.min(words.size(), start + longest); end > start; end--) {
      E entry = entries.get(String.join(" ", words.subList(start, end)));
      if (entry != null) {
        return new Match<>(start, end, entry);
      }
    }
    return null;
  }

  /** The entry of one form, or null. */
  public E get(String form) {
    return entries.get(form);
  }

  /** Number of words of the longest form. */
  public int maxWords() {
    return maxWords;
  }

  /** Number of forms. */
  public int size() {
    return entries.size();
  }

  /**
   * Collects forms; the last one wins, so that a user's row replaces a shipped one.
   *
   * @param <E> entry type
   */
  public static final class Builder<E> {
    private final Map<String, E> entries = new HashMap<>();

    /** Adds a form. */
    public Builder<E> put(String form, E entry) {
      entries.put(form, entry);
      return this;
    }

    /** Adds a form unless it is there. */
    public Builder<E> putIfAbsent(String form, E entry) {
      entries.putIfAbsent(form, entry);
      return this;
    }

    /** The table. */
    public FormTable<E> build() {
      return new FormTable<>(entries);
    }
  }
}
