package org.assay.knowledge;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Words that a place of the same name must not be taken for: those of the lexicons and those of
 * {@code gazetteer/name-words.tsv} (common words and first names).
 */
final class NameWords {

  private static final String FILE = "gazetteer/name-words.tsv";

  private final Lexicons lexicons;
  private final PlaceWords placeWords;
  private final Set<String> listed = new HashSet<>();

  NameWords(KnowledgeSource source) {
    this.lexicons = new LexiconReader(source).read();
    this.placeWords = PlaceWords.from(source);
    for (KnowledgeFile.Row row : source.table(FILE, "words")) {
      for (String word : row.get(0).split(" ", -1)) {
        listed.add(PlaceKey.of(word));
      }
    }
    lexicons.capitalised().forEach(word -> listed.add(PlaceKey.of(word)));
    lexicons.tradeWords().forEach(word -> listed.add(PlaceKey.of(word)));
  }

  /** Whether a key of one word is a word or a first name. */
  boolean isWord(String key) {
    return key.indexOf(' ') < 0
        && (listed.contains(key)
            || lexicons.heads().get(key) != null
            || lexicons.goods().get(key) != null
            || lexicons.organisations().get(key) != null
            || lexicons.edges().containsKey(key)
            || lexicons.verbs().containsKey(key)
            || lexicons.actorModifiers().containsKey(key)
            || lexicons.orgWords().containsKey(key)
            || lexicons.smallWords().contains(key)
            || placeWords.designator(key).isPresent());
  }

  /** {@code kayes} for {@code kayes region} and {@code province of samar}, where words are left. */
  Set<String> withoutDesignators(Set<String> keys) {
    Set<String> out = new LinkedHashSet<>();
    for (String key : keys) {
      String bare = key;
      int last = bare.lastIndexOf(' ');
      int of = bare.indexOf(" of ");
      if (of > 0 && designator(bare.substring(0, of))) {
        bare = bare.substring(of + 4);
      } else if (last > 0 && designator(bare.substring(last + 1))) {
        bare = bare.substring(0, last);
      } else if (last > 0 && designator(bare.substring(0, bare.indexOf(' ')))) {
        bare = bare.substring(bare.indexOf(' ') + 1);
      }
      if (bare.length() > 2) {
        out.add(bare);
      }
    }
    return out;
  }

  private boolean designator(String word) {
    return placeWords.designator(word.toLowerCase(Locale.ROOT)).isPresent();
  }
}
