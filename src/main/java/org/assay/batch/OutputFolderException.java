package org.assay.batch;

import java.io.IOException;

/** A folder that cannot serve as output folder; the message says why and what to do. */
public final class OutputFolderException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message reason and remedy, for people
   */
  public OutputFolderException(String message) {
    super(message);
  }
}
