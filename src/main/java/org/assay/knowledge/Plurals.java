package org.assay.knowledge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** English plural forms of lexicon lemmas: regular ones by rule, the others from a table. */
public final class Plurals {

  private static final Pattern HISSING = Pattern.compile("(?:s|x|z|ch|sh)$");
  private static final Pattern CONSONANT_Y = Pattern.compile("[^aeiou]y$");
  private static final String FILE = "lexicons/plurals.tsv";

  private final Map<String, Set<String>> irregular = new HashMap<>();

  /** Reads {@code lexicons/plurals.tsv}. */
  public Plurals(KnowledgeSource source) {
    for (KnowledgeFile.Row row : source.table(FILE, "plural", "singular")) {
      irregular.computeIfAbsent(row.get(1), k -> new LinkedHashSet<>()).add(row.get(0));
    }
  }

  /** Plural forms of a lemma; of a phrase, those of its last word. Never empty. */
  public Set<String> of(String lemma) {
    Set<String> whole = irregular.get(lemma);
    if (whole != null) {
      return whole;
    }
    int cut = Math.max(lemma.lastIndexOf(' '), lemma.lastIndexOf('-')) + 1;
    String head = lemma.substring(0, cut);
    String word = lemma.substring(cut);
    Set<String> out = new LinkedHashSet<>();
    for (String plural : irregular.getOrDefault(word, Set.of(regular(word)))) {
      out.add(head + plural);
    }
    return out;
  }

  private static String regular(String word) {
    if (word.endsWith("man") && word.length() > 3 && !word.endsWith("human")) {
      return word.substring(0, word.length() - 3) + "men";
    }
    if (HISSING.matcher(word).find()) {
      return word + "es";
    }
    if (CONSONANT_Y.matcher(word).find()) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word + "s";
  }
}
