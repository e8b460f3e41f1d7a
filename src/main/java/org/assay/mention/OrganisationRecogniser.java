package org.assay.mention;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.FormTable;
import org.assay.knowledge.Lexicons.OrgWord;
import org.assay.knowledge.Organisation;
import org.assay.model.MentionType;

/**
 * Named organisations: those of the lexicon, and runs of capitalised words with a word that makes
 * them one ({@code Front}, {@code Ministry}). Names of laws and treaties give a candidate without a
 * type, which keeps others off their words.
 */
final class OrganisationRecogniser implements Recogniser {

  private static final String PATTERN = "lexicons/org-words.tsv:";

  private final ActorClasses classes = new ActorClasses();

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    List<Candidate> out = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      FormTable.Match<List<Organisation>> match =
          setting.lexicons().organisations().startingAt(line.words(), i);
      if (match != null && (line.capital(i) || match.end() - i > 1)) {
        Organisation organisation = Organisation.of(match.entry(), setting.home());
        out.add(
            Candidate.of(
                line,
                line.token(i).start(),
                line.token(match.end() - 1).end(),
                MentionType.ACTOR,
                classes.ofOrganisation(organisation, setting),
                true,
                organisation.row(),
                Rank.KNOWN_NAME));
        i = match.end();
      } else {
        i++;
      }
    }
    List<NameRun> runs = NameRun.in(line, setting);
    for (int r = 0; r < runs.size(); r++) {
      NameRun run = joined(line, setting, runs, r);
      patterned(line, setting, run, out);
      while (r + 1 < runs.size() && runs.get(r + 1).to() <= run.to()) {
        r++;
      }
    }
    return out;
  }

  /** {@code West African Economic and Monetary Union}: two runs around "and" that end in one. */
  private static NameRun joined(Line line, Setting setting, List<NameRun> runs, int r) {
    NameRun run = runs.get(r);
    if (r + 1 == runs.size()) {
      return run;
    }
    NameRun next = runs.get(r + 1);
    boolean and =
        next.from() == run.to() + 1
            && (line.lower(run.to()).equals("and") || line.lower(run.to()).equals("&"));
    boolean endsAsOrganisation =
        setting.lexicons().orgWords().containsKey(line.words().get(next.to() - 1));
    String last = line.words().get(run.to() - 1);
    boolean complete =
        setting.lexicons().orgWords().containsKey(last)
            || NameRun.acronym(last)
            || setting.places().find(last, setting.home()).isPresent()
            || setting.lexicons().organisations().get(line.phrase(run.from(), run.to())) != null;
    boolean nextComplete =
        setting.lexicons().organisations().get(line.phrase(next.from(), next.to())) != null;
    return and && endsAsOrganisation && !complete && !nextComplete && run.to() - run.from() > 1
        ? new NameRun(run.from(), next.to())
        : run;
  }

  private static void patterned(Line line, Setting setting, NameRun run, List<Candidate> out) {
    int from = run.from();
    while (from < run.to() && setting.edge(line.lower(from)) != null) {
      from++;
    }
    int at = headWord(line, setting, from, run.to());
    if (at < 0 || run.to() - from < 2) {
      return;
    }
    String word = line.words().get(at);
    OrgWord found = setting.lexicons().orgWords().get(word);
    boolean place =
        setting.placeWords().designator(word).isPresent()
            && (!found.actor()
                || setting.places().find(line.phrase(from, run.to()), setting.home()).isPresent());
    if (place) {
      return;
    }
    out.add(
        Candidate.of(
            line,
            line.token(from).start(),
            line.token(run.to() - 1).end(),
            found.actor() ? MentionType.ACTOR : null,
            found.label(),
            true,
            PATTERN + word,
            Rank.PATTERN_NAME));
  }

  /**
   * Index of the word that says what a name is: the last such before its first small word ({@code
   * Convention} in {@code UN Convention against Corruption}), else the first behind; -1 for none.
   */
  private static int headWord(Line line, Setting setting, int from, int to) {
    int found = -1;
    for (int i = from; i < to; i++) {
      boolean small = i > from && setting.lexicons().smallWords().contains(line.lower(i));
      if (small && found >= 0) {
        return found;
      }
      if (setting.lexicons().orgWords().containsKey(line.words().get(i))) {
        found = i;
      }
    }
    return found;
  }
}
