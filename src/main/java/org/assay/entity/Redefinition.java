package org.assay.entity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.text.NormalForm;

/**
 * A report may give an acronym a meaning of its own: {@code Financial Intelligence Agency (FIA)} is
 * not the body of another country with these letters.
 */
final class Redefinition {

  private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\p{Nd}-]{2,8}");
  private static final int SHORTEST_WORD = 4;

  private Redefinition() {}

  /** Takes the link off an acronym whose full name in the text is that of something else. */
  static void drop(Aliases.Pair pair, Map<String, Linker.Linked> links, String home) {
    String acronym = EntityResolver.key(pair.second());
    Linker.Linked known = links.get(acronym);
    if (known == null
        || known.organisation() == null
        || !ACRONYM.matcher(pair.second().text()).matches()) {
      return;
    }
    Linker.Linked full = links.get(EntityResolver.key(pair.first()));
    boolean other =
        full != null
            ? !full.id().equals(known.id())
            : known.country() != null
                && !known.country().equals(home)
                && !alike(pair.first().text(), known.organisation().name());
    if (other) {
      links.remove(acronym);
    }
  }

  /** Whether two names share at least half of the long words of the shorter. */
  private static boolean alike(String a, String b) {
    Set<String> first = words(a);
    Set<String> second = words(b);
    int shorter = Math.min(first.size(), second.size());
    first.retainAll(second);
    return 2 * first.size() >= shorter && !first.isEmpty();
  }

  private static Set<String> words(String name) {
    Set<String> out = new HashSet<>();
    Arrays.stream(NormalForm.of(name).split("[ -]", -1))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .forEach(out::add);
    return out;
  }
}
