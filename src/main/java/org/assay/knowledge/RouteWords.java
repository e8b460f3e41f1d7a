package org.assay.knowledge;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.model.StopRole;

/** The words between the triggers and the fillers of movement frames. Immutable. */
public final class RouteWords {

  private static final List<String> PHRASES =
      List.of(
          "home",
          "onWay",
          "homeMarket",
          "abroad",
          "equates",
          "quantifiers",
          "degrees",
          "asides",
          "together",
          "sameWays",
          "becoming");

  private final Map<String, StopRole> roles = new HashMap<>();
  private final Set<String> prepositions = new HashSet<>();
  private final Set<String> examples;
  private final PhraseTable<String> prepositionTable;
  private final PhraseTable<String> joiners;
  private final Map<String, PhraseTable<String>> phrases = new HashMap<>();
  private final Map<RouteWordClass, Set<String>> classes = new EnumMap<>(RouteWordClass.class);

  RouteWords(KnowledgeFile file) {
    RouteWordLists lists = new RouteWordLists(file);
    for (StopRole role : StopRole.values()) {
      for (String name : lists.take(role.id())) {
        if (roles.put(name, role) != null) {
          throw new KnowledgeException(file.path(), 0, "'" + name + "' has two roles");
        }
      }
    }
    prepositions.addAll(roles.keySet());
    prepositions.addAll(lists.take("prepositions"));
    examples = lists.take("examples");
    prepositionTable = table(prepositions, examples);
    joiners = table(lists.take("joiners"), examples);
    PHRASES.forEach(key -> phrases.put(key, table(lists.take(key), Set.of())));
    for (RouteWordClass type : RouteWordClass.values()) {
      classes.put(type, lists.take(type.key()));
    }
    lists.checkAllTaken();
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
    return phrases.get("home");
  }

  /** Where goods for the buyers of the report's own country go. */
  public PhraseTable<String> homeMarket() {
    return phrases.get("homeMarket");
  }

  /** Places outside the report's own country that have no name. */
  public PhraseTable<String> abroad() {
    return phrases.get("abroad");
  }

  /** What makes a place something new: {@code turning into}. */
  public PhraseTable<String> becoming() {
    return phrases.get("becoming");
  }

  /** Verbs whose object is the subject in other words. */
  public PhraseTable<String> equates() {
    return phrases.get("equates");
  }

  /** What may stand between a verb and its cargo: {@code at least}. */
  public PhraseTable<String> quantifiers() {
    return phrases.get("quantifiers");
  }

  /** What may stand between a copula and a role noun: {@code by far}. */
  public PhraseTable<String> degrees() {
    return phrases.get("degrees");
  }

  /** After which a cargo is only compared with or exchanged for what is moved. */
  public PhraseTable<String> asides() {
    return phrases.get("asides");
  }

  /** Before a cargo that shares what is said of the one before it: {@code along with}. */
  public PhraseTable<String> together() {
    return phrases.get("together");
  }

  /** The way of the movement said before: {@code a similar path}. */
  public PhraseTable<String> sameWay() {
    return phrases.get("sameWays");
  }

  /** What stands between a place and the route that it lies on. */
  public PhraseTable<String> onWay() {
    return phrases.get("onWay");
  }

  /** Whether a lower-case word is of a class. */
  public boolean is(RouteWordClass type, String word) {
    return classes.get(type).contains(word);
  }

  private static PhraseTable<String> table(Set<String> some, Set<String> others) {
    Map<String, String> map = new HashMap<>();
    some.forEach(phrase -> map.put(phrase, phrase));
    others.forEach(phrase -> map.put(phrase, phrase));
    return new PhraseTable<>(map);
  }
}
