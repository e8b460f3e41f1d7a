package org.assay.mention;

import static org.assay.knowledge.WordClass.CONJUNCTION;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.LocationKind;

/** {@code East, Central and West Africa}: each direction is a location of its own. */
final class SharedRegions implements Recogniser {

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    List<Candidate> more = new ArrayList<>();
    for (Candidate region : known) {
      if (region.label() != LocationKind.MACROREGION) {
        continue;
      }
      int first = line.indexAt(region.start());
      if (first < 2 || !setting.placeWords().isDirection(line.lower(first))) {
        continue;
      }
      int to = first;
      while (true) {
        int joint = to - 1;
        boolean and = line.is(joint, CONJUNCTION);
        to = and && line.lower(joint - 1).equals(",") ? joint - 1 : joint;
        if (!and && !line.lower(joint).equals(",")) {
          break;
        }
        int from = to;
        while (direction(line, setting, from - 1)) {
          from--;
        }
        if (from == to || (from > 0 && line.capital(from - 1))) {
          break;
        }
        more.add(
            Candidate.location(
                line, setting, from, to, LocationKind.MACROREGION, region.foundBy(), Rank.PLACE));
        to = from;
      }
    }
    return more;
  }

  private static boolean direction(Line line, Setting setting, int i) {
    return line.capital(i) && setting.placeWords().isDirection(line.lower(i));
  }
}
