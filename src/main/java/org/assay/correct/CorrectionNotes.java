package org.assay.correct;

import org.assay.knowledge.Correction;
import org.assay.model.Diagnostic;

/** What diagnostics say of corrections. */
public final class CorrectionNotes {

  /** A correction found what it is about. */
  public static final String APPLIED = "correction-applied";

  /** A correction for this report or its country matches nothing in it. */
  public static final String UNMATCHED = "correction-unmatched";

  /** A correction matches, but cannot be carried out. */
  public static final String IMPOSSIBLE = "correction-impossible";

  private static final String STAGE = "correct";
  private static final String NEEDLESS = "all is so already";

  private CorrectionNotes() {}

  static Diagnostic note(String code, Correction correction, String what) {
    Correction.Origin origin = correction.origin();
    return new Diagnostic(
        code, STAGE, null, origin.foundBy() + " (" + origin.words() + "): " + what + ".");
  }

  static Diagnostic applied(Correction correction, String changes) {
    return note(APPLIED, correction, changes.isEmpty() ? NEEDLESS : changes);
  }

  /** Whether the message of {@link #APPLIED} says that nothing had to be changed. */
  public static boolean isNeedless(String message) {
    return message.endsWith(NEEDLESS + ".");
  }

  /** Whether the message of one of these diagnostics is about a correction. */
  public static boolean isAbout(String message, Correction correction) {
    return message.startsWith(correction.origin().foundBy() + " (");
  }
}
