package org.assay.knowledge;

import java.util.Locale;
import org.assay.model.Coded;

/** What a passage is on, as far as that tells who and what is in it. */
public enum TopicTrait implements Coded {
  /** A market in what no one may trade, or those who trade it. */
  CRIMINAL,
  /** A market in what some may trade. */
  REGULATED,
  /** What the state and its partners do, so that theirs are no outsiders. */
  RESPONSE,
  /** Those who commit crimes rather than what they trade. */
  OFFENDERS,
  /** People who are moved, exploited or displaced. */
  PEOPLE,
  /** Those who are forced to pay. */
  PAYERS,
  /** Counterfeit goods. */
  IMITATIONS;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant with an id. */
  public static TopicTrait of(String id) {
    return Coded.of(TopicTrait.class, id);
  }
}
