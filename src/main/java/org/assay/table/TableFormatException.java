package org.assay.table;

import java.io.IOException;

/** A file that is not the table that it should be. */
public final class TableFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong
   */
  public TableFormatException(String message) {
    super(message);
  }
}
