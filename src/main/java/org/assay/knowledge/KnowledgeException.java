package org.assay.knowledge;

/** A data file that cannot be used; the message names file, line and remedy. */
public final class KnowledgeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param file path of the file within its knowledge folder
   * @param line 1-based line, or 0 where the whole file is meant
   * @param problem what is wrong and what to do
   */
  public KnowledgeException(String file, int line, String problem) {
    super(line > 0 ? file + ":" + line + ": " + problem : file + ": " + problem);
  }
}
