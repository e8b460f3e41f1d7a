package org.assay.mention;

import java.util.Set;
import org.assay.knowledge.Demonym;
import org.assay.knowledge.Head;
import org.assay.knowledge.Lexicons.ActorModifier;
import org.assay.model.ActorClass;

/** What the subject of a passage says of the actors in it. */
final class Markets {

  /** Passages on what no one may trade, and on those who do. */
  private static final Set<String> CRIMINAL =
      Set.of(
          "human_trafficking",
          "human_smuggling",
          "extortion_and_protection_racketeering",
          "arms_trafficking",
          "heroin_trade",
          "cocaine_trade",
          "cannabis_trade",
          "synthetic_drug_trade",
          "cyber_dependent_crimes",
          "mafia_style_groups",
          "criminal_networks");

  /** Passages on what some may trade. */
  private static final Set<String> REGULATED =
      Set.of(
          "trade_in_counterfeit_goods",
          "illicit_trade_in_excisable_goods",
          "flora_crimes",
          "fauna_crimes",
          "non_renewable_resource_crimes",
          "financial_crimes",
          "trafficking_in_persons",
          "illicit_drugs");

  private final StateConduct conduct = new StateConduct();

  /** Class of an actor whose words say none. */
  ActorClass byTopic(String topic) {
    return switch (topic) {
      case "state_embedded_actors" -> ActorClass.STATE_EMBEDDED;
      case "foreign_actors" -> ActorClass.FOREIGN;
      case "private_sector_actors" -> ActorClass.PRIVATE_SECTOR;
      case "non_state_actors", "victim_and_witness_support", "prevention" ->
          ActorClass.CIVIL_SOCIETY;
      case "political_leadership_and_governance",
          "government_transparency_and_accountability",
          "judicial_system_and_detention",
          "law_enforcement",
          "international_cooperation",
          "territorial_integrity" ->
          ActorClass.STATE_INSTITUTION;
      default -> ActorClass.CRIMINAL_NETWORK;
    };
  }

  /**
   * Whether a passage is on what the state and its partners do, so that theirs are no outsiders.
   */
  boolean response(String topic) {
    return switch (topic) {
      case "international_cooperation",
          "law_enforcement",
          "judicial_system_and_detention",
          "anti_money_laundering",
          "victim_and_witness_support",
          "prevention",
          "national_policies_and_laws" ->
          true;
      default -> false;
    };
  }

  /** Class of an organisation or person of whom only the name is known, or null. */
  ActorClass ofUnknown(String topic) {
    return switch (topic) {
      case "foreign_actors" -> ActorClass.FOREIGN;
      case "mafia_style_groups", "criminal_networks" -> ActorClass.CRIMINAL_NETWORK;
      case "state_embedded_actors" -> ActorClass.STATE_EMBEDDED;
      case "non_state_actors", "victim_and_witness_support", "prevention" ->
          ActorClass.CIVIL_SOCIETY;
      case "political_leadership_and_governance",
          "government_transparency_and_accountability",
          "judicial_system_and_detention",
          "law_enforcement",
          "international_cooperation",
          "territorial_integrity" ->
          ActorClass.STATE_INSTITUTION;
      default -> null;
    };
  }

  /** Whether a passage is on those who commit crimes rather than on what they trade. */
  boolean ofOffenders(String topic) {
    return switch (topic) {
      case "mafia_style_groups",
          "criminal_networks",
          "state_embedded_actors",
          "foreign_actors",
          "private_sector_actors",
          "corruption" ->
          true;
      default -> false;
    };
  }

  /** Whether a passage is on an illegal market. */
  boolean market(String topic) {
    return (CRIMINAL.contains(topic) && !ofOffenders(topic)) || REGULATED.contains(topic);
  }

  /** Whether a passage is on what no one may trade, or on those who do. */
  boolean criminal(String topic) {
    return CRIMINAL.contains(topic);
  }

  /** Whether people in no role at all are held or convicted, as criminals are. */
  boolean caught(Line line, Setting setting, NounPhrase phrase, int to, ActorClass label) {
    return label == ActorClass.INDIVIDUALS
        && phrase.head().use() == Head.Use.DEPENDS
        && conduct.caught(line, setting, phrase.from(), to);
  }

  /** Whether a role of a supply chain is criminal here. */
  boolean criminal(Line line, Setting setting, NounPhrase phrase, ActorClass label) {
    return (label == ActorClass.INDIVIDUALS || label == ActorClass.PRIVATE_SECTOR)
        && CRIMINAL.contains(line.topic())
        && !modified(line, setting, phrase, ActorClass.PRIVATE_SECTOR)
        && setting.lexicons().actorCues().marketRoles().contains(line.lower(phrase.to() - 1));
  }

  /** In a passage on foreign actors, bodies of the state and people of the country aside. */
  boolean foreign(Line line, Setting setting, NounPhrase phrase) {
    return line.topic().equals("foreign_actors")
        && phrase.head().label() != ActorClass.STATE_INSTITUTION
        && phrase.head().label() != ActorClass.INDIVIDUALS
        && !home(line, setting, phrase);
  }

  private static boolean home(Line line, Setting setting, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Demonym demonym = setting.demonymAt(line, i).orElse(null);
      boolean own = demonym != null && demonym.iso3() != null;
      if (line.lower(i).matches("local|domestic|home-grown")
          || (own && demonym.iso3().equals(setting.home()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean modified(Line line, Setting setting, NounPhrase phrase, ActorClass label) {
    for (int i = phrase.from(); i < phrase.headFrom(); i++) {
      ActorModifier modifier = setting.lexicons().actorModifiers().get(line.lower(i));
      if (modifier != null && modifier.label() == label) {
        return true;
      }
    }
    return false;
  }
}
