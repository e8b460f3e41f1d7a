package org.assay.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  @Test
  void a_replaced_word_is_one_run() {
    List<WordDiff.Run> runs =
        WordDiff.of(
            List.of("The", "road", "through", "Antwerp"),
            List.of("the", "road", "through", "Hamburg"),
            word -> word.toLowerCase(Locale.ROOT));
    assertEquals(
        List.of(
            new WordDiff.Run(
                List.of("The", "road", "through"), List.of("the", "road", "through"), true),
            new WordDiff.Run(List.of("Antwerp"), List.of("Hamburg"), false)),
        runs);
  }

  @Property
  void runs_are_the_whole_of_both_texts_in_order(
      @ForAll @Size(max = 12) List<@CharRange(from = 'a', to = 'd') Character> before,
      @ForAll @Size(max = 12) List<@CharRange(from = 'a', to = 'd') Character> after) {
    List<String> a = before.stream().map(String::valueOf).toList();
    List<String> b = after.stream().map(String::valueOf).toList();
    List<String> oldWords = new ArrayList<>();
    List<String> newWords = new ArrayList<>();
    for (WordDiff.Run run : WordDiff.of(a, b, word -> word)) {
      oldWords.addAll(run.before());
      newWords.addAll(run.after());
      assertEquals(run.same(), run.before().equals(run.after()));
    }
    assertEquals(a, oldWords);
    assertEquals(b, newWords);
  }
}
