package org.assay.cli;

/** What the process returns. */
final class ExitCode {

  /** All is done. */
  static final int DONE = 0;

  /** Done, but some reports gave no extraction, or a check found something. */
  static final int FOUND_PROBLEMS = 1;

  /** The command cannot be carried out as it was given. */
  static final int USAGE = 2;

  /** Rules, lexicons or models could not be loaded. */
  static final int KNOWLEDGE = 3;

  /** Stopped by Ctrl-C; what was done is written. */
  static final int STOPPED = 130;

  private ExitCode() {}
}
