package org.assay.mention;

import static org.assay.knowledge.WordClass.PUBLICATION;
import static org.assay.knowledge.WordClass.QUOTE;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.MentionType;

/**
 * Titles of reports, books and films ({@code the bulletin “Drugs in Central Asia”}, {@code the
 * report – Tarnished Hope: Gold in South Sudan – says}), which mention nobody and nothing. Its
 * candidates have no type.
 */
final class PublicationTitles implements Recogniser {

  private static final String RULE = "rule:publication-title";

  private static final int LONGEST = 16;

  /** Capitalised words of a title, so that a name is not taken for one. */
  private static final int FEWEST = 2;

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    List<Candidate> out = new ArrayList<>();
    for (int i = 0; i + 2 < line.size(); i++) {
      if (!line.is(i, PUBLICATION)) {
        continue;
      }
      int open = line.lower(i + 1).equals(",") && line.is(i + 2, QUOTE) ? i + 2 : i + 1;
      int from = open + 1;
      int to = end(line, setting, from);
      boolean closed =
          line.is(open, QUOTE)
              ? line.is(to, QUOTE)
              : sign(line, open) && line.lower(to).equals(line.lower(open));
      if (closed && title(line, setting, from, to)) {
        MentionType none = null;
        int last = line.token(to - 1).end();
        int start = line.token(from).start();
        out.add(Candidate.of(line, start, last, none, null, true, RULE, Rank.KNOWN_NAME));
      }
    }
    return out;
  }

  /** Index behind the last capitalised word of a run that small words and colons join. */
  private static int end(Line line, Setting setting, int from) {
    int to = from;
    for (int i = from; i < Math.min(line.size(), from + LONGEST); i++) {
      if (line.capital(i)) {
        to = i + 1;
      } else if (!small(line, setting, i)) {
        break;
      }
    }
    return to;
  }

  private static boolean sign(Line line, int i) {
    return line.lower(i).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean small(Line line, Setting setting, int i) {
    return line.tagged(i, "ADP", "DET", "CCONJ", "PART")
        || line.lower(i).equals(":")
        || setting.lexicons().smallWords().contains(line.lower(i));
  }

  private static boolean title(Line line, Setting setting, int from, int to) {
    long capitals = 0;
    boolean joined = false;
    for (int i = from; i < to; i++) {
      capitals += line.capital(i) ? 1 : 0;
      joined |= !line.capital(i);
    }
    boolean organisation =
        from < to && setting.lexicons().organisations().get(line.phrase(from, to)) != null;
    return joined && capitals >= FEWEST && !organisation;
  }
}
