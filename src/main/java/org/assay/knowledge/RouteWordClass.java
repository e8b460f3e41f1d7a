package org.assay.knowledge;

/** Classes of single words that hold a movement together, each a list of {@code words.yaml}. */
public enum RouteWordClass {
  PLACE_NOUN("placeNouns"),
  GATE("gates"),
  DESIGNATOR("designators"),
  HOME_ADVERB("homeAdverbs"),
  /** {@code villages}, {@code areas}: after {@code from} in the report's own country. */
  HOME_AREA("homeAreas"),
  /** {@code other}, {@code neighbouring}: before a place that is not. */
  ELSEWHERE("elsewhere"),
  GENERIC("generic"),
  ONWARD("onwards"),
  SEQUEL("sequels"),
  LISTING("listing"),
  MODIFIER("modifiers"),
  FOREIGN("foreign"),
  CONTAINER("containers"),
  COPULA("copulas"),
  /** {@code serve}: a copula before {@code as}. */
  AS_VERB("asVerbs"),
  PASSIVE("passives"),
  BEARER("bearers"),
  ANAPHOR("anaphors"),
  RELATIVE("relatives"),
  /** A word that stands for the cargo before it in the same clause. */
  REFERENT("referents"),
  /** {@code it}, as an object. */
  PRONOUN("pronouns"),
  /** {@code hidden}: before what hides a cargo. */
  HIDING("hiding"),
  /** {@code among}: between a hidden cargo and what hides it. */
  HIDER("hiders"),
  /** {@code aboard}: before what carries a cargo. */
  ABOARD("aboard"),
  /** {@code pay}: before money that is not moved. */
  PAYING("paying"),
  /** {@code use}: before a place through which something is moved. */
  USING("using"),
  /** {@code resale}: what goods or people are moved for, in a place. */
  PURPOSE("purposes"),
  /** {@code boats}: goes somewhere with a cargo. */
  CONVEYANCE("conveyances"),
  /** {@code carrying}: between a conveyance and its cargo. */
  LADEN("laden"),
  /** {@code under}: between a verb and the papers under which something moves. */
  ESCORT("escorts"),
  /** {@code with}: between a cargo and another that only describes it. */
  DESCRIBING("describing"),
  DEFINITE("definite"),
  /** {@code in}, {@code near}: after any noun that leads to a place. */
  LOCATING("locating"),
  /** {@code by}: before how something moves. */
  MEANS("means"),
  /** {@code in}: between an actor and where it is. */
  SEAT("seats"),
  /** {@code nationals}: people whose country stands behind {@code of}. */
  NATIONAL("nationals"),
  /** {@code based}: before that. */
  SETTLED("settled"),
  BOUNDARY("boundaries"),
  /** {@code countries}: others than the report's own. */
  COUNTRY_NOUN("countryNouns"),
  /** {@code er}: makes of a verb who does it. */
  AGENT_ENDING("agentEndings"),
  // Function words that patterns name.
  AND("grammar.and"),
  OR("grammar.or"),
  OF("grammar.of"),
  FOR("grammar.for"),
  IN("grammar.in"),
  AS("grammar.as"),
  BOTH("grammar.both"),
  INCLUDE("grammar.include"),
  FROM("grammar.from"),
  WHENCE("grammar.whence"),
  PLACE_PRONOUN("grammar.place_pronoun"),
  POSSESSIVE("grammar.possessive"),
  ARTICLE("grammar.article"),
  TO("grammar.to"),
  WITH("grammar.with"),
  /** {@code X, elsewhere in Y}: another place, and not one that lies in Y. */
  APART("grammar.apart");

  private final String key;

  RouteWordClass(String key) {
    this.key = key;
  }

  /** Key of its list; function words are keys of {@code grammar}. */
  String key() {
    return key;
  }
}
