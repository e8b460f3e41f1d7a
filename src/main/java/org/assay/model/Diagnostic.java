package org.assay.model;

import java.util.Objects;
import org.assay.text.Span;

/**
 * Something that a user should know of an extraction: not read, doubtful, left out.
 *
 * @param code stable kebab-case id, {@code no-known-heading}
 * @param stage package that says so, {@code section}
 * @param span where, or null for the whole report
 * @param message one sentence for people
 */
public record Diagnostic(String code, String stage, Span span, String message) {

  /** Checks. */
  public Diagnostic {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(message, "message");
  }
}
