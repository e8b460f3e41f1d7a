package org.assay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assay.knowledge.FormTable;
import org.assay.knowledge.Head;
import org.assay.model.MentionType;

/**
 * Generic actors and people: noun phrases that count, coordinated ones under one modifier joined.
 */
final class NounPhraseRecogniser implements Recogniser {

  private final ActorClasses classes = new ActorClasses();
  private final RoleResolver roles = new RoleResolver();

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    List<NounPhrase> phrases =
        new NounPhrases(line, setting)
            .find().stream().filter(phrase -> counts(line, setting, phrase)).toList();
    List<Candidate> out = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      NounPhrase phrase = phrases.get(i);
      int last = i;
      while (last + 1 < phrases.size()
          && shared(line, setting, phrase, phrases.get(last), phrases.get(last + 1))) {
        last++;
      }
      Candidate candidate = candidate(line, setting, phrase, phrases.get(last).to());
      if (candidate.type() != null) {
        out.add(candidate);
      }
      i = last;
    }
    return out;
  }

  private Candidate candidate(Line line, Setting setting, NounPhrase phrase, int to) {
    MentionType type = roles.type(line, setting, phrase, to);
    return Candidate.of(
        line,
        line.token(phrase.from()).start(),
        line.token(to - 1).end(),
        type,
        type == MentionType.ACTOR ? classes.of(line, setting, phrase, to) : null,
        false,
        phrase.head().row(),
        Rank.NOUN_PHRASE);
  }

  private static boolean counts(Line line, Setting setting, NounPhrase phrase) {
    if (excluded(line, setting, phrase) || predicate(line, phrase)) {
      return false;
    }
    if (container(line, setting, phrase)) {
      return phrase.head().use() == Head.Use.MODIFIED
          && line.lower(phrase.to()).equals("in")
          && described(line, phrase);
    }
    return phrase.head().use() != Head.Use.MODIFIED || phrase.modified() || described(line, phrase);
  }

  /** {@code is no significant producer}, {@code functions as a parallel authority}: says what. */
  private static boolean predicate(Line line, NounPhrase phrase) {
    int i = phrase.from() - 1;
    while (i >= 0 && (line.pos(i).matches("DET|ADV") || line.lower(i).matches("most|no"))) {
      i--;
    }
    boolean copula =
        !line.lower(i - 1).equals("there")
            && line.lower(i)
                .matches("is|are|was|were|be|been|become|becomes|became|remain|remains");
    boolean role =
        line.lower(i).equals("as")
            && (line.pos(i - 1).equals("VERB") || line.lower(i - 1).matches("themselves|itself"));
    return phrase.head().type() == MentionType.ACTOR && (copula || role);
  }

  /** {@code networks in the diaspora}, {@code groups that tax miners}: told which from behind. */
  private static boolean described(Line line, NounPhrase phrase) {
    return phrase.head().plural()
        && phrase.head().type() == MentionType.ACTOR
        && !line.pos(phrase.from() - 1).matches("DET|ADJ|PRON|NOUN|NUM")
        && !line.lower(phrase.from() - 1).equals("of")
        && line.lower(phrase.to()).matches("that|who|focusing|operating|based|linked|in|of");
  }

  private static boolean excluded(Line line, Setting setting, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      FormTable.Match<Set<MentionType>> match =
          setting.lexicons().exclusions().startingAt(line.lower(), i);
      if (match != null
          && i == phrase.from()
          && match.end() >= phrase.to()
          && phrase.head().type() != null
          && match.entry().contains(phrase.head().type())) {
        return true;
      }
    }
    return false;
  }

  /** {@code members of the armed forces}: the noun behind the preposition is the actor. */
  private static boolean container(Line line, Setting setting, NounPhrase phrase) {
    String kind = setting.lexicons().containers().get(line.lower(phrase.to() - 1));
    if (kind == null) {
      return false;
    }
    String next = line.lower(phrase.to());
    if (phrase.modified()) {
      return kind.equals("quantity") && next.equals("of");
    }
    return switch (kind) {
      case "example" -> next.equals("like") || next.equals("such");
      case "membership" -> next.matches("of|within|in|from|among|inside");
      default -> next.equals("of");
    };
  }

  /**
   * Whether {@code next} shares the modifier of {@code first}: {@code Nigerian women and girls},
   * {@code individual poachers and hunters}.
   */
  private static boolean shared(
      Line line, Setting setting, NounPhrase first, NounPhrase previous, NounPhrase next) {
    if (!first.modified()
        || next.modified()
        || next.to() - next.from() > 1
        || !first.head().plural()
        || !next.head().plural()
        || first.head().type() != next.head().type()
        || first.head().label() != next.head().label()
        || !adjective(line, setting, first)
        || line.lower(next.to()).matches("from|of|who|with|in")) {
      return false;
    }
    int gap = next.from() - previous.to();
    String joint = line.lower(next.from() - 1);
    boolean and = joint.equals("and") || joint.equals("or");
    boolean comma = joint.equals(",") && listGoesOn(line, next.to());
    return (gap == 1 && (and || comma))
        || (gap == 2 && and && line.lower(previous.to()).equals(","));
  }

  private static boolean listGoesOn(Line line, int i) {
    return line.lower(i).equals("and")
        || line.lower(i).equals("or")
        || (line.lower(i).equals(",") && line.lower(i + 1).matches("and|or"));
  }

  private static boolean adjective(Line line, Setting setting, NounPhrase phrase) {
    int i = phrase.from();
    return line.pos(i).equals("ADJ")
        || (i < phrase.headFrom() && setting.demonym(line.phrase(i, phrase.headFrom())))
        || setting.demonym(line.words().get(i));
  }
}
