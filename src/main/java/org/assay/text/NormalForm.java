package org.assay.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** The form under which names of one thing meet: folded, without article, each word singular. */
public final class NormalForm {

  private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an) ");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}' -]");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern OUTER = Pattern.compile("^-+|-+$");
  private static final Pattern PARTS = Pattern.compile("[ -]");
  private static final Pattern NO_ID = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private static final Set<String> SINGULARS = Set.of("ss", "us", "is");

  private static final int SHORTEST_LONG_WORD = 4;

  private NormalForm() {}

  /** The normal form of a name; empty where it has neither letter nor digit. */
  public static String of(String text) {
    String plain =
        Folding.withoutAccents(Folding.plainSigns(text)).toLowerCase(Locale.ROOT).strip();
    plain = ARTICLE.matcher(SPACES.matcher(plain).replaceAll(" ")).replaceFirst("");
    StringJoiner out = new StringJoiner(" ");
    for (String word : SPACES.split(SIGNS.matcher(plain).replaceAll("").strip(), -1)) {
      out.add(singular(word));
    }
    return out.toString();
  }

  /** The normal form as part of an id: letters and digits with hyphens between. */
  public static String id(String normalForm) {
    String id = NO_ID.matcher(normalForm).replaceAll("-");
    return OUTER.matcher(id).replaceAll("");
  }

  /** Whether two names share at least half of the long words of the shorter. */
  public static boolean alike(String a, String b) {
    Set<String> first = longWords(a);
    Set<String> second = longWords(b);
    int shorter = Math.min(first.size(), second.size());
    first.retainAll(second);
    return 2 * first.size() >= shorter && !first.isEmpty();
  }

  private static Set<String> longWords(String name) {
    Set<String> out = new HashSet<>();
    for (String word : PARTS.split(of(name), -1)) {
      if (word.length() >= SHORTEST_LONG_WORD) {
        out.add(word);
      }
    }
    return out;
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural =
        word.length() > 3 && word.endsWith("s") && SINGULARS.stream().noneMatch(word::endsWith);
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
