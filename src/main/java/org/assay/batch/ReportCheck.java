package org.assay.batch;

import java.nio.charset.StandardCharsets;
import org.assay.model.Extraction;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Outcome;
import org.assay.text.SourceText;

/** Whether a report can be written at all, asked before it is, so that it fails alone. */
public final class ReportCheck {

  private ReportCheck() {}

  /**
   * Checks what no record checks of itself.
   *
   * @throws IllegalArgumentException where the id is no file name, the outcome is another report's,
   *     the text cannot be written as UTF-8, or a mention has no label
   */
  public static void check(Extraction extraction, SourceText source, Outcome outcome) {
    String id = extraction.report().id();
    if (id.isEmpty() || id.startsWith(".") || id.matches("(?s).*[/\\\\\\x00-\\x1f].*")) {
      throw new IllegalArgumentException("report id is no file name: " + id);
    }
    if (!id.equals(outcome.report())) {
      throw new IllegalArgumentException("outcome of " + outcome.report() + " with report " + id);
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(source.text())) {
      throw new IllegalArgumentException("text holds half of a surrogate pair");
    }
    for (Mention mention : extraction.mentions()) {
      if (mention.type() != MentionType.PEOPLE && mention.label() == null) {
        throw new IllegalArgumentException(mention.id() + " has no class, kind or category");
      }
    }
  }
}
