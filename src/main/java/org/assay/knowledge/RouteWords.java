package org.assay.knowledge;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assay.model.StopRole;

/** The words between the triggers and the fillers of movement frames. Immutable. */
public final class RouteWords {

  private record Content(
      List<String> origin,
      List<String> transit,
      List<String> destination,
      List<String> prepositions,
      List<String> examples,
      List<String> joiners,
      List<String> placeNouns,
      List<String> gates,
      List<String> designators,
      List<String> onWay,
      List<String> home,
      List<String> homeAdverbs,
      List<String> homeMarket,
      List<String> homeAreas,
      List<String> elsewhere,
      List<String> generic,
      List<String> onwards,
      List<String> sequels,
      List<String> listing,
      List<String> modifiers,
      List<String> abroad,
      List<String> foreign,
      List<String> containers,
      List<String> quantifiers,
      List<String> degrees,
      List<String> asides,
      List<String> copulas,
      List<String> asVerbs,
      List<String> equates,
      List<String> passives,
      List<String> bearers,
      List<String> anaphors,
      List<String> relatives,
      List<String> referents,
      List<String> pronouns,
      List<String> hiding,
      List<String> hiders,
      List<String> aboard,
      List<String> definite,
      List<String> becoming,
      List<String> locating,
      List<String> means,
      List<String> seats,
      List<String> settled,
      List<String> boundaries,
      Map<String, List<String>> grammar) {}

  /** Classes of single words. */
  public enum WordClass {
    PLACE_NOUN,
    GATE,
    DESIGNATOR,
    HOME_ADVERB,
    /** {@code villages}, {@code areas}: after {@code from} in the report's own country. */
    HOME_AREA,
    /** {@code other}, {@code neighbouring}: before a place that is not. */
    ELSEWHERE,
    GENERIC,
    ONWARD,
    SEQUEL,
    LISTING,
    MODIFIER,
    FOREIGN,
    CONTAINER,
    COPULA,
    /** {@code serve}: a copula before {@code as}. */
    AS_VERB,
    PASSIVE,
    BEARER,
    ANAPHOR,
    RELATIVE,
    /** A word that stands for the cargo before it in the same clause. */
    REFERENT,
    /** {@code it}, as an object. */
    PRONOUN,
    /** {@code hidden}: before what hides a cargo. */
    HIDING,
    /** {@code among}: between a hidden cargo and what hides it. */
    HIDER,
    /** {@code aboard}: before what carries a cargo. */
    ABOARD,
    DEFINITE,
    /** {@code in}, {@code near}: after any noun that leads to a place. */
    LOCATING,
    /** {@code by}: before how something moves. */
    MEANS,
    /** {@code in}: between an actor and where it is. */
    SEAT,
    /** {@code based}: before that. */
    SETTLED,
    BOUNDARY,
    // Function words that patterns name.
    AND,
    OR,
    OF,
    FOR,
    IN,
    AS,
    BOTH,
    INCLUDE,
    FROM,
    WHENCE,
    PLACE_PRONOUN,
    POSSESSIVE,
    ARTICLE,
    TO,
    WITH
  }

  private final Map<String, StopRole> roles = new HashMap<>();
  private final Set<String> prepositions = new HashSet<>();
  private final Set<String> examples;
  private final PhraseTable<String> prepositionTable;
  private final PhraseTable<String> joiners;
  private final PhraseTable<String> home;
  private final PhraseTable<String> abroad;
  private final PhraseTable<String> onWay;
  private final PhraseTable<String> homeMarket;
  private final PhraseTable<String> becoming;
  private final PhraseTable<String> equates;
  private final PhraseTable<String> quantifiers;
  private final PhraseTable<String> degrees;
  private final PhraseTable<String> asides;
  private final Map<WordClass, Set<String>> classes = new HashMap<>();

  RouteWords(KnowledgeFile file) {
    Content content = file.yaml(Content.class);
    roles(file, content.origin(), StopRole.ORIGIN);
    roles(file, content.transit(), StopRole.TRANSIT);
    roles(file, content.destination(), StopRole.DESTINATION);
    prepositions.addAll(roles.keySet());
    prepositions.addAll(words(file, "prepositions", content.prepositions()));
    examples = words(file, "examples", content.examples());
    Set<String> all = new HashSet<>(prepositions);
    all.addAll(examples);
    prepositionTable = table(all);
    Set<String> joining = new HashSet<>(words(file, "joiners", content.joiners()));
    joining.addAll(examples);
    joiners = table(joining);
    home = table(words(file, "home", content.home()));
    onWay = table(words(file, "onWay", content.onWay()));
    put(file, WordClass.PLACE_NOUN, content.placeNouns());
    put(file, WordClass.GATE, content.gates());
    put(file, WordClass.DESIGNATOR, content.designators());
    put(file, WordClass.HOME_ADVERB, content.homeAdverbs());
    put(file, WordClass.GENERIC, content.generic());
    homeMarket = table(words(file, "homeMarket", content.homeMarket()));
    put(file, WordClass.HOME_AREA, content.homeAreas());
    put(file, WordClass.ELSEWHERE, content.elsewhere());
    put(file, WordClass.ONWARD, content.onwards());
    put(file, WordClass.SEQUEL, content.sequels());
    put(file, WordClass.LISTING, content.listing());
    put(file, WordClass.MODIFIER, content.modifiers());
    abroad = table(words(file, "abroad", content.abroad()));
    put(file, WordClass.FOREIGN, content.foreign());
    put(file, WordClass.CONTAINER, content.containers());
    put(file, WordClass.COPULA, content.copulas());
    put(file, WordClass.AS_VERB, content.asVerbs());
    put(file, WordClass.PASSIVE, content.passives());
    put(file, WordClass.BEARER, content.bearers());
    put(file, WordClass.ANAPHOR, content.anaphors());
    put(file, WordClass.RELATIVE, content.relatives());
    put(file, WordClass.REFERENT, content.referents());
    put(file, WordClass.PRONOUN, content.pronouns());
    put(file, WordClass.HIDING, content.hiding());
    put(file, WordClass.HIDER, content.hiders());
    put(file, WordClass.ABOARD, content.aboard());
    put(file, WordClass.DEFINITE, content.definite());
    put(file, WordClass.LOCATING, content.locating());
    put(file, WordClass.MEANS, content.means());
    put(file, WordClass.SEAT, content.seats());
    put(file, WordClass.SETTLED, content.settled());
    equates = table(words(file, "equates", content.equates()));
    quantifiers = table(words(file, "quantifiers", content.quantifiers()));
    degrees = table(words(file, "degrees", content.degrees()));
    asides = table(words(file, "asides", content.asides()));
    becoming = table(words(file, "becoming", content.becoming()));
    if (content.grammar() == null) {
      throw new KnowledgeException(file.path(), 0, "no words for grammar");
    }
    for (WordClass type : EnumSet.range(WordClass.AND, WordClass.WITH)) {
      put(file, type, content.grammar().get(type.name().toLowerCase(Locale.ROOT)));
    }
    put(file, WordClass.BOUNDARY, content.boundaries());
  }

  /** Prepositions that give a role with every open frame. */
  public Map<String, StopRole> roles() {
    return Map.copyOf(roles);
  }

  /** Whether frames may use it. */
  public boolean isPreposition(String phrase) {
    return prepositions.contains(phrase);
  }

  /** Whether it introduces examples. */
  public boolean isExample(String phrase) {
    return examples.contains(phrase);
  }

  /** Prepositions and words that introduce examples. */
  public PhraseTable<String> prepositions() {
    return prepositionTable;
  }

  /** What may stand between the members of a list. */
  public PhraseTable<String> joiners() {
    return joiners;
  }

  /** The report's own country without its name. */
  public PhraseTable<String> home() {
    return home;
  }

  /** Where goods for the buyers of the report's own country go. */
  public PhraseTable<String> homeMarket() {
    return homeMarket;
  }

  /** Places outside the report's own country that have no name. */
  public PhraseTable<String> abroad() {
    return abroad;
  }

  /** What makes a place something new: {@code turning into}. */
  public PhraseTable<String> becoming() {
    return becoming;
  }

  /** Verbs whose object is the subject in other words. */
  public PhraseTable<String> equates() {
    return equates;
  }

  /** What may stand between a verb and its cargo: {@code at least}. */
  public PhraseTable<String> quantifiers() {
    return quantifiers;
  }

  /** What may stand between a copula and a role noun: {@code by far}. */
  public PhraseTable<String> degrees() {
    return degrees;
  }

  /** After which a cargo is only compared with or exchanged for what is moved. */
  public PhraseTable<String> asides() {
    return asides;
  }

  /** What stands between a place and the route that it lies on. */
  public PhraseTable<String> onWay() {
    return onWay;
  }

  /** Whether a lower-case word is of a class. */
  public boolean is(WordClass type, String word) {
    return classes.get(type).contains(word);
  }

  private void roles(KnowledgeFile file, List<String> names, StopRole role) {
    for (String name : words(file, role.id(), names)) {
      if (roles.put(name, role) != null) {
        throw new KnowledgeException(file.path(), 0, "'" + name + "' has two roles");
      }
    }
  }

  private void put(KnowledgeFile file, WordClass type, List<String> names) {
    classes.put(type, words(file, type.name(), names));
  }

  private static Set<String> words(KnowledgeFile file, String key, List<String> names) {
    if (names == null) {
      throw new KnowledgeException(file.path(), 0, "no words for " + key);
    }
    return new HashSet<>(names);
  }

  private static PhraseTable<String> table(Set<String> phrases) {
    Map<String, String> map = new HashMap<>();
    phrases.forEach(phrase -> map.put(phrase, phrase));
    return new PhraseTable<>(map);
  }
}
