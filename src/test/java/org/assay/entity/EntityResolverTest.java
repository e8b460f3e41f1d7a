package org.assay.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.assay.knowledge.Knowledge;
import org.assay.mention.Cases;
import org.assay.model.Entity;
import org.assay.model.Mention;
import org.junit.jupiter.api.Test;

class EntityResolverTest {

  private static final Knowledge KNOWLEDGE = Cases.KNOWLEDGE;
  private final EntityResolver resolver =
      new EntityResolver(
          KNOWLEDGE.aliases(), KNOWLEDGE.lexicons(), KNOWLEDGE.places(), KNOWLEDGE.countries());

  private EntityResolver.Resolved resolve(String text, String home) {
    Cases.Found found = Cases.find(text, home, "criminal_networks");
    return resolver.resolve(found.passages(), found.mentions(), home);
  }

  private static String aliases(EntityResolver.Resolved resolved) {
    return resolved.entities().stream()
        .flatMap(e -> e.aliases().stream().map(a -> e.name() + " = " + a.name()))
        .collect(Collectors.joining("; "));
  }

  private static Entity entity(EntityResolver.Resolved resolved, String mention) {
    Mention found =
        resolved.mentions().stream()
            .filter(m -> m.text().equals(mention))
            .findFirst()
            .orElseThrow();
    return resolved.entities().stream()
        .filter(e -> e.id().equals(found.entity()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void acronymsAndLocalNamesInBracketsAreAliasesWithTheirRule() {
    EntityResolver.Resolved resolved =
        resolve(
            "The Harbour Safety Commission (HSC) met. Rosewood (vène) is felled. The HSC is new.",
            "SEN");
    assertEquals("Harbour Safety Commission = HSC; Rosewood = vène", sorted(aliases(resolved)));
    for (Entity entity : resolved.entities()) {
      for (Entity.Alias alias : entity.aliases()) {
        assertEquals("rule:bracket-alias", alias.foundBy());
      }
    }
  }

  @Test
  void renamedAndFormerNamesAreAliases() {
    EntityResolver.Resolved resolved =
        resolve("The Northern Front, now known as the Desert Front, holds the road.", "NER");
    assertEquals("Northern Front = Desert Front", aliases(resolved));
    assertEquals(
        "rules/aliases.yaml:renamed", entity(resolved, "Desert Front").aliases().get(0).foundBy());
  }

  @Test
  void bracketsThatGiveExamplesPlacesOrRemarksAreNoAliases() {
    for (String text :
        List.of(
            "Weapons (rifles and pistols) are sold.",
            "Cocaine (mostly from Peru) is stored here.",
            "Armed groups (including militias) levy taxes.",
            "Smugglers or traders move gold, timber or ivory.")) {
      assertEquals("", aliases(resolve(text, "NER")), text);
    }
  }

  @Test
  void aNameInBracketsBehindAClassIsAnExample() {
    EntityResolver.Resolved resolved =
        resolve(
            "Armed groups (JNIM) tax traders. Armed groups (ISGS) raid markets. Drugs (cocaine) pass. "
                + "Armed groups sell drugs.",
            "NER");
    assertNotEquals(entity(resolved, "Armed groups").id(), entity(resolved, "JNIM").id());
    assertNotEquals(entity(resolved, "JNIM").id(), entity(resolved, "ISGS").id());
    assertNotEquals(entity(resolved, "Drugs").id(), entity(resolved, "cocaine").id());
  }

  @Test
  void aGenericNameHasAnAcronymOfItsLetters() {
    EntityResolver.Resolved resolved =
        resolve("Violent extremist organizations (VEOs) recruit. VEOs tax markets.", "NER");
    assertEquals(
        entity(resolved, "VEOs").id(), entity(resolved, "Violent extremist organizations").id());
  }

  @Test
  void formsOfOneNameAreOneEntity() {
    EntityResolver.Resolved resolved =
        resolve("A smuggler came. Smugglers left. Kidal and KIDAL are one town.", "MLI");
    assertEquals(entity(resolved, "smuggler").id(), entity(resolved, "Smugglers").id());
    assertEquals(entity(resolved, "Kidal").id(), entity(resolved, "KIDAL").id());
  }

  @Test
  void idsAreStableAcrossOrderAndSurroundings() {
    EntityResolver.Resolved one = resolve("Smugglers hide gold in Gao.", "MLI");
    EntityResolver.Resolved two =
        resolve("In Gao, gold is cheap. Rebels and smugglers meet in Chad.", "MLI");
    assertEquals(entity(one, "Smugglers").id(), entity(two, "smugglers").id());
    assertEquals(entity(one, "gold").id(), entity(two, "gold").id());
    assertEquals(entity(one, "Gao").id(), entity(two, "Gao").id());
    assertEquals("actor:mli:smuggler", entity(one, "Smugglers").id());
    assertNotEquals(
        entity(one, "Smugglers").id(), entity(resolve("Smugglers met.", "TCD"), "Smugglers").id());
  }

  @Test
  void theOwnCountryIsAlwaysThereAndEntitiesAreSortedById() {
    EntityResolver.Resolved resolved = resolve("Rebels and smugglers meet in Chad.", "MLI");
    assertEquals("iso:MLI", resolved.home());
    List<String> ids = resolved.entities().stream().map(Entity::id).toList();
    assertTrue(ids.contains("iso:MLI"));
    assertEquals(ids.stream().sorted().toList(), ids);
    assertNull(resolve("Rebels met.", null).home());
  }

  @Test
  void countriesPlacesAndOrganisationsAreLinked() {
    EntityResolver.Resolved resolved =
        resolve("INTERPOL sent officers to Chad, to Gao and to Xanqarabad province.", "MLI");
    assertEquals("iso:TCD", entity(resolved, "Chad").id());
    assertEquals("org", entity(resolved, "INTERPOL").link().scheme());
    Entity gao = entity(resolved, "Gao");
    assertEquals("MLI", gao.country());
    assertNotNull(gao.link().lat());
    assertNull(entity(resolved, "Xanqarabad").link());
  }

  @Test
  void theCountrySaidBesideATownWinsOverTheOwn() {
    String text = "Cocaine goes from Valencia, Spain, to Italy.";
    assertEquals("ESP", entity(resolve(text, "VEN"), "Valencia").country());
    String own = "Cocaine goes from Valencia to Italy.";
    assertEquals("VEN", entity(resolve(own, "VEN"), "Valencia").country());
  }

  @Test
  void aPlaceAbroadThatNothingPointsToStaysUnlinked() {
    assertNull(entity(resolve("Cocaine is stored in Bongao.", "MLI"), "Bongao").link());
    String near = "Cocaine is stored in Bongao in the Philippines.";
    assertNotNull(entity(resolve(near, "MLI"), "Bongao").link());
  }

  @Test
  void aReportMayGiveAnAcronymItsOwnMeaning() {
    EntityResolver.Resolved resolved =
        resolve("The Financial Intelligence Agency (FIA) met. The FIA froze accounts.", "ALB");
    assertEquals(
        entity(resolved, "Financial Intelligence Agency").id(), entity(resolved, "FIA").id());
  }

  @Test
  void aRebrandingJoinsTwoKnownOrganisations() {
    EntityResolver.Resolved resolved =
        resolve("The Wagner Group, rebranded Africa Corps, guards mines.", "CAF");
    assertEquals(entity(resolved, "Wagner Group").id(), entity(resolved, "Africa Corps").id());
  }

  @Test
  void namesakesGoToTheOwnCountryFirst() {
    Entity home = entity(resolve("The CPP denied it.", "PHL"), "CPP");
    Entity abroad = entity(resolve("The CPP denied it.", "KHM"), "CPP");
    assertEquals("PHL", home.country());
    assertEquals("KHM", abroad.country());
  }

  @Test
  void everyMentionHasItsEntityAndActorsALabel() {
    for (Cases.Case c : Cases.read()) {
      EntityResolver.Resolved resolved = resolve(c.text(), c.home());
      List<String> ids = resolved.entities().stream().map(Entity::id).toList();
      for (Mention mention : resolved.mentions()) {
        assertTrue(ids.contains(mention.entity()), c.text());
        assertFalse(mention.entity().isBlank());
      }
    }
  }

  private static String sorted(String aliases) {
    return java.util.Arrays.stream(aliases.split("; ")).sorted().collect(Collectors.joining("; "));
  }
}
