package org.assay.mention;

import static org.assay.knowledge.WordClass.LIST_SIGN;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.LocationKind;

/**
 * Regions that are named by where they lie: {@code the forests of the East and South}. Capitals in
 * mid-sentence tell the name from the direction.
 */
final class DirectionRegions implements Recogniser {

  /** Found by. */
  static final String RULE = "rule:direction-region";

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    List<Candidate> out = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      if (named(line, setting, i) && (behindArticle(line, i) || listed(line, i, out))) {
        out.add(
            Candidate.location(
                line, setting, i, i + 1, LocationKind.REGION, RULE, Rank.MODEL_NAME));
      }
    }
    return out;
  }

  private static boolean named(Line line, Setting setting, int i) {
    return line.capital(i)
        && setting.placeWords().isDirection(line.lower(i))
        && !line.lower(i).endsWith("ern")
        && !line.capital(i + 1)
        && !line.tagged(i + 1, "NOUN", "ADJ", "PROPN");
  }

  private static boolean behindArticle(Line line, int i) {
    return line.lower(i - 1).equals("the");
  }

  private static boolean listed(Line line, int i, List<Candidate> found) {
    int before = i - 1;
    while (line.is(before, LIST_SIGN)) {
      before--;
    }
    return before < i - 1
        && !found.isEmpty()
        && line.indexOfEnd(found.get(found.size() - 1).end()) == before + 1;
  }
}
