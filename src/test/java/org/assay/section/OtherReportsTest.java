package org.assay.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports of no known family: their outline, and what they say of themselves. */
class OtherReportsTest {

  private static final Sectioner SECTIONER = Texts.sectioner();

  @Test
  void aTitlePageAndNumberedHeadings() {
    Sectioned found =
        read(
            "National threat assessment\nRepublic of Niger\n2022",
            "1 Introduction",
            "The assessment draws on the records of the police for three years.",
            "1.1 Scope",
            "Terrorism is left out, although the two are linked in places.",
            "2. Drugs",
            "Resin crosses the north on its way to the coast in the hands of drivers.");
    assertEquals("National threat assessment Republic of Niger 2022", found.title());
    assertEquals(new CountryFact("NER", "title"), found.country());
    assertEquals(2022, found.edition().year());
    assertEquals(List.of("1 1 Introduction", "2 1.1 Scope", "1 2. Drugs"), outline(found));
  }

  @Test
  void romanNumbersOverLetters() {
    Sectioned found =
        read(
            "I. HUMAN TRAFFICKING",
            "A. Internal Trafficking",
            "Girls from the hills are taken to the bars of the capital.",
            "B. Cross-border Trafficking",
            "Women are taken to the Gulf with visas for a visit.",
            "II. WILDLIFE CRIME",
            "Scales pass through the country on their way to the coast.");
    assertEquals("generic", found.family().name());
    assertEquals(
        List.of(
            "1 I. HUMAN TRAFFICKING",
            "2 A. Internal Trafficking",
            "2 B. Cross-border Trafficking",
            "1 II. WILDLIFE CRIME"),
        outline(found));
  }

  @Test
  void lettersOverNumbers() {
    Sectioned found =
        read(
            "A. Introduction",
            "The country is crossed by drivers who carry resin.",
            "B. Trends",
            "1. Supply",
            "Seizures at the port have doubled within a year.",
            "2. Demand",
            "Most users are young and live in the towns of the coast.",
            "C. Conclusion",
            "The agency has the means to do its work.");
    assertEquals(
        List.of(
            "1 A. Introduction", "1 B. Trends", "2 1. Supply", "2 2. Demand", "1 C. Conclusion"),
        outline(found));
  }

  @Test
  void aHeadingWithoutTextOverOthersOfItsKindIsTheTitle() {
    Sectioned found =
        read(
            "Niger Gold Survey",
            "Key Findings",
            "The fields of the north have grown since the rush began in the desert.",
            "Main Producing Areas",
            "Most diggers work on the plateau and in the valley below it.");
    assertEquals("Niger Gold Survey", found.title());
    assertEquals(new CountryFact("NER", "title"), found.country());
    assertEquals(List.of("1 Key Findings", "1 Main Producing Areas"), outline(found));
  }

  @Test
  void headingsThatEndInAColon() {
    Sectioned found =
        read(
            "PROSECUTION",
            "The unit opened more files than in the year before.",
            "TRAFFICKING PROFILE:",
            "Traffickers exploit workers on the farms of the coast and elsewhere:",
            "Some of the workers are children who never went to school.");
    assertEquals(List.of("1 PROSECUTION", "1 TRAFFICKING PROFILE:"), outline(found));
  }

  @Test
  void twoCountriesComparedAreNone() {
    Sectioned found =
        read(
            "NIGER AND MALI COMPARED",
            "OVERVIEW",
            "Niger and Mali are both crossed by drivers. Niger has repealed its law, and Mali has"
                + " written a new one. Mali exports gold. Niger exports ore.");
    assertNull(found.country());
    assertTrue(found.diagnostics().stream().anyMatch(d -> d.code().equals("no-country")));
  }

  @Test
  void manyCountriesAreNoneAndYearsOfCitationsNoEdition() {
    Sectioned found =
        read(
            "Crime in the region: an overview",
            "Mali",
            "Mali remains at the centre (Smith 2019). Mali left the bloc.",
            "Niger",
            "Niger repealed its law in 2023 (Jones 2024). Niger is crossed by many.",
            "Guinea",
            "Guinea hosts miners. Guinea sends ore to the coast (Doe et al. 2018).");
    assertNull(found.country());
    assertNull(found.edition());
  }

  private static Sectioned read(String... blocks) {
    return SECTIONER.read(Texts.plain("x.txt", String.join("\n\n", blocks)), ReportHints.NONE);
  }

  private static List<String> outline(Sectioned found) {
    return found.sections().stream().map(s -> s.level() + " " + s.heading()).toList();
  }
}
