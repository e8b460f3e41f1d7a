package org.assay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.eval.Calibration.Judged;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void whatTheOtherReportsSayReplacesAWrongConfidence() {
    List<List<Judged>> reports = List.of(judged(0.2, 95, 100), judged(0.2, 95, 100));
    List<Judged> all = reports.stream().flatMap(List::stream).toList();
    assertEquals(0.75, Calibration.error(all), 1e-9);
    double learned = (95 + 5 * 0.2) / 105;
    assertEquals(0.95 - learned, Calibration.crossValidated(reports), 1e-9);
  }

  @Test
  void theReportItselfDoesNotCount() {
    List<List<Judged>> reports = List.of(judged(0.5, 0, 100), judged(0.5, 100, 100));
    double near = (100 + 5 * 0.5) / 105;
    assertEquals(near, Calibration.crossValidated(reports), 1e-9);
  }

  @Test
  void oneReportAloneKeepsItsConfidences() {
    assertEquals(0.1, Calibration.crossValidated(List.of(judged(0.9, 8, 10))), 1e-9);
  }

  private static List<Judged> judged(double confidence, int right, int all) {
    return Stream.concat(
            IntStream.range(0, right).mapToObj(i -> new Judged(confidence, true)),
            IntStream.range(right, all).mapToObj(i -> new Judged(confidence, false)))
        .toList();
  }
}
