package org.assay.entity;

import java.util.Map;
import java.util.regex.Pattern;
import org.assay.text.NormalForm;

/**
 * A report may give an acronym a meaning of its own: {@code Financial Intelligence Agency (FIA)} is
 * not the body of another country with these letters.
 */
final class Redefinition {

  private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\p{Nd}-]{2,8}");

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
                && !NormalForm.alike(pair.first().text(), known.organisation().name());
    if (other) {
      links.remove(acronym);
    }
  }
}
