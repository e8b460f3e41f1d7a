package org.assay.mention;

import static org.assay.knowledge.WordClass.EXTENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assay.knowledge.FormTable;
import org.assay.knowledge.Lexicons.ActorModifier;
import org.assay.knowledge.Lexicons.OrgWord;
import org.assay.knowledge.Organisation;
import org.assay.model.ActorClass;
import org.assay.model.LocationKind;
import org.assay.model.MentionType;

/**
 * Named organisations: those of the lexicon, and runs of capitalised words with a word that makes
 * them one ({@code Front}, {@code Ministry}). Names of laws and treaties give a candidate without a
 * type, which keeps others off their words.
 */
final class OrganisationRecogniser implements Recogniser {

  private static final String PATTERN = "lexicons/org-words.tsv:";

  /** Stands in {@code org-words.tsv} for the name of any people: {@code People Army}. */
  private static final String PEOPLE = "People";

  private final ActorClasses classes = new ActorClasses();
  private final Unions unions = new Unions();

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    List<Candidate> out = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      FormTable.Match<List<Organisation>> match =
          setting.lexicons().organisations().startingAt(line.words(), i);
      if (match != null && (line.capital(i) || match.end() - i > 1)) {
        Organisation organisation = Organisation.of(match.entry(), setting.home());
        if (setting.lexicons().capitalised().contains(organisation.name())) {
          out.add(source(line, i, match.end()));
          i = match.end();
          continue;
        }
        if (thing(line, setting, i, match.end(), organisation)
            || unions.place(line, setting, i, match.end())) {
          i = match.end();
          continue;
        }
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

  /** {@code told AFP}: who only reports. */
  private static Candidate source(Line line, int from, int to) {
    MentionType none = null;
    int end = line.token(to - 1).end();
    return Candidate.of(
        line, line.token(from).start(), end, none, null, true, "rule:source", Rank.KNOWN_NAME);
  }

  /**
   * A union of countries that something is in or goes into is a place; an abbreviation of a thing
   * is a body of that name only in the body's own country.
   */
  private static boolean thing(
      Line line, Setting setting, int from, int to, Organisation organisation) {
    int before = line.lower(from - 1).equals("the") ? from - 2 : from - 1;
    if (organisation.label() == ActorClass.INTERNATIONAL && line.is(before, EXTENT)) {
      return true;
    }
    return setting.lexicons().capitalised().contains(line.phrase(from, to))
        && (organisation.country() == null || !organisation.country().equals(setting.home()));
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
    boolean adjective =
        line.pos(run.from()).equals("ADJ") && line.lower(run.from() - 1).equals("the");
    return and
            && endsAsOrganisation
            && !complete
            && !nextComplete
            && (run.to() - run.from() > 1 || adjective)
        ? new NameRun(run.from(), next.to())
        : run;
  }

  private static void patterned(Line line, Setting setting, NameRun run, List<Candidate> out) {
    int from = run.from();
    while (from < run.to()
        && (setting.edge(line.lower(from)) != null
            || setting.lexicons().capitalised().contains(line.words().get(from)))) {
      from++;
    }
    int at = headWord(line, setting, from, run.to());
    boolean known =
        from < run.to()
            && setting.lexicons().organisations().get(line.phrase(from, run.to())) != null;
    if (at < 0
        || known
        || run.to() - from < 2
        || excluded(line, setting, from, run.to())
        || country(line, setting, from, run.to())) {
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
            found.actor() ? label(line, setting, from, at) : null,
            true,
            PATTERN + word,
            Rank.PATTERN_NAME));
  }

  /**
   * Class of a name whose word at {@code at} makes it an organisation. A word before it may say
   * another: {@code National} before {@code Institute}, {@code Liberation} or the name of a people
   * before {@code Army}, {@code UN} before {@code Office}, {@code Cuban} before {@code Government}.
   */
  private static ActorClass label(Line line, Setting setting, int from, int at) {
    ActorClass label = setting.lexicons().orgWords().get(line.words().get(at)).label();
    for (int i = from; i < at; i++) {
      boolean people = setting.ethnonym(line.words().get(i));
      String word = people ? PEOPLE : line.words().get(i);
      OrgWord pair = setting.lexicons().orgWords().get(word + " " + line.words().get(at));
      label = pair == null || !pair.actor() ? label : pair.label();
    }
    if (label != ActorClass.STATE_INSTITUTION) {
      return label;
    }
    ActorModifier modifier = setting.lexicons().actorModifiers().get(line.lower(from));
    if (modifier != null && modifier.strong() && modifier.label() == ActorClass.INTERNATIONAL) {
      return modifier.label();
    }
    return setting.foreignAt(line, from) ? ActorClass.FOREIGN : label;
  }

  /** {@code Russian Federation}: the name of a country in full. */
  private static boolean country(Line line, Setting setting, int from, int to) {
    return setting
        .places()
        .find(line.phrase(from, to), setting.home())
        .filter(place -> place.kind() == LocationKind.COUNTRY)
        .isPresent();
  }

  /** A heading in title case that only looks like a name: {@code Online Media}. */
  private static boolean excluded(Line line, Setting setting, int from, int to) {
    FormTable.Match<Set<MentionType>> match =
        setting.lexicons().exclusions().startingAt(line.lower(), from);
    return match != null && match.end() == to && match.entry().contains(MentionType.ACTOR);
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
