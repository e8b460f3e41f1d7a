package org.assay.mention;

import static org.assay.knowledge.WordClass.ARTICLE;
import static org.assay.knowledge.WordClass.LIST_SIGN;
import static org.assay.knowledge.WordClass.OF_PLACE;
import static org.assay.knowledge.WordClass.WAY_END;

import org.assay.model.LocationKind;

/**
 * Unions of countries, which are now a body that acts, now a place: {@code the EU pays for
 * scanners}, {@code heroin smuggled to the EU}.
 */
final class Unions {

  /** Words back from a preposition within which a trade is named that goes there. */
  private static final int REACH = 6;

  /**
   * Whether the name of a union over tokens {@code [from, to)} says where something is or goes:
   * behind a word that wants a place, before its countries, or beside places.
   */
  boolean place(Line line, Setting setting, int from, int to) {
    boolean union =
        setting
            .places()
            .find(line.phrase(from, to), setting.home())
            .filter(place -> place.kind() == LocationKind.MACROREGION)
            .isPresent();
    if (!union) {
      return false;
    }
    int before = line.is(from - 1, ARTICLE) ? from - 2 : from - 1;
    boolean direction = line.is(before, WAY_END);
    return (direction && (traded(line, setting, before) || listed(line, setting, to)))
        || (!direction
            && !line.is(before, OF_PLACE)
            && setting.lexicons().locativePrepositions().contains(line.lower(before)))
        || countries(line, setting, to);
  }

  /** {@code trafficking of heroin to}. */
  private static boolean traded(Line line, Setting setting, int preposition) {
    for (int i = preposition - 1; i >= 0 && preposition - i <= REACH; i--) {
      if (setting.lexicons().tradeWords().contains(line.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code to the CIS and Europe}. */
  private static boolean listed(Line line, Setting setting, int to) {
    int next = line.is(to + 1, ARTICLE) ? to + 2 : to + 1;
    return line.is(to, LIST_SIGN)
        && line.capital(next)
        && setting.places().find(line.words().get(next), setting.home()).isPresent();
  }

  /** {@code EU Member States}, {@code EU countries}. */
  private static boolean countries(Line line, Setting setting, int to) {
    int last = Math.min(line.size(), to + 2);
    for (int end = to + 1; end <= last; end++) {
      String name = String.join(" ", line.lower().subList(to, end));
      boolean states =
          setting
              .placeWords()
              .designator(name)
              .filter(d -> d.kind() == LocationKind.MACROREGION)
              .isPresent();
      if (states) {
        return true;
      }
    }
    return false;
  }
}
