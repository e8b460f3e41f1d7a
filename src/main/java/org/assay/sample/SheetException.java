package org.assay.sample;

/** A sheet that cannot be used; the message names row and remedy. */
public final class SheetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SheetException(String message) {
    super(message);
  }
}
