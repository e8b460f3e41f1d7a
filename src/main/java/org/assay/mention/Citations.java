package org.assay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.model.MentionType;

/**
 * Sources in brackets by name and year ({@code (UNODC, 2005)}, {@code (national reports, 2005; WCO,
 * 2005)}), which mention nobody. Its candidates have no type.
 */
final class Citations implements Recogniser {

  private static final String RULE = "rule:citation";

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d\\p{Ll}?");

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    List<Candidate> out = new ArrayList<>();
    for (int open = 0; open < line.size(); open++) {
      if (!line.lower(open).equals("(")) {
        continue;
      }
      int close = line.lower().subList(open, line.size()).indexOf(")") + open;
      if (close < open) {
        continue;
      }
      List<int[]> sources = sources(line, open, close);
      boolean several = sources.size() > 1;
      for (int[] source : sources) {
        boolean body = NameRun.acronym(line.words().get(source[0]));
        if (several || (body && source[1] - source[0] == 3)) {
          out.add(source(line, source[0], source[1]));
        }
      }
    }
    return out;
  }

  /** Parts of a bracket that end in a comma and a year, as half-open ranges of tokens. */
  private static List<int[]> sources(Line line, int open, int close) {
    List<int[]> out = new ArrayList<>();
    int from = open + 1;
    for (int i = open + 1; i <= close; i++) {
      if (i == close || line.lower(i).equals(";")) {
        if (i - from > 2
            && line.capital(from)
            && line.lower(i - 2).equals(",")
            && YEAR.matcher(line.lower(i - 1)).matches()) {
          out.add(new int[] {from, i});
        }
        from = i + 1;
      }
    }
    return out;
  }

  private static Candidate source(Line line, int from, int to) {
    MentionType none = null;
    int end = line.token(to - 1).end();
    return Candidate.of(
        line, line.token(from).start(), end, none, null, true, RULE, Rank.KNOWN_NAME);
  }
}
