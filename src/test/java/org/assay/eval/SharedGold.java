package org.assay.eval;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The gold sets beside the project, where there are any. */
final class SharedGold {

  static final Path FOLDER = Path.of("..", "shared").toAbsolutePath().normalize();

  private SharedGold() {}

  /** Folders with gold; the test is skipped where they are absent. */
  static List<Path> folders() {
    Path gold = FOLDER.resolve("gold");
    assumeTrue(Files.isDirectory(gold), "no gold sets at " + gold + ", so nothing to compare");
    return List.of(gold, gold.resolve("factbook"));
  }
}
