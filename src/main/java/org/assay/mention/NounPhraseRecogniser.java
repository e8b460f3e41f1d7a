package org.assay.mention;

import static org.assay.knowledge.WordClass.ARTICLE;
import static org.assay.knowledge.WordClass.BELONGING;
import static org.assay.knowledge.WordClass.COMPLEMENT;
import static org.assay.knowledge.WordClass.INDEFINITE;
import static org.assay.knowledge.WordClass.INVOLVED;
import static org.assay.knowledge.WordClass.MEMBERSHIP;
import static org.assay.knowledge.WordClass.OF_GROUPS;
import static org.assay.knowledge.WordClass.PARTITIVE;
import static org.assay.knowledge.WordClass.RELATIVE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.knowledge.FormTable;
import org.assay.knowledge.Head;
import org.assay.model.ActorClass;
import org.assay.model.MentionType;

/**
 * Generic actors and people: noun phrases that count, coordinated ones under one modifier joined.
 */
final class NounPhraseRecogniser implements Recogniser {

  private static final Set<ActorClass> GROUPS =
      EnumSet.of(ActorClass.ARMED_GROUP, ActorClass.CRIMINAL_NETWORK, ActorClass.FOREIGN);

  /** Words from a preposition to the name of a body. */
  private static final int BODY_REACH = 4;

  private static final String APPOSITION = "rule:apposition";

  private final ActorClasses classes = new ActorClasses();
  private final RoleResolver roles = new RoleResolver();
  private final SharedModifiers shared = new SharedModifiers();
  private final Predicates predicates = new Predicates();

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    List<NounPhrase> all = new NounPhrases(line, setting).find();
    List<NounPhrase> phrases = new ArrayList<>();
    List<Candidate> out = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      NounPhrase phrase = all.get(i);
      if (!counts(line, setting, phrase, Coordination.series(line, all, i))) {
        continue;
      }
      Candidate bearer = bearer(line, phrase, known);
      if (called(line, setting, phrase, known)) {
        continue;
      }
      if (bearer == null) {
        phrases.add(phrase);
        apposition(line, phrase, known)
            .map(name -> called(name, label(line, setting, phrase, phrase.to(), known)))
            .ifPresent(out::add);
      } else if (bearer.rank() == Rank.MODEL_NAME) {
        out.add(called(bearer, classes.of(line, setting, phrase, phrase.to())));
      }
    }
    for (int i = 0; i < phrases.size(); i++) {
      int last = shared.last(line, setting, phrases, i);
      Coordination.Series series = Coordination.series(line, phrases, i);
      Candidate candidate =
          candidate(line, setting, phrases.get(i), phrases.get(last).to(), series, known);
      if (candidate.type() != null) {
        out.add(candidate);
      }
      i = last;
    }
    return out;
  }

  /**
   * Class of a phrase; that of the body behind it where its own words say none ({@code director of
   * Forest Watch}).
   */
  private ActorClass label(
      Line line, Setting setting, NounPhrase phrase, int to, List<Candidate> known) {
    boolean rank =
        phrase.head().label() == ActorClass.ARMED_GROUP
            && setting.lexicons().actorCues().office().holders().contains(line.lower(to - 1));
    if ((rank || phrase.head().label() == null) && line.is(to, BELONGING)) {
      int last = Math.min(line.size() - 1, to + BODY_REACH);
      int from = line.token(to).end();
      int until = line.token(last).start();
      Candidate body =
          known.stream()
              .filter(c -> c.start() > from && c.start() <= until)
              .filter(c -> c.named() && c.label() instanceof ActorClass)
              .filter(c -> c.rank() != Rank.MODEL_NAME)
              .findFirst()
              .orElse(null);
      if (body != null && !parted(line.text(from, body.start()))) {
        return (ActorClass) body.label();
      }
    }
    return classes.of(line, setting, phrase, to);
  }

  /** Whether a sign parts two phrases. */
  private static boolean parted(String between) {
    return between.chars().anyMatch(sign -> ",;:()".indexOf(sign) >= 0);
  }

  private Candidate candidate(
      Line line,
      Setting setting,
      NounPhrase phrase,
      int to,
      Coordination.Series series,
      List<Candidate> known) {
    MentionType type = roles.type(line, setting, phrase, series);
    return Candidate.of(
        line,
        start(line, phrase.from()),
        line.token(to - 1).end(),
        type,
        type == MentionType.ACTOR ? label(line, setting, phrase, to, known) : null,
        false,
        phrase.head().row(),
        Rank.NOUN_PHRASE);
  }

  /** Where a phrase starts, an apostrophe that begins its first word counted in: ’Ndrangheta. */
  private static int start(Line line, int from) {
    int start = line.token(from).start();
    boolean apostrophe =
        line.lower(from - 1).equals("'")
            && line.capital(from)
            && line.token(from - 1).end() == start
            && (from < 2 || line.token(from - 2).end() < line.token(from - 1).start())
            && !line.lower().subList(from, line.size()).contains("'");
    return apostrophe ? line.token(from - 1).start() : start;
  }

  private boolean counts(
      Line line, Setting setting, NounPhrase phrase, Coordination.Series series) {
    if (excluded(line, setting, phrase)
        || heading(line, phrase)
        || Regions.named(line, setting, phrase)
        || predicates.holds(line, phrase, series)) {
      return false;
    }
    if (container(line, setting, phrase)) {
      return phrase.head().use() == Head.Use.MODIFIED
          && line.lower(phrase.to()).equals("in")
          && described(line, phrase);
    }
    return switch (phrase.head().use()) {
      case MODIFIED -> phrase.modified() || described(line, phrase);
      case DEFINITE ->
          (line.lower(phrase.headFrom() - 1).equals("the")
                  || setting.demonymAt(line, Math.max(0, phrase.headFrom() - 1)).isPresent())
              && !line.is(phrase.to(), COMPLEMENT);
      case ACTING -> acts(line, setting, phrase, series);
      default -> true;
    };
  }

  /** A place or firm that does something or by which something is done: a subject or agent. */
  private static boolean acts(
      Line line, Setting setting, NounPhrase phrase, Coordination.Series series) {
    String before = before(line, phrase);
    if (setting.lexicons().locativePrepositions().contains(before)) {
      return false;
    }
    int i = series.to();
    while (line.pos(i).equals("ADV")) {
      i++;
    }
    boolean subject = line.tagged(i, "VERB", "AUX") && !line.lower(i).endsWith("ing");
    return subject || series.from() == 0 || before.equals("by");
  }

  /** The word before a phrase and its article. */
  private static String before(Line line, NounPhrase phrase) {
    int i = phrase.from() - 1;
    while (line.tagged(i, "DET", "NUM") || line.is(i, INDEFINITE)) {
      i--;
    }
    return line.lower(i);
  }

  /**
   * {@code the trafficker Jean Bart}: the name behind is the mention, and of the class of what it
   * is called where only the model knows it. Null where no name follows.
   */
  private static Candidate bearer(Line line, NounPhrase phrase, List<Candidate> known) {
    if (phrase.head().plural() || phrase.to() >= line.size()) {
      return null;
    }
    int next = line.token(phrase.to()).start();
    return known.stream()
        .filter(c -> c.start() == next && c.named() && c.type() == MentionType.ACTOR)
        .findFirst()
        .orElse(null);
  }

  /** A name that only the model knows, with the class of what it is called. */
  private static Candidate called(Candidate name, ActorClass label) {
    return Candidate.of(
        name.line(),
        name.start(),
        name.end(),
        name.type(),
        label,
        true,
        APPOSITION,
        Rank.PATTERN_NAME);
  }

  /**
   * {@code the prosecutor, Marta Barrios,} and {@code Marta Barrios, a prosecutor}: a name that
   * only the model knows.
   */
  private static Optional<Candidate> apposition(
      Line line, NounPhrase phrase, List<Candidate> known) {
    if (phrase.head().plural()) {
      return Optional.empty();
    }
    boolean behind = line.lower(phrase.to()).equals(",") && line.capital(phrase.to() + 1);
    int next = behind ? line.token(phrase.to() + 1).start() : -1;
    int article = phrase.from() - 1;
    boolean before =
        line.is(article, ARTICLE)
            && line.lower(article - 1).equals(",")
            && line.capital(article - 2);
    boolean bare =
        line.lower(article).equals(",")
            && line.capital(article - 1)
            && line.is(phrase.to(), BELONGING, COMPLEMENT);
    int end = before ? line.token(article - 2).end() : bare ? line.token(article - 1).end() : -1;
    return known.stream()
        .filter(c -> (c.start() == next || c.end() == end) && c.rank() == Rank.MODEL_NAME)
        .filter(c -> c.type() == MentionType.ACTOR && c.text().contains(" "))
        .findFirst();
  }

  /**
   * {@code Camorra crime syndicates}: a known group that is called one; its name is the mention.
   */
  private static boolean called(
      Line line, Setting setting, NounPhrase phrase, List<Candidate> known) {
    String last = line.lower(phrase.to() - 1);
    boolean body =
        setting
            .lexicons()
            .actorCues()
            .memberBodies()
            .contains(last.endsWith("s") ? last.substring(0, last.length() - 1) : last);
    if (!body || phrase.from() == phrase.headFrom()) {
      return false;
    }
    int start = line.token(phrase.from()).start();
    int end = line.token(phrase.headFrom() - 1).end();
    return known.stream()
        .anyMatch(
            c ->
                c.rank() == Rank.KNOWN_NAME
                    && c.start() == start
                    && c.end() == end
                    && c.label() instanceof ActorClass label
                    && GROUPS.contains(label));
  }

  /** {@code networks in the diaspora}, {@code groups that tax miners}: told which from behind. */
  private static boolean described(Line line, NounPhrase phrase) {
    return phrase.head().plural()
        && phrase.head().type() == MentionType.ACTOR
        && !line.tagged(phrase.from() - 1, "DET", "ADJ", "PRON", "NOUN", "NUM")
        && !line.lower(phrase.from() - 1).equals("of")
        && (line.is(phrase.to(), RELATIVE, OF_GROUPS)
            || (line.is(phrase.to(), INVOLVED) && line.pos(phrase.to() + 1).equals("ADP")));
  }

  /** {@code Political Parties} in a line of title case without a verb. */
  private static boolean heading(Line line, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (!line.capital(i)) {
        return false;
      }
    }
    return phrase.to() - phrase.from() > 1
        && line.size() > 1
        && line.tokens().stream()
            .noneMatch(t -> t.is("VERB", "AUX") && Character.isLowerCase(t.text().codePointAt(0)));
  }

  private static boolean excluded(Line line, Setting setting, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      FormTable.Match<Set<MentionType>> match =
          setting.lexicons().exclusions().startingAt(line.lower(), i);
      if (match != null
          && match.end() >= phrase.to()
          && i <= phrase.headFrom()
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
      boolean one = line.is(phrase.from() - 1, PARTITIVE) || !phrase.head().plural();
      return next.equals("of") && (kind.equals("quantity") || (kind.equals("role") && one));
    }
    return switch (kind) {
      case "role" -> next.equals("of") && !phrase.head().plural();
      case "example" -> next.equals("like") || next.equals("such");
      case "membership" -> line.is(phrase.to(), MEMBERSHIP);
      default -> next.equals("of");
    };
  }
}
