package org.assay.section;

import static org.assay.text.Block.Role.FURNITURE;
import static org.assay.text.Block.Role.HEADING;
import static org.assay.text.Block.Role.TABLE_CELL;
import static org.assay.text.Block.Role.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.assay.model.Diagnostic;
import org.assay.model.Passage;
import org.assay.model.Section;
import org.assay.text.Block;
import org.assay.text.SourceText;
import org.junit.jupiter.api.Test;

class SectionerTest {

  private static final Sectioner SECTIONER = Texts.sectioner();

  private static final String TRAFFICKING =
      "Girls from the hill villages are victims of human trafficking and end up in forced labour.";
  private static final String SMUGGLING =
      "Migrants pay smugglers for a seat in a boat, and human smuggling has grown.";

  @Test
  void headingsInManyForms() {
    for (String[] forms :
        new String[][] {
          {"CRIMINALITY", "CRIMINAL MARKETS", "PEOPLE"},
          {"Criminality", "Criminal Markets", "People"},
          {"Criminality 6.21", "Criminal markets 5.80", "People  6.50"},
          {"1. Criminality", "1.1 Criminal Markets:", "1.1.1 PEOPLE"},
          {"II. CRIMINALITY", "a) Criminal markets", "• People"}
        }) {
      Sectioned found = read(forms[0], forms[1], forms[2], TRAFFICKING, SMUGGLING);
      assertEquals(
          List.of("criminality", "criminal_markets", "people"),
          found.sections().stream().map(Section::label).toList());
      assertEquals(List.of(1, 2, 3), found.sections().stream().map(Section::level).toList());
      assertEquals(List.of("human_trafficking", "human_smuggling"), indicators(found));
    }
  }

  @Test
  void ampersandAndGluedHeadings() {
    Sectioned found =
        read(
            "RESILIENCE",
            "Leadership & Governance",
            "The president won the election, yet political will is weak in most ministries.",
            "CRIMINAL JUSTICE AND SECURITY Courts are slow, judges few and prisons overcrowded.");
    assertEquals(
        List.of("resilience", "leadership_and_governance", "criminal_justice_and_security"),
        found.sections().stream().map(Section::label).toList());
    assertEquals(
        List.of("political_leadership_and_governance", "judicial_system_and_detention"),
        indicators(found));
  }

  @Test
  void headingsBrokenOverLinesOrBlocks() {
    String text = "Banks report suspicious transactions, and money laundering is prosecuted.";
    Sectioned lines = read("RESILIENCE", "ECONOMIC AND FINANCIAL\nENVIRONMENT", text);
    Sectioned blocks = read("RESILIENCE", "ECONOMIC AND FINANCIAL", "ENVIRONMENT", text);
    for (Sectioned found : List.of(lines, blocks)) {
      assertEquals("economic_and_financial_environment", found.sections().get(1).label());
      assertEquals("ECONOMIC AND FINANCIAL ENVIRONMENT", found.sections().get(1).heading());
      assertEquals(List.of("anti_money_laundering"), indicators(found));
    }
  }

  @Test
  void aHeadingWordInProseIsNone() {
    Sectioned found =
        read(
            "CRIMINAL MARKETS",
            "PEOPLE",
            "Traffickers look for\npeople\nin camps, where victims of trafficking are many.",
            "People are also smuggled over the border by boat, as migrants tell.");
    assertEquals(2, found.sections().size());
  }

  @Test
  void aTableOfScoresIsNoOutline() {
    Sectioned found =
        read(
            "MALI",
            "CRIMINALITY 6.10",
            "PEOPLE 7.00",
            "HUMAN TRAFFICKING 8.00",
            "RESILIENCE 3.20",
            "CRIMINALITY",
            "CRIMINAL MARKETS",
            "PEOPLE",
            TRAFFICKING);
    assertEquals(
        List.of("CRIMINALITY", "CRIMINAL MARKETS", "PEOPLE"),
        found.sections().stream()
            .map(Section::heading)
            .filter(heading -> !heading.startsWith("RESILIENCE"))
            .toList());
    assertEquals(List.of("human_trafficking"), indicators(found));
  }

  @Test
  void aHeadingThatNamesAnIndicatorDecides() {
    for (String[] forms :
        new String[][] {
          {"Human trafficking", "Human smuggling", "Extortion and protection racketeering"},
          {"HUMAN TRAFFICKING 7.50", "HUMAN SMUGGLING 6.0", "EXTORTION & PROTECTION RACKETEERING"},
          {
            "1. Human trafficking",
            "2. Human smuggling",
            "3. Extortion and protection\nracketeering"
          }
        }) {
      Sectioned found =
          read(
              "CRIMINAL MARKETS",
              "PEOPLE",
              forms[0],
              SMUGGLING,
              forms[1],
              TRAFFICKING,
              forms[2],
              "Shopkeepers fly kites, as everybody knows, and the weather is often fine in May.");
      assertEquals(
          List.of("human_trafficking", "human_smuggling", "extortion_and_protection_racketeering"),
          indicators(found));
      assertEquals(List.of(1, 2, 3, 3, 3), found.sections().stream().map(Section::level).toList());
    }
  }

  @Test
  void anIndicatorsNameElsewhereIsNoHeading() {
    Sectioned found =
        read("CRIMINAL MARKETS", "TRADE", "Law enforcement", "Rifles and ammunition are sold.");
    assertEquals(List.of("criminal_markets", "trade"), labels(found));
  }

  @Test
  void aHeadingOverALaterPageGoesOn() {
    for (String again : List.of("PEOPLE", "People (continued)", "CRIMINAL MARKETS")) {
      Sectioned found =
          read(
              "CRIMINAL MARKETS",
              "PEOPLE",
              "Victims of human trafficking are held against their will in",
              again,
              "camps near the river, where forced labour is common.");
      assertEquals(List.of("criminal_markets", "people"), labels(found), again);
      assertEquals(1, found.passages().size());
      assertEquals(2, found.passages().get(0).spans().size());
    }
  }

  @Test
  void aTableOfContentsIsNoOutline() {
    Sectioned found =
        read(
            "CRIMINALITY ........ 3",
            "People ........ 3",
            "Human trafficking ........ 4",
            "Resilience ........ 9",
            "CRIMINALITY",
            "PEOPLE",
            TRAFFICKING);
    assertEquals(
        List.of("criminality", "people"),
        labels(found).stream().filter(label -> !label.equals("resilience")).toList());
    assertEquals(List.of("human_trafficking"), indicators(found));
  }

  private static List<String> labels(Sectioned found) {
    return found.sections().stream().map(Section::label).toList();
  }

  @Test
  void brokenParagraphsAreOnePassage() {
    SourceText plain =
        Texts.plain(
            "x.txt",
            String.join(
                "\n\n",
                "CRIMINAL MARKETS",
                "PEOPLE",
                "Victims of human trafficking are held in",
                "\n\ncamps near the river, where forced labour is common."));
    List<Passage> passages = SECTIONER.read(plain, ReportHints.NONE).passages();
    assertEquals(1, passages.size());
    assertEquals(1, passages.get(0).spans().size());

    SourceText paged =
        Texts.blocks(
            "x.pdf",
            "CRIMINAL MARKETS",
            TEXT,
            "PEOPLE",
            TEXT,
            "Victims of human trafficking are held in",
            TEXT,
            "A running head, page 7",
            FURNITURE,
            "camps near the river, where forced labour is common.",
            TEXT);
    List<Passage> over = SECTIONER.read(paged, ReportHints.NONE).passages();
    assertEquals(1, over.size());
    assertEquals(2, over.get(0).spans().size());
    assertEquals(
        "Victims of human trafficking are held in camps near the river, where forced labour is"
            + " common.",
        paged.read(over.get(0).spans()));
  }

  @Test
  void tableCellsAreNeverGluedToProse() {
    SourceText source =
        Texts.blocks(
            "x.docx",
            "CRIMINAL MARKETS",
            HEADING,
            "PEOPLE",
            HEADING,
            "Victims of human trafficking are held in",
            TABLE_CELL,
            "camps near the river, where forced labour is common.",
            TEXT);
    Sectioned found = SECTIONER.read(source, ReportHints.NONE);
    assertEquals(List.of("human_trafficking"), indicators(found).stream().distinct().toList());
    assertEquals(2, found.sections().size());
  }

  @Test
  void oneParagraphMayHoldTwoIndicators() {
    Sectioned found = read("CRIMINAL MARKETS", "PEOPLE", TRAFFICKING + " " + SMUGGLING);
    assertEquals(List.of("human_trafficking", "human_smuggling"), indicators(found));
    assertTrue(found.passages().stream().allMatch(p -> p.confidence() > 0.5));
  }

  @Test
  void thePublishersNoteStandsApart() {
    Sectioned found =
        read(
            "CRIMINAL MARKETS",
            "PEOPLE",
            TRAFFICKING,
            SMUGGLING,
            "This profile was funded by a foundation. The views are those of the authors and do not"
                + " necessarily reflect its own.");
    Passage last = found.passages().get(2);
    assertNull(last.indicator());
    Section section = found.sections().get(2);
    assertEquals("note", section.label());
    assertEquals(section.id(), last.section());
    assertTrue(found.sections().get(0).end() <= section.start());
  }

  @Test
  void olderEditionsHaveFewerIndicators() {
    ReportHints hints = new ReportHints(null, "NER", 2021, null, null, null);
    SourceText source =
        Texts.plain(
            "x.txt",
            "CRIMINAL MARKETS\n\nPEOPLE\n\n"
                + TRAFFICKING
                + "\n\n"
                + SMUGGLING
                + "\n\nArmed bands demand protection money from boat crews.");
    Sectioned found = SECTIONER.read(source, hints);
    assertEquals(Arrays.asList("human_trafficking", "human_smuggling", null), indicators(found));
    assertEquals("no-fitting-indicator", found.diagnostics().get(0).code());
    assertEquals(found.passages().get(2).spans().get(0), found.diagnostics().get(0).span());
    assertEquals(26, found.indicatorsAssessed().size());
    assertEquals(new CountryFact("NER", "option"), found.country());
    assertEquals("option", found.edition().foundBy());
  }

  @Test
  void factbookSectionsTellTheTopic() {
    Sectioned found =
        read("KOREA, NORTH", "Illicit Drugs", "a source of methamphetamine seized in nearby ports");
    assertEquals("factbook", found.family().name());
    assertEquals("KOREA, NORTH", found.title());
    assertEquals(new CountryFact("PRK", "title"), found.country());
    assertEquals("illicit_drugs", found.sections().get(0).label());
    assertEquals(1, found.passages().size());
    assertNull(found.passages().get(0).indicator());
  }

  @Test
  void otherReportsAreGeneric() {
    SourceText source =
        Texts.blocks(
            "bulletin.docx",
            "Sea routes",
            HEADING,
            "Fishing boats carry fuel across the strait at night, as they have for years.",
            TEXT,
            "Ports",
            HEADING,
            "The port is watched by few officers, and containers are rarely opened.",
            TEXT);
    Sectioned found = SECTIONER.read(source, ReportHints.NONE);
    assertEquals("generic", found.family().name());
    assertEquals(
        List.of("Sea routes", "Ports"), found.sections().stream().map(Section::heading).toList());
    assertEquals(2, found.passages().size());
  }

  @Test
  void oneKnownHeadingAmongManyOthersIsNoFamily() {
    Sectioned found =
        read(
            "Prison conditions",
            "Cells are crowded, and inmates wait for years until they are tried.",
            "Freedom of movement",
            "Checkpoints slow down all who travel between the towns of the north.",
            "Trafficking in Persons",
            "Children are sent to beg in the streets of the capital by their teachers.");
    assertEquals("generic", found.family().name());
    assertEquals(3, found.sections().size());
  }

  @Test
  void theHeadingOverAllOthersIsTheTitle() {
    String text = "The port is watched by few officers, and containers are rarely opened.";
    List<Block> blocks =
        List.of(
            new Block(0, 16, 0, HEADING, 1, 0, null),
            new Block(17, 22, 0, HEADING, 2, 0, null),
            Block.text(23, 23 + text.length()));
    SourceText source = Texts.of("x.html", "Mali in 2024 sea\nPorts\n" + text, blocks);
    Sectioned found = SECTIONER.read(source, ReportHints.NONE);
    assertEquals("generic", found.family().name());
    assertEquals(new CountryFact("MLI", "title"), found.country());
    assertEquals(2024, found.edition().year());
    assertEquals(List.of(1, 2), found.sections().stream().map(Section::level).toList());
  }

  @Test
  void aTextWithoutHeadingsIsOneSection() {
    Sectioned found = read("Boats carry fuel across the strait at night, as they always have.");
    assertEquals(1, found.sections().size());
    assertEquals("", found.sections().get(0).heading());
    assertNull(found.sections().get(0).label());
    assertEquals(
        List.of("no-known-heading", "no-country", "no-edition"),
        found.diagnostics().stream().map(Diagnostic::code).toList());
    assertEquals(
        0, SECTIONER.read(Texts.plain("x.txt", " \n"), ReportHints.NONE).passages().size());
  }

  @Test
  void countryAndEditionFromTheFileName() {
    String text = "Boats carry fuel across the strait at night, as they always have.";
    for (String name :
        List.of(
            "guinea-bissau-2023.txt", "GNB_2023.pdf", "gnb 2023.html", "Guinea_Bissau.2023.txt")) {
      Sectioned found = SECTIONER.read(Texts.plain(name, text), ReportHints.NONE);
      assertEquals(new CountryFact("GNB", "file-name"), found.country(), name);
      assertEquals(2023, found.edition().year(), name);
    }
  }

  @Test
  void anUnknownFamilyIsRefused() {
    ReportHints hints = new ReportHints("none", null, null, null, null, null);
    SourceText source = Texts.plain("x.txt", TRAFFICKING);
    assertThrows(IllegalArgumentException.class, () -> SECTIONER.read(source, hints));
  }

  private static Sectioned read(String... blocks) {
    return SECTIONER.read(Texts.plain("x.txt", String.join("\n\n", blocks)), ReportHints.NONE);
  }

  private static List<String> indicators(Sectioned found) {
    return found.passages().stream().map(Passage::indicator).toList();
  }
}
