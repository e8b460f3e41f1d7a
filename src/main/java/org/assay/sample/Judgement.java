package org.assay.sample;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What somebody wrote into a cell that asks whether something is right. */
enum Judgement {
  RIGHT,
  WRONG;

  private static final Map<String, Judgement> WRITTEN =
      Map.of(
          "y", RIGHT, "yes", RIGHT, "true", RIGHT, "1", RIGHT, "n", WRONG, "no", WRONG, "false",
          WRONG, "0", WRONG);

  /**
   * @param cell in any case; blank where nothing was judged
   * @throws SheetException where it is neither yes nor no
   */
  static Optional<Judgement> of(String cell, long row) {
    String plain = cell.strip().toLowerCase(Locale.ROOT);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    Judgement judgement = WRITTEN.get(plain);
    if (judgement != null) {
      return Optional.of(judgement);
    }
    throw new SheetException("row " + row + ": '" + cell + "' is neither y nor n");
  }
}
