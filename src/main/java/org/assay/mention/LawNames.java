package org.assay.mention;

import static org.assay.knowledge.WordClass.LAW_BEFORE;
import static org.assay.knowledge.WordClass.LAW_BEHIND;
import static org.assay.knowledge.WordClass.TASK;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.Lexicons.OrgWord;
import org.assay.model.MentionType;

/**
 * Full titles of laws and treaties ({@code Narcotic Drugs and Psychotropic Substances (Control)
 * Act}, {@code Convention on Mutual Assistance in Criminal Matters}), which keep goods, actors and
 * people named in them from being mentions. Its candidates have no type.
 */
final class LawNames implements Recogniser {

  private static final String RULE = "rule:law-title";

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    List<Candidate> out = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      OrgWord word = setting.lexicons().orgWords().get(line.words().get(i));
      boolean law =
          word != null
              && !word.actor()
              && !subject(line, setting, i)
              && setting.placeWords().designator(line.words().get(i)).isEmpty();
      if (law) {
        int from = left(line, i);
        int to = right(line, setting, i);
        if (to - from > 2) {
          out.add(title(line, from, to));
        }
      }
    }
    return out;
  }

  /** {@code Inspectorate of Declaration and Audit}: what a body is for. */
  private static boolean subject(Line line, Setting setting, int i) {
    OrgWord body = i < 2 ? null : setting.lexicons().orgWords().get(line.words().get(i - 2));
    return body != null && body.actor() && line.is(i - 1, TASK);
  }

  private static Candidate title(Line line, int from, int to) {
    MentionType none = null;
    return Candidate.of(
        line,
        line.token(from).start(),
        line.token(to - 1).end(),
        none,
        null,
        true,
        RULE,
        Rank.KNOWN_NAME);
  }

  /** Back over capitalised words, brackets and small words between them. */
  private static int left(Line line, int at) {
    int from = at;
    int i = at - 1;
    while (i >= 0 && (line.capital(i) || line.is(i, LAW_BEFORE))) {
      from = line.capital(i) && !line.pos(i).equals("DET") ? i : from;
      if (line.pos(i).equals("DET")) {
        break;
      }
      i--;
    }
    return from;
  }

  /** On over {@code on}, {@code against}, {@code in} and the capitalised words behind them. */
  private static int right(Line line, Setting setting, int at) {
    int to = at + 1;
    int i = to;
    boolean preposition = false;
    while (i < line.size()) {
      boolean small = line.is(i, LAW_BEHIND);
      if (!line.capital(i) && !small) {
        break;
      }
      if (line.capital(i)) {
        if (!preposition || setting.places().find(line.words().get(i), null).isPresent()) {
          break;
        }
        to = i + 1;
      }
      preposition |= small;
      i++;
    }
    return to;
  }
}
