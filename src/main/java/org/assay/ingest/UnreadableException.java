package org.assay.ingest;

/** Carries a refusal or failure from a reader up to {@link Ingester#read}; never leaves it. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Never serialised: exceptions of this class do not leave the package. */
  private final transient Ingested outcome;

  private UnreadableException(Ingested outcome, Throwable cause) {
    super(outcome.toString(), cause);
    this.outcome = outcome;
  }

  Ingested outcome() {
    return outcome;
  }

  static UnreadableException refused(String code, String reason, String remedy) {
    return new UnreadableException(new Ingested.Refused(code, reason, remedy), null);
  }

  static UnreadableException failed(String code, String reason, String remedy, Throwable cause) {
    return new UnreadableException(new Ingested.Failed(code, reason, remedy), cause);
  }

  static UnreadableException empty(String reason) {
    return refused("empty", reason, "Check that the file was saved or downloaded completely.");
  }

  static UnreadableException encrypted(String what) {
    return refused(
        "encrypted",
        "The " + what + " is protected by a password.",
        "Save a copy without the password and use that.");
  }

  static UnreadableException broken(String what, Throwable cause) {
    String detail =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : firstLine(cause);
    return failed(
        "broken",
        "The " + what + " is damaged and cannot be read: " + detail.replaceFirst("[.\\s]*$", "."),
        "Download it again, or open it and save it anew.",
        cause);
  }

  static UnreadableException recognition(Throwable cause) {
    return failed(
        "ocr-failed",
        "Text recognition failed: " + firstLine(cause),
        "Check that Tesseract works and has its English data (Debian: tesseract-ocr-eng).",
        cause);
  }

  static UnreadableException tooLarge(String reason) {
    return refused("too-large", reason, "Split the file, or give the report alone.");
  }

  private static String firstLine(Throwable cause) {
    return cause.getMessage().lines().findFirst().orElse("no detail").strip();
  }
}
