package org.assay.mention;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.assay.knowledge.Demonyms;
import org.assay.knowledge.FormTable;
import org.assay.knowledge.Lexicons;
import org.assay.knowledge.Organisation;
import org.assay.knowledge.Places;
import org.assay.model.Token;
import org.assay.text.Folding;

/**
 * Whether a sentence holds a capitalised word that no table explains, so that the expensive name
 * model should read it.
 */
public final class UnknownNames implements Predicate<List<Token>> {

  private final Lexicons lexicons;
  private final Places places;
  private final Demonyms demonyms;

  /** Over the tables that explain names. */
  public UnknownNames(Lexicons lexicons, Places places, Demonyms demonyms) {
    this.lexicons = lexicons;
    this.places = places;
    this.demonyms = demonyms;
  }

  @Override
  public boolean test(List<Token> tokens) {
    List<String> words = tokens.stream().map(t -> Folding.plainSigns(t.text())).toList();
    int i = 0;
    while (i < words.size()) {
      String word = words.get(i);
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      if (!capital || (i == 0 && !tokens.get(0).pos().equals("PROPN"))) {
        i++;
        continue;
      }
      int end = explained(words, i);
      if (end == i) {
        if (i > 0 || !commonWord(Folding.key(word))) {
          return true;
        }
        end = i + 1;
      }
      i = end;
    }
    return false;
  }

  /** Whether a word that opens a sentence may have its capital from there. */
  private boolean commonWord(String word) {
    Set<String> verbs = lexicons.englishVerbs().all();
    return lexicons.edges().containsKey(word)
        || lexicons.heads().get(word) != null
        || lexicons.goods().get(word) != null
        || verbs.contains(word)
        || (word.endsWith("s") && verbs.contains(word.substring(0, word.length() - 1)));
  }

  private int explained(List<String> words, int i) {
    FormTable.Match<List<Organisation>> organisation =
        lexicons.organisations().startingAt(words, i);
    if (organisation != null) {
      return organisation.end();
    }
    for (int end = Math.min(words.size(), i + places.maxWords()); end > i; end--) {
      if (places.find(String.join(" ", words.subList(i, end)), null).isPresent()) {
        return end;
      }
    }
    Set<String> months = lexicons.capitalised();
    return demonyms.of(words.get(i)).isPresent() || months.contains(words.get(i)) ? i + 1 : i;
  }
}
