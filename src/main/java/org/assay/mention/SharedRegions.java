package org.assay.mention;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.LocationKind;

/** {@code North and West Africa}: the first direction is a location of its own. */
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
      String joint = line.lower(first - 1);
      int to = first - 1;
      int from = to;
      while (from > 0
          && line.capital(from - 1)
          && setting.placeWords().isDirection(line.lower(from - 1))) {
        from--;
      }
      boolean lowerSecond = from < to - 1 || (from > 0 && line.capital(from - 1) && to - from == 1);
      if ((joint.equals("and") || joint.equals("or")) && from < to && !lowerSecond) {
        more.add(
            Candidate.location(
                line, setting, from, to, LocationKind.MACROREGION, region.foundBy(), Rank.PLACE));
      }
    }
    return more;
  }
}
