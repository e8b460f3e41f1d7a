package org.assay.cli;

/** Whether two reports come from one version and knowledge: else the tool looks like the text. */
final class OneTool {

  private OneTool() {}

  /**
   * What to tell the user where it is not known which tool made one of them, or null.
   *
   * @throws IllegalArgumentException where two different ones did; the message names the remedy
   */
  static String check(DiffSide before, DiffSide after) {
    if (before.run() == null || after.run() == null) {
      return "no manifest.json tells which version and rules made "
          + (before.run() == null ? before : after).report().id()
          + "; differences may come from the tool";
    }
    if (!before.run().equals(after.run())) {
      throw new IllegalArgumentException(
          madeBy(before)
              + ", and "
              + madeBy(after)
              + ": differences could come from the tool and not from the texts. Add --re-extract to"
              + " extract both anew from the kept texts, or run extract on both");
    }
    return null;
  }

  private static String madeBy(DiffSide side) {
    return side.report().id()
        + " was extracted by version "
        + side.run().version()
        + ", rules "
        + side.run().knowledge().substring(0, 8);
  }
}
