package org.assay.section;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.knowledge.Countries;
import org.assay.knowledge.Country;
import org.assay.knowledge.Families;
import org.assay.knowledge.KnowledgeSource;
import org.assay.text.SourceText;
import org.junit.jupiter.api.Test;

/** Country and edition of reports whose file name says nothing. */
class MaskedNamesTest {

  private static final KnowledgeSource KNOWLEDGE = new KnowledgeSource(null);
  private static final Countries COUNTRIES = Countries.from(KNOWLEDGE);
  private static final Sectioner SECTIONER =
      new Sectioner(
          new Families(KNOWLEDGE),
          name -> COUNTRIES.byName(name).map(Country::iso3),
          Texts.sentences());

  /** How often an answer was right, none, or wrong. */
  private static final class Count {
    private int right;
    private int none;
    private int wrong;

    void add(String what, Object found, Object expected) {
      if (found == null) {
        none++;
        System.out.println("no " + what);
      } else if (found.equals(expected)) {
        right++;
      } else {
        wrong++;
        System.out.println("wrong " + what + ": " + found);
      }
    }

    double sound() {
      return (double) (right + none) / (right + none + wrong);
    }

    double right() {
      return (double) right / (right + none + wrong);
    }
  }

  private final Count country = new Count();
  private final Count edition = new Count();

  @Test
  void ownAndGoldReports() throws IOException {
    for (Path file : files(Path.of("src/test/resources/manuscripts"), ".txt")) {
      check(file, true);
    }
    print("own reports", 0.8);
    for (Path file : files(shared("gold"), ".txt")) {
      check(file, true);
    }
    // What the fact book prints says nothing of its year: no answer is the right one.
    for (Path file : files(shared("gold/factbook"), ".txt")) {
      check(file, false);
    }
    print("own reports and gold", 0.9);
  }

  @Test
  void webPages() throws IOException {
    for (Path file : files(shared("reports/hrr"), ".html")) {
      check(file, true);
    }
    print("web pages", 0.9);
  }

  private void print(String what, double least) {
    System.out.printf(
        "%s, file name masked: country right or null %.2f, right %.2f; edition %.2f, %.2f%n",
        what, country.sound(), country.right(), edition.sound(), edition.right());
    assertTrue(country.sound() >= 0.98 && country.right() >= least);
    assertTrue(edition.sound() >= 0.98 && edition.right() >= least);
  }

  private void check(Path file, boolean dated) throws IOException {
    SourceText source = assertInstanceOf(Ingested.Text.class, new Ingester().read(file)).source();
    SourceText masked = new SourceText("report", source.text(), source.blocks(), source.file());
    Sectioned found = SECTIONER.read(masked, ReportHints.NONE);
    String stem = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    country.add(
        "country of " + stem,
        found.country() == null ? null : found.country().iso3(),
        iso3(file, stem));
    Integer year = found.edition() == null ? null : Integer.valueOf(found.edition().year());
    if (dated || year != null) {
      edition.add("edition of " + stem, year, Integer.valueOf(stem.replaceAll("\\D", "")));
    } else {
      edition.right++;
    }
  }

  /** From the table beside the report, else by its name. */
  private static String iso3(Path file, String stem) throws IOException {
    Path table = file.resolveSibling("reports.tsv");
    if (Files.exists(table)) {
      for (String line : Files.readAllLines(table)) {
        if (line.startsWith(stem + "\t")) {
          return line.split("\t", -1)[1];
        }
      }
    }
    String name = stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1);
    return COUNTRIES.byName(name.replaceFirst("-\\d{4}$", "")).orElseThrow().iso3();
  }

  private static Path shared(String path) {
    Path found = Texts.shared(path);
    assumeTrue(found != null, path + " is not beside this checkout");
    return found;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
