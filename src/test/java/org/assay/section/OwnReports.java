package org.assay.section;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The project's own reports with their passages, as annotated by reading: {@code NAME.txt} and
 * {@code NAME.sections.tsv} beside it.
 */
final class OwnReports {

  /**
   * A report.
   *
   * @param name file name, {@code mali-2023.txt}
   * @param text its text
   * @param gold its passages
   */
  record Annotated(String name, String text, GoldSections gold) {

    static Annotated read(Path file) {
      String table = file.toString().replaceFirst("\\.txt$", ".sections.tsv");
      return new Annotated(
          file.getFileName().toString(),
          Texts.read(file),
          GoldSections.of(Texts.read(Path.of(table))));
    }

    /** The country in its name, which both editions share. */
    String country() {
      return name.replaceFirst("-\\d{4}\\.txt$", "");
    }

    Damage damage() {
      return new Damage(name, text, gold);
    }
  }

  private OwnReports() {}

  static List<Annotated> all() {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/manuscripts"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Annotated::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
