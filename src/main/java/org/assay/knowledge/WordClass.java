package org.assay.knowledge;

import java.util.Locale;
import org.assay.model.Coded;

/**
 * Classes of small words that tell what stands beside them; what each is for stands in {@code
 * lexicons/word-classes.tsv}.
 */
public enum WordClass implements Coded {
  CONJUNCTION,
  LIST_SIGN,
  CHAIN_SIGN,
  ARTICLE,
  DEFINITE,
  QUOTE,
  CLAUSE_END,
  CONTRAST,
  RELATIVE,
  OF_PEOPLE,
  OF_GROUPS,
  OF_ALL,
  OF_LAST,
  MEMBERSHIP,
  LEADING_TO,
  BELONGING,
  OF_PLACE,
  COMPLEMENT,
  TASK,
  TARGET,
  PARTITIVE,
  CARRIED,
  HELD,
  LOCATED,
  EXTENT,
  BESIDE,
  ALONG,
  LEAVING,
  AGENT,
  LAW_BEFORE,
  LAW_BEHIND,
  EXAMPLE,
  NAMING,
  STYLED,
  LIKENESS,
  DOMESTIC,
  ABROAD,
  ELSEWHERE,
  LANDS,
  PERFECT,
  COPULA,
  NONE_OR_MOST,
  REFLEXIVE,
  NO_ROLE,
  INDEFINITE,
  CHEMICAL,
  PARTICLE,
  PREFIX,
  ELIDED,
  NAME_SIGN,
  ACCUSED,
  WAY_END,
  QUOTED,
  TOLD,
  INVOLVED,
  PUBLICATION;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant with an id. */
  public static WordClass of(String id) {
    return Coded.of(WordClass.class, id);
  }
}
