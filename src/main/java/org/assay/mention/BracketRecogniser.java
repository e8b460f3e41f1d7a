package org.assay.mention;

import static org.assay.knowledge.WordClass.LIST_SIGN;
import static org.assay.knowledge.WordClass.NAME_SIGN;
import static org.assay.knowledge.WordClass.QUOTE;
import static org.assay.knowledge.WordEnding.DERIVED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.knowledge.Organisation;
import org.assay.model.Label;
import org.assay.model.MentionType;
import org.assay.text.NormalForm;

/**
 * Other names in brackets behind a mention: acronyms ({@code Malian armed forces (FAMa)}), local
 * names of goods ({@code rosewood (kosso)}), and the full name behind an acronym. Examples, places
 * and remarks in brackets are none of these.
 */
final class BracketRecogniser implements Recogniser {

  static final String RULE = "rule:bracket-alias";

  /** Most tokens of a name in quotes, the first quote counted in. */
  private static final int LONGEST_QUOTED = 4;

  private static final Pattern PARTS = Pattern.compile("[ -]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}'-]+");
  private static final Pattern LONG_WORD = Pattern.compile("\\p{L}[\\p{L}'-]{2,}");

  private final ActorClasses classes = new ActorClasses();

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    List<Candidate> out = new ArrayList<>();
    for (int open = 1; open + 2 < line.size(); open++) {
      if (!line.lower(open).equals("(")) {
        continue;
      }
      int close = open + 1;
      while (close < line.size() && !line.lower(close).equals(")") && close - open <= 9) {
        close++;
      }
      int from = line.lower(open + 1).equals("locally") ? open + 1 : open;
      if (line.lower(close).equals(")") && quoted(line, setting, known, open, close, out)) {
        continue;
      }
      if (line.lower(close).equals(")") && close > from + 1) {
        int sign = parted(line, from + 1, close);
        alias(line, setting, known, open, from + 1, sign < 0 ? close : sign, out);
        if (sign > 0) {
          alias(line, setting, known, open, sign + 1, close, out);
        }
      }
    }
    return out;
  }

  /**
   * {@code amphetamine ("spid")}, {@code armed groups ("BWK", "Ansar 300")}: names in quotes, and
   * nothing else in the brackets; whether that is so.
   */
  private static boolean quoted(
      Line line,
      Setting setting,
      List<Candidate> candidates,
      int open,
      int close,
      List<Candidate> out) {
    List<int[]> names = new ArrayList<>();
    int i = open + 1;
    while (i < close) {
      if (line.is(i, LIST_SIGN)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < close && !line.is(end, QUOTE)) {
        end++;
      }
      if (!line.is(i, QUOTE) || end == close || end == i + 1 || end - i > LONGEST_QUOTED) {
        return false;
      }
      names.add(new int[] {i + 1, end});
      i = end + 1;
    }
    int before = line.token(open - 1).end();
    Candidate owner =
        candidates.stream()
            .filter(c -> c.end() == before && c.type() != null && c.rank() != Rank.MODEL_NAME)
            .filter(c -> c.type() == MentionType.ACTOR || c.type() == MentionType.COMMODITY)
            .max(
                Comparator.comparing(Candidate::rank, Comparator.reverseOrder())
                    .thenComparing(Candidate::length))
            .orElse(null);
    if (owner == null || names.isEmpty()) {
      return false;
    }
    boolean actor = owner.type() == MentionType.ACTOR;
    for (int[] name : names) {
      if (setting.edge(line.lower(name[0])) != null || (actor && !line.capital(name[0]))) {
        continue;
      }
      out.add(
          Candidate.of(
              line,
              line.token(name[0]).start(),
              line.token(name[1] - 1).end(),
              owner.type(),
              owner.label(),
              actor,
              RULE,
              Rank.KNOWN_NAME));
    }
    return true;
  }

  /**
   * {@code (Guardia Nacional Bolivariana - GNB)}: index of the sign between a name in another
   * language and its acronym, or -1.
   */
  private static int parted(Line line, int from, int close) {
    int sign = close - 2;
    boolean acronym = NameRun.acronym(line.words().get(close - 1));
    boolean name = sign > from + 1 && line.capital(from) && line.capital(sign - 1);
    return acronym && name && line.is(sign, NAME_SIGN) ? sign : -1;
  }

  private void alias(
      Line line,
      Setting setting,
      List<Candidate> candidates,
      int open,
      int from,
      int close,
      List<Candidate> out) {
    int before = line.token(open - 1).end();
    Candidate owner =
        candidates.stream()
            .filter(c -> c.end() == before && c.type() != null)
            .max(
                Comparator.comparing(Candidate::rank, Comparator.reverseOrder())
                    .thenComparing(Candidate::length))
            .orElse(null);
    int start = line.token(from).start();
    int end = line.token(close - 1).end();
    if (owner == null && candidates.stream().anyMatch(c -> c.end() == before)) {
      out.add(Candidate.of(line, start, end, null, null, true, RULE, Rank.KNOWN_NAME));
      return;
    }
    String first = line.words().get(from);
    boolean acronym = close == from + 1 && NameRun.acronym(first);
    if (owner != null && owner.type() == MentionType.LOCATION) {
      if (acronym && owner.text().contains(" ")) {
        out.add(
            Candidate.of(
                line, start, end, owner.type(), owner.label(), true, RULE, Rank.KNOWN_NAME));
      }
      return;
    }
    if (owner == null) {
      if (acronym) {
        unknownOwner(line, setting, open, start, end, out);
      } else {
        glossed(line, setting, candidates, open, end, out);
      }
      return;
    }
    boolean name =
        owner.type() == MentionType.ACTOR && line.capital(from) && nameOnly(line, from - 1, close);
    boolean localName =
        owner.type() == MentionType.COMMODITY
            && close - from <= 2
            && setting.edge(line.lower(from)) == null
            && Character.isLetter(first.codePointAt(0))
            && !first.endsWith("ed")
            && !setting.demonym(first)
            && setting.places().find(line.phrase(from, close), setting.home()).isEmpty();
    if (owner.type() != MentionType.COMMODITY && close == from + 1 && local(line, setting, from)) {
      out.add(
          Candidate.of(
              line,
              start,
              end,
              owner.type(),
              owner.label(),
              false,
              LocalNameRecogniser.RULE,
              Rank.PATTERN_NAME));
      return;
    }
    name &= setting.places().find(line.phrase(from, close), setting.home()).isEmpty();
    if (acronym && partOfName(owner, first)) {
      return;
    }
    Organisation known = acronym && owner.named() ? organisation(setting, owner, first) : null;
    if (known != null) {
      Label label = classes.ofOrganisation(known, setting);
      for (int[] span : new int[][] {{owner.start(), owner.end()}, {start, end}}) {
        out.add(
            Candidate.of(
                line, span[0], span[1], owner.type(), label, true, known.row(), Rank.KNOWN_NAME));
      }
      return;
    }
    if (acronym || localName || (name && owner.named())) {
      boolean named = owner.type() == MentionType.ACTOR && (owner.named() || acronym);
      out.add(
          Candidate.of(
              line, start, end, owner.type(), owner.label(), named, RULE, Rank.KNOWN_NAME));
    }
  }

  /**
   * {@code Office of Coordination and Humanitarian Action (OCHA)}: the organisation that the
   * acronym stands for elsewhere, where the name before it has half of its long words, so that a
   * name that only its pattern found gets its class; else null.
   */
  private static Organisation organisation(Setting setting, Candidate owner, String acronym) {
    if (owner.type() != MentionType.ACTOR || owner.rank() == Rank.KNOWN_NAME) {
      return null;
    }
    Organisation known =
        Organisation.of(setting.lexicons().organisations().get(acronym), setting.home());
    return known != null && NormalForm.alike(owner.text(), known.name()) ? known : null;
  }

  /** {@code Committee for Solidarity with Political Prisoners (CSPP)}: more letters than words. */
  private static boolean partOfName(Candidate owner, String acronym) {
    long letters = acronym.codePoints().filter(Character::isUpperCase).count();
    return owner.type() == MentionType.PEOPLE
        && Character.isUpperCase(owner.text().codePointAt(0))
        && letters > PARTS.split(owner.text(), -1).length;
  }

  /** {@code pwe-za (brokers)}, {@code tamalan (Burmese rosewood)}: what a local word stands for. */
  private static void glossed(
      Line line,
      Setting setting,
      List<Candidate> candidates,
      int open,
      int end,
      List<Candidate> out) {
    int first = line.token(open + 1).start();
    candidates.stream()
        .filter(c -> c.end() == end && c.rank() != Rank.MODEL_NAME && !c.named())
        .filter(c -> c.start() == first || setting.demonym(line.words().get(open + 1)))
        .filter(c -> c.type() != null && c.type() != MentionType.LOCATION)
        .filter(c -> local(line, setting, open - 1) && !line.pos(open - 2).equals("ADJ"))
        .findFirst()
        .ifPresent(
            gloss ->
                out.add(
                    Candidate.of(
                        line,
                        line.token(open - 1).start(),
                        line.token(open - 1).end(),
                        gloss.type(),
                        gloss.label(),
                        false,
                        LocalNameRecogniser.RULE,
                        Rank.PATTERN_NAME)));
  }

  /** A lower-case noun that no table of English words has. */
  private static boolean local(Line line, Setting setting, int i) {
    String word = line.lower(i);
    return !line.capital(i)
        && LONG_WORD.matcher(word).matches()
        && !line.ends(i, DERIVED)
        && line.tagged(i, "NOUN", "PROPN", "X", "ADJ", "VERB")
        && setting.edge(word) == null
        && !setting.lexicons().englishVerbs().all().contains(line.token(i).lemma())
        && !setting.lexicons().actorModifiers().containsKey(word)
        && !setting.lexicons().containers().containsKey(word)
        && setting.lexicons().heads().get(word) == null
        && setting.lexicons().goods().get(word) == null;
  }

  /** An acronym whose letters start the capitalised words before the bracket. */
  private static void unknownOwner(
      Line line, Setting setting, int open, int start, int end, List<Candidate> out) {
    NameRun run =
        NameRun.in(line, setting).stream().filter(r -> r.to() == open).findFirst().orElse(null);
    if (run == null || run.to() - run.from() < 2) {
      return;
    }
    int first =
        line.words()
            .get(open + 1)
            .codePoints()
            .filter(Character::isUpperCase)
            .findFirst()
            .orElse(0);
    StringBuilder initials = new StringBuilder();
    for (int i = run.from(); i < run.to(); i++) {
      if (line.capital(i)) {
        initials.append(line.words().get(i).charAt(0));
      }
    }
    if (setting.lexicons().capitalised().contains(line.words().get(open + 1))
        || initials.charAt(0) != first) {
      return;
    }
    out.add(
        Candidate.of(
            line,
            line.token(run.from()).start(),
            line.token(open - 1).end(),
            MentionType.ACTOR,
            null,
            true,
            "rule:acronym-owner",
            Rank.PATTERN_NAME));
    out.add(Candidate.of(line, start, end, MentionType.ACTOR, null, true, RULE, Rank.KNOWN_NAME));
  }

  private static boolean nameOnly(Line line, int open, int close) {
    for (int i = open + 1; i < close; i++) {
      if (!line.capital(i) && !WORD.matcher(line.words().get(i)).matches()) {
        return false;
      }
    }
    return line.capital(close - 1);
  }
}
