package org.assay.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.assay.model.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Headings as damaged layouts print them, for each family that has headings. */
class HeadingFormsTest {

  private static final String PROSE =
      "The office reported on the matter in March, and several newspapers wrote about what it had"
          + " found. No change was made before the end of the year.";

  private static final Sectioner SECTIONER = Texts.sectioner();

  /**
   * A family and some of its headings.
   *
   * @param family id
   * @param headings as printed, outer before inner, each followed by text
   * @param labels their ids
   */
  private record Sample(String family, List<String> headings, List<String> labels) {

    /** The report, each heading in another form. */
    List<String> read(Form form) {
      List<String> blocks = new ArrayList<>(List.of("Niger"));
      for (String heading : headings) {
        blocks.add(form.of(heading));
      }
      Sectioned found =
          SECTIONER.read(Texts.plain("x.txt", String.join("\n\n", blocks)), ReportHints.NONE);
      assertEquals(family, found.family().name());
      return HeadingFormsTest.labels(found);
    }
  }

  @FunctionalInterface
  private interface Form {

    /** A heading and the text under it. */
    String of(String heading);
  }

  static Stream<Sample> samples() {
    return Stream.of(
        new Sample(
            "ocindex",
            List.of(
                "Criminal markets",
                "People",
                "Trade",
                "Leadership and governance",
                "Criminal justice and security"),
            List.of(
                "criminal_markets",
                "people",
                "trade",
                "leadership_and_governance",
                "criminal_justice_and_security")),
        new Sample(
            "factbook",
            List.of(
                "Transnational issues",
                "Disputes - international",
                "Refugees and internally displaced persons",
                "Illicit drugs"),
            List.of(
                "transnational_issues",
                "international_disputes",
                "refugees_and_internally_displaced_persons",
                "illicit_drugs")),
        new Sample(
            "hrr",
            List.of(
                "Section 1. Respect for the Integrity of the Person",
                "b. Disappearance",
                "Section 2. Respect for Civil Liberties",
                "c. Freedom of Religion",
                "Section 3. Freedom to Participate in the Political Process"),
            List.of(
                "integrity_of_the_person",
                "disappearance",
                "civil_liberties",
                "religion",
                "political_participation")));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void alone(Sample sample) {
    assertEquals(sample.labels(), sample.read(heading -> heading + "\n\n" + PROSE));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void inCapitalsOrWithOtherSigns(Sample sample) {
    assertEquals(sample.labels(), sample.read(h -> h.toUpperCase(Locale.ROOT) + "\n\n" + PROSE));
    assertEquals(sample.labels(), sample.read(h -> h.replaceAll(" and ", " & ") + "\n\n" + PROSE));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void gluedToTheNextParagraph(Sample sample) {
    assertEquals(sample.labels(), sample.read(heading -> heading + "\n" + PROSE));
    assertEquals(sample.labels(), sample.read(h -> h.toUpperCase(Locale.ROOT) + " " + PROSE));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void splitOverTwoLinesOrBlocks(Sample sample) {
    assertEquals(sample.labels(), sample.read(h -> broken(h, "\n") + "\n\n" + PROSE));
    assertEquals(sample.labels(), sample.read(h -> broken(h, "\n\n") + "\n\n" + PROSE));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void repeatedOnTheNextPage(Sample sample) {
    assertEquals(
        sample.labels(),
        sample.read(h -> h + "\n\n" + PROSE + "\n\n" + h + " (continued)\n\n" + PROSE));
    assertEquals(
        sample.labels(), sample.read(h -> h + "\n\n" + PROSE + "\n\n" + h + "\n\n" + PROSE));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void withAScoreBehind(Sample sample) {
    for (String score : List.of(" 7.50", " – 6", " (5.25)", " 4.0 / 10")) {
      assertEquals(sample.labels(), sample.read(h -> h + score + "\n\n" + PROSE), score);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void inATableOfContentsIsNone(Sample sample) {
    StringBuilder contents = new StringBuilder("Contents\n\n");
    sample.headings().forEach(heading -> contents.append(heading).append(" ...... 12\n\n"));
    List<String> blocks = new ArrayList<>(List.of(contents.toString().strip()));
    sample.headings().forEach(heading -> blocks.add(heading + "\n\n" + PROSE));
    Sectioned found =
        SECTIONER.read(Texts.plain("x.txt", String.join("\n\n", blocks)), ReportHints.NONE);
    assertEquals(sample.labels(), labels(found));
    assertEquals(sample.headings().size(), found.passages().size());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void inProseIsNone(Sample sample) {
    assertEquals(
        sample.labels(),
        sample.read(
            h ->
                h
                    + "\n\n"
                    + PROSE
                    + " What is said of\n"
                    + sample.headings().get(1)
                    + "\nand of other things is taken from "
                    + sample.headings().get(2)
                    + ".\n\n"
                    + PROSE));
  }

  /** The heading in two pieces, broken at a space near its middle; short ones stay whole. */
  private static String broken(String heading, String between) {
    int cut = heading.indexOf(' ', heading.length() / 2);
    return cut < 0 ? heading : heading.substring(0, cut) + between + heading.substring(cut + 1);
  }

  private static List<String> labels(Sectioned found) {
    return found.sections().stream().map(Section::label).filter(Objects::nonNull).toList();
  }
}
