package org.assay.brat;

/** A gold file that cannot be used; the message names file, line and problem. */
public final class GoldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param file the file or folder
   * @param line 1-based line, or 0 where the whole file is meant
   * @param problem what is wrong and what to do
   */
  public GoldException(String file, int line, String problem) {
    super(line > 0 ? file + ":" + line + ": " + problem : file + ": " + problem);
  }
}
