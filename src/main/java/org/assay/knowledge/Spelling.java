package org.assay.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds a word so that British and American, accented and plain, singular and plural forms are the
 * same. The folded form is for comparing only. Immutable.
 */
public final class Spelling {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private record Ending(String from, String to) {}

  private final List<Ending> endings = new ArrayList<>();

  /** Reads {@code lexicons/spelling.tsv}: word endings and what they fold to. */
  public Spelling(KnowledgeSource source) {
    for (KnowledgeFile.Row row : source.table("lexicons/spelling.tsv", "ending", "folded")) {
      endings.add(new Ending(row.get(0), row.get(1)));
    }
    endings.sort(Comparator.comparingInt((Ending ending) -> -ending.from().length()));
  }

  /** Lower case without accents. */
  public String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 0x7F) {
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
      }
    }
    return lower;
  }

  /** The plain word in the singular and with its ending folded. */
  public String fold(String word) {
    String out = singular(plain(word));
    for (Ending ending : endings) {
      if (out.length() > ending.from().length() + 1 && out.endsWith(ending.from())) {
        return out.substring(0, out.length() - ending.from().length()) + ending.to();
      }
    }
    return out;
  }

  private static String singular(String word) {
    if (word.length() < 4 || !word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean part = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
    return part ? word : word.substring(0, word.length() - 1);
  }
}
