package org.assay.batch;

/** A list of inputs that cannot be used; the message names file, line, reason and remedy. */
public final class InputListException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param file the list
   * @param line 1-based line, or 0 where the whole file is meant
   * @param problem what is wrong and what to do
   */
  public InputListException(String file, long line, String problem) {
    super(line > 0 ? file + ":" + line + ": " + problem : file + ": " + problem);
  }
}
