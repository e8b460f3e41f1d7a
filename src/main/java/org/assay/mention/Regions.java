package org.assay.mention;

import static org.assay.knowledge.WordClass.ARTICLE;

import org.assay.model.ActorClass;
import org.assay.model.LocationKind;

/** Parts of a country, which a word for a body of the state names where it only says whose. */
final class Regions {

  private Regions() {}

  /**
   * Whether a phrase is a place: {@code the Colombian department of La Guajira}, {@code other
   * Venezuelan states}; not {@code the Health Department}, {@code the Iranian state}.
   */
  static boolean named(Line line, Setting setting, NounPhrase phrase) {
    boolean region =
        phrase.head().label() == ActorClass.STATE_INSTITUTION
            && phrase.to() - phrase.headFrom() == 1
            && !line.capital(phrase.headFrom())
            && setting
                .placeWords()
                .designator(line.token(phrase.headFrom()).lemma())
                .filter(d -> d.kind() == LocationKind.REGION || d.kind() == LocationKind.SETTLEMENT)
                .isPresent();
    if (!region) {
      return false;
    }
    int name = line.is(phrase.to() + 1, ARTICLE) ? phrase.to() + 2 : phrase.to() + 1;
    boolean called = line.lower(phrase.to()).equals("of") && line.capital(name);
    return (called || phrase.head().plural()) && whose(line, setting, phrase);
  }

  /** Whether nothing but a country or a direction stands before the head. */
  private static boolean whose(Line line, Setting setting, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.headFrom(); i++) {
      if (setting.demonymAt(line, i).isEmpty()
          && !setting.placeWords().isDirection(line.lower(i))) {
        return false;
      }
    }
    return true;
  }
}
