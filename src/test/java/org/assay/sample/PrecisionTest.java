package org.assay.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {

  /** Newcombe (1998), Statistics in Medicine 17, table I: Wilson's score without correction. */
  @ParameterizedTest
  @CsvSource({
    "263, 81, 0.2553, 0.3662",
    "148, 15, 0.0624, 0.1605",
    "20, 0, 0.0000, 0.1611",
    "29, 1, 0.0061, 0.1718"
  })
  void intervals_are_those_of_the_literature(int judged, int right, double lower, double upper) {
    Precision precision = new Precision(judged, right);
    assertEquals(lower, precision.lower(), 0.00006);
    assertEquals(upper, precision.upper(), 0.00006);
  }

  @Test
  void all_weighs_types_by_their_rows() {
    Judged judged =
        new Judged(
            List.of(
                type(SampledType.ACTOR, 900, new Precision(20, 20)),
                type(SampledType.ROUTE, 100, new Precision(20, 10))),
            0);
    assertEquals(0.95, judged.value(), 1e-9);
    assertTrue(judged.lower() < 0.95 && judged.lower() > 0.75, () -> "lower " + judged.lower());
    assertTrue(judged.upper() > 0.95 && judged.upper() <= 1, () -> "upper " + judged.upper());
  }

  @Test
  void one_type_alone_has_its_own_interval() {
    Precision row = new Precision(20, 17);
    Judged judged = new Judged(List.of(type(SampledType.PEOPLE, 50, row)), 3);
    assertEquals(row.lower(), judged.lower(), 1e-9);
    assertEquals(row.upper(), judged.upper(), 1e-9);
  }

  private static TypePrecision type(SampledType type, int rows, Precision row) {
    return new TypePrecision(type, rows, row, Precision.NONE, 0.9);
  }
}
