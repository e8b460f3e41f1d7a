package org.assay.correct;

/** What came of one correction in one report. */
sealed interface Result {

  /** What it is about was found. */
  record Applied(Findings findings) implements Result {}

  /** The report has nothing that it is about. */
  record Unmatched(String why) implements Result {}

  /** What it is about was found, but cannot be changed so. */
  record Impossible(String why) implements Result {}
}
