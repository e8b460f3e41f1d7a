package org.assay.section;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The project's own reports with their passages, as annotated by reading: {@code
 * manuscripts/NAME.txt} and {@code sections/NAME.sections.tsv}.
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

    /** A text with the table of its passages in another folder, or the same. */
    static Annotated read(Path file, Path tables) {
      String name = file.getFileName().toString();
      Path table = tables.resolve(name.replaceFirst("\\.txt$", ".sections.tsv"));
      return new Annotated(name, Texts.read(file), GoldSections.of(Texts.read(table)));
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
          .map(file -> Annotated.read(file, Path.of("src/test/resources/sections")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
