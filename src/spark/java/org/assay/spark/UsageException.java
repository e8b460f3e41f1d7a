package org.assay.spark;

/** What was asked for cannot be done; the message says why and what else would do. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
