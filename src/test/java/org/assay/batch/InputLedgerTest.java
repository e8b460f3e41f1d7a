package org.assay.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;
import org.junit.jupiter.api.Test;

class InputLedgerTest {

  private static Outcome ok(String path, String report) {
    return new Outcome(path, OutcomeStatus.OK, report, "", "", "");
  }

  private static Outcome failed(String path) {
    return new Outcome(path, OutcomeStatus.FAILED, null, "broken", "It is broken.", "Mend it.");
  }

  @Test
  void aReportKeptWhileItsFileWasBrokenGoesWithTheNextGoodOne() {
    InputLedger kept =
        new InputLedger(
            Set.of("r-00000001"),
            List.of(ok("in/r.pdf", "r-00000001")),
            List.of(failed("in/r.pdf")),
            report -> null);
    assertEquals(Set.of(), kept.superseded());
    InputLedger good =
        new InputLedger(
            Set.of("r-00000001", "s-00000003"),
            List.of(failed("in/r.pdf"), ok("in/s.pdf", "s-00000003")),
            List.of(ok("in/r.pdf", "r-00000002")),
            report -> null);
    assertEquals(Set.of("r-00000001"), good.superseded());
  }

  @Test
  void aReportOfAnotherPathStays() {
    InputLedger ledger =
        new InputLedger(
            Set.of("r-00000001"),
            List.of(failed("in/r.pdf"), ok("more/r.pdf", "r-00000001")),
            List.of(ok("in/r.pdf", "r-00000002")),
            report -> null);
    assertEquals(Set.of(), ledger.superseded());
  }
}
