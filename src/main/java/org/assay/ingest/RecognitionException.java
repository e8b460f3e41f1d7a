package org.assay.ingest;

import org.apache.tika.exception.TikaException;

/** Text recognition was asked for and did not work. */
final class RecognitionException extends TikaException {

  private static final long serialVersionUID = 1L;

  RecognitionException(String message, Throwable cause) {
    super(message, cause);
  }
}
