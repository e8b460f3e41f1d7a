package org.assay.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A row of a written list of true changes. */
record TrueChange(
    String kind,
    String change,
    String nameOld,
    String nameNew,
    String valueOld,
    String valueNew,
    String indicator,
    String quoteOld,
    String quoteNew) {

  static List<TrueChange> read(Path file) {
    try {
      return Files.readAllLines(file).stream().skip(1).map(TrueChange::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static TrueChange of(String line) {
    String[] c = Arrays.copyOf(line.split("\t", -1), 9);
    return new TrueChange(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8]);
  }

  /** The same where all human beings are actors. */
  TrueChange withPeopleAsActors() {
    String who = kind.equals("people") ? "actor" : kind;
    return new TrueChange(
        who, change, nameOld, nameNew, valueOld, valueNew, indicator, quoteOld, quoteNew);
  }

  @Override
  public String toString() {
    return kind + " " + change + " [" + nameOld + " | " + nameNew + "] " + valueOld + " -> "
        + valueNew + "  (" + indicator + ")";
  }
}
