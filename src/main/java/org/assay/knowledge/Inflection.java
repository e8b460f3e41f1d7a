package org.assay.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Forms of English verbs and nouns. Spellings that the rules leave open ({@code transited}, {@code
 * transitted}) are all given: a form that nobody writes costs nothing.
 */
final class Inflection {

  private static final String VOWELS = "aeiou";

  private Inflection() {}

  /**
   * @param lemma base form, with irregular past forms after slashes, maybe with a particle: {@code
   *     take/took/taken}, {@code end up}
   * @return lower-case forms to what they are
   */
  static Map<String, WordForm> verb(String lemma) {
    int blank = lemma.indexOf(' ');
    String particle = blank < 0 ? "" : lemma.substring(blank);
    String[] parts = (blank < 0 ? lemma : lemma.substring(0, blank)).split("/", -1);
    String base = parts[0];
    Map<String, WordForm> out = new LinkedHashMap<>();
    out.put(base + particle, WordForm.BASE);
    out.put(plural(base) + particle, WordForm.SINGULAR);
    for (int i = 1; i < parts.length; i++) {
      out.put(parts[i] + particle, WordForm.PAST);
    }
    for (String stem : stems(base)) {
      out.put(stem + "ing" + particle, WordForm.ING);
      if (parts.length == 1) {
        out.put(stem + "ed" + particle, WordForm.PAST);
      }
    }
    if (base.endsWith("y") && !vowelAt(base, base.length() - 2)) {
      out.put(base + "ing" + particle, WordForm.ING);
      if (parts.length == 1) {
        out.put(base.substring(0, base.length() - 1) + "ied" + particle, WordForm.PAST);
      }
    }
    return out;
  }

  /** The plural of a noun, which is also the third person of a verb. */
  static String plural(String word) {
    int last = word.length() - 1;
    if (word.endsWith("y") && !vowelAt(word, last - 1)) {
      return word.substring(0, last) + "ies";
    }
    boolean hisses =
        word.endsWith("s")
            || word.endsWith("x")
            || word.endsWith("z")
            || word.endsWith("ch")
            || word.endsWith("sh")
            || word.endsWith("go");
    return word + (hisses ? "es" : "s");
  }

  private static String[] stems(String base) {
    int last = base.length() - 1;
    if (base.endsWith("e") && !base.endsWith("ee")) {
      return new String[] {base.substring(0, last)};
    }
    if (base.endsWith("y") && !vowelAt(base, last - 1)) {
      return new String[0];
    }
    if (base.endsWith("c")) {
      return new String[] {base + "k"};
    }
    boolean mayDouble =
        last >= 2
            && !vowelAt(base, last)
            && vowelAt(base, last - 1)
            && !vowelAt(base, last - 2)
            && "wxy".indexOf(base.charAt(last)) < 0;
    return mayDouble ? new String[] {base, base + base.charAt(last)} : new String[] {base};
  }

  private static boolean vowelAt(String word, int index) {
    return index >= 0 && VOWELS.indexOf(word.charAt(index)) >= 0;
  }
}
