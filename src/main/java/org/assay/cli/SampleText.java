package org.assay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.sample.Judged;
import org.assay.sample.Precision;
import org.assay.sample.TypePrecision;

/** Precision from a checked sheet, as lines of a table. */
final class SampleText {

  private static final String ROW = "%-10s %7s %7s %10s  %-15s %6s %11s";

  private SampleText() {}

  static List<String> lines(Judged judged) {
    List<String> out = new ArrayList<>();
    out.add(
        format(
            ROW, "type", "judged", "right", "precision", "95 % interval", "label", "confidence"));
    for (TypePrecision type : judged.types()) {
      Precision row = type.row();
      out.add(
          format(
              ROW,
              type.type().id(),
              row.judged(),
              row.right(),
              figure(row.value()),
              interval(row.lower(), row.upper()),
              type.label().judged() == 0 ? "-" : figure(type.label().value()),
              figure(type.confidence())));
    }
    out.add(
        format(
                ROW,
                "all",
                judged.types().stream().mapToInt(type -> type.row().judged()).sum(),
                judged.types().stream().mapToInt(type -> type.row().right()).sum(),
                figure(judged.value()),
                interval(judged.lower(), judged.upper()),
                "",
                "")
            .stripTrailing());
    out.add("");
    out.add(
        format(
            "'all' weighs each type by its rows in the tables (%d); rows not judged: %d.",
            judged.rows(), judged.open()));
    return out;
  }

  private static String interval(double lower, double upper) {
    return figure(lower) + " to " + figure(upper);
  }

  private static String figure(double value) {
    return format("%.3f", value);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
