package org.assay.mention;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.Place;

/** Countries by their codes, in reports that write them so: {@code from ITA, SVN and DEU}. */
final class CodedCountries implements Recogniser {

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    List<Candidate> out = new ArrayList<>();
    for (CountryCodeHabit.Code code : setting.codes().in(line, setting)) {
      Place place = setting.codes().country(code.code()).orElseThrow();
      int start = line.token(code.token()).start() + code.start();
      // Known as well as any organisation with the same letters.
      out.add(
          Candidate.location(
              line,
              start,
              start + code.code().length(),
              place.kind(),
              null,
              LocationKinds.GAZETTEER + place.id(),
              Rank.KNOWN_NAME));
    }
    return out;
  }
}
