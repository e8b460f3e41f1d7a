package org.assay.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.model.ActorClass;
import org.assay.model.MentionType;

/**
 * The word lists of {@code models/lexicons}, by what they are asked for. Word forms are lower case.
 *
 * @param heads nouns that head actor and people phrases, all forms
 * @param goods commodity terms, all forms, hyphens as spaces
 * @param goodNames normal forms of names of goods that have others, with the name they share
 * @param goodParts words that say how two goods make one
 * @param actorModifiers words that decide the class of an actor phrase
 * @param goodModifiers words before a good, with what they do to it
 * @param containers nouns that carry nothing before {@code of}, {@code like}, ...: all forms
 * @param edges words that never belong to a noun phrase, with their kind
 * @param organisations known organisations by folded name, namesakes together
 * @param orgWords words that make a proper name an organisation; the value is its class, or empty
 *     for names of laws and treaties, which are no actors
 * @param exclusions phrases that look like a mention of a type and are none
 * @param verbs verbs that tell actors from people
 * @param smallWords lower-case words inside proper names
 * @param capitalised words that English writes with a capital though they name no actor or place
 * @param ethnonyms names of peoples, in their usual forms; their members act, no place is meant
 * @param locativePrepositions prepositions that want a place behind them
 * @param actorCues words that tell how an actor acts
 * @param tradeWords words beside a good that say that it is traded, stolen, grown or made
 * @param agesAndSexes plural nouns for people by age and sex, which a list joins to one group
 * @param personEndings endings of nouns for a person
 * @param placeTails words that a hyphen joins to the name of a place
 * @param confidences how often mentions on each kind of ground are right
 * @param englishVerbs what can be a verb at all
 * @param tradeCues verbs and nouns of trading that want goods
 * @param grammar small words and endings that sentences are read by
 * @param topics what it tells that a passage is about something
 */
public record Lexicons(
    FormTable<Head> heads,
    FormTable<Good> goods,
    Map<String, String> goodNames,
    Map<String, GoodPart> goodParts,
    Map<String, ActorModifier> actorModifiers,
    Map<String, GoodModifier> goodModifiers,
    Map<String, String> containers,
    Map<String, String> edges,
    FormTable<List<Organisation>> organisations,
    Map<String, OrgWord> orgWords,
    FormTable<Set<MentionType>> exclusions,
    Map<String, RoleVerb> verbs,
    Set<String> smallWords,
    Set<String> capitalised,
    Set<String> ethnonyms,
    Set<String> locativePrepositions,
    ActorCues actorCues,
    Set<String> tradeWords,
    Set<String> agesAndSexes,
    Endings personEndings,
    Set<String> placeTails,
    Confidences confidences,
    EnglishVerbs englishVerbs,
    TradeCues tradeCues,
    Grammar grammar,
    TopicTable topics) {

  /**
   * A word that decides the class of an actor phrase.
   *
   * @param label the class
   * @param strong whether it overrides the class of the head
   * @param office whether it does so only where the head is for somebody who may hold an office
   */
  public record ActorModifier(ActorClass label, boolean strong, boolean office) {}

  /** How a word makes one good of two. */
  public enum GoodPart {
    /** {@code parts} of rifles: the parts are the good. */
    PART,
    /** {@code leaves}: no compound with the good before it. */
    APART
  }

  /**
   * A word before a good.
   *
   * @param inside whether it belongs to the span
   * @param category the category it decides, or null
   */
  public record GoodModifier(boolean inside, org.assay.model.CommodityCategory category) {}

  /**
   * A word that makes a proper name an organisation, a law or neither.
   *
   * @param label actor class, or null for a law or treaty
   */
  public record OrgWord(ActorClass label) {
    /** Whether names with it are actors. */
    public boolean actor() {
      return label != null;
    }
  }
}
