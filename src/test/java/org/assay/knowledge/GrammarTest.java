package org.assay.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrammarTest {

  private static final String WORDS = "lexicons/word-classes.tsv";

  private final Grammar grammar = new Grammar(new KnowledgeSource(null));

  @Test
  void a_word_is_of_several_classes() {
    assertTrue(grammar.is("and", WordClass.CONJUNCTION));
    assertTrue(grammar.is("and", WordClass.LIST_SIGN));
    assertTrue(grammar.is(",", WordClass.CONJUNCTION, WordClass.LIST_SIGN), "any of them");
    assertFalse(grammar.is(",", WordClass.CONJUNCTION));
    assertFalse(grammar.is("", WordClass.values()), "outside a sentence");
  }

  @Test
  void endings_tell_the_form() {
    assertTrue(grammar.ends("sold", WordEnding.PAST));
    assertFalse(grammar.ends("field", WordEnding.PARTICIPLE));
    assertTrue(grammar.plural("ports"));
    assertFalse(grammar.plural("crisis"));
    assertFalse(grammar.plural("'s"));
    assertFalse(grammar.plural("s"));
  }

  @Test
  void a_folder_adds_words(@TempDir Path folder) throws IOException {
    KnowledgeSource own = with(folder, "class\tword\nconjunction\tplus\nconjunction\tand\n");
    Grammar both = new Grammar(own);
    assertTrue(both.is("plus", WordClass.CONJUNCTION));
    assertTrue(both.is("or", WordClass.CONJUNCTION), "shipped words stay");
  }

  @Test
  void an_unknown_class_is_an_error_that_names_the_known(@TempDir Path folder) throws IOException {
    String message = error(with(folder, "class\tword\nconjuction\tplus\n"));
    assertTrue(
        message.startsWith(WORDS + ":2: class 'conjuction' is not one of conjunction, "), message);
  }

  @Test
  void a_row_that_stands_twice_is_an_error(@TempDir Path folder) throws IOException {
    String message = error(with(folder, "class\tword\n\nabroad\taway\nabroad\taway\n"));
    assertEquals(WORDS + ":4: 'abroad' has 'away' twice; remove this row", message);
  }

  @Test
  void a_class_without_words_is_an_error() {
    KnowledgeException e =
        assertThrows(KnowledgeException.class, () -> endings("form\tending\npast\ted\n"));
    assertEquals(
        "lexicons/word-endings.tsv: no row for the form participle; add its words", e.getMessage());
  }

  @Test
  void a_table_gives_the_words_of_each_class() {
    StringBuilder rows = new StringBuilder("form\tending\npast\tght\n");
    for (WordEnding form : WordEnding.values()) {
      rows.append(form.id()).append("\ted\n");
    }
    assertEquals(Set.of("ed", "ght"), endings(rows.toString()).get(WordEnding.PAST));
  }

  private static Map<WordEnding, Set<String>> endings(String content) {
    return ClassTable.read(
        List.of(new KnowledgeFile("lexicons/word-endings.tsv", content)),
        WordEnding.class,
        WordEnding::of,
        "form",
        "ending");
  }

  private static KnowledgeSource with(Path folder, String words) throws IOException {
    Path file = folder.resolve(WORDS);
    Files.createDirectories(file.getParent());
    Files.writeString(file, words);
    return new KnowledgeSource(folder);
  }

  private static String error(KnowledgeSource source) {
    return assertThrows(KnowledgeException.class, () -> new Grammar(source)).getMessage();
  }
}
