package org.assay.correct;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.Correction;
import org.assay.model.Diagnostic;
import org.assay.model.Extraction;
import org.assay.text.SourceText;

/**
 * Applies corrections to extractions, in the order given: each finds what those before it left. All
 * that holds of an extraction holds of the corrected one. Immutable and thread-safe.
 */
public final class Corrector {

  private final List<Correction> corrections;

  /** For corrections in the order of application. */
  public Corrector(List<Correction> corrections) {
    this.corrections = List.copyOf(corrections);
  }

  /**
   * The extraction with all corrections that hold for its report.
   *
   * <p>Mentions and routes are numbered anew in text order. A diagnostic says of each correction
   * what it changed, and of one for this report or country that it found nothing.
   *
   * @param source the text that it was extracted from
   */
  public Extraction correct(Extraction extraction, SourceText source) {
    List<Correction> here =
        corrections.stream()
            .filter(correction -> correction.origin().scope().holds(extraction.report()))
            .toList();
    if (here.isEmpty()) {
      return extraction;
    }
    Subject subject = new Subject(extraction, source);
    Findings findings = Findings.of(extraction);
    List<Diagnostic> diagnostics = new ArrayList<>(extraction.diagnostics());
    for (Correction correction : here) {
      Result result = apply(correction, subject, findings);
      if (result instanceof Result.Applied applied) {
        String changes = Difference.between(findings, applied.findings());
        diagnostics.add(CorrectionNotes.applied(correction, changes));
        findings = applied.findings();
      } else if (result instanceof Result.Impossible impossible) {
        diagnostics.add(
            CorrectionNotes.note(CorrectionNotes.IMPOSSIBLE, correction, impossible.why()));
      } else if (!correction.origin().scope().isAll()) {
        String why = ((Result.Unmatched) result).why();
        diagnostics.add(CorrectionNotes.note(CorrectionNotes.UNMATCHED, correction, why));
      }
    }
    Findings numbered = findings.numbered();
    return new Extraction(
        extraction.report(),
        extraction.sections(),
        extraction.passages(),
        numbered.mentions(),
        List.copyOf(numbered.entities().values()),
        numbered.routes(),
        diagnostics);
  }

  private static Result apply(Correction correction, Subject subject, Findings findings) {
    if (correction instanceof Correction.OfEntities ofEntities) {
      return new EntityCorrections(subject).apply(ofEntities, findings);
    }
    if (correction instanceof Correction.OfMentions ofMentions) {
      return new MentionCorrections(subject).apply(ofMentions, findings);
    }
    if (correction instanceof Correction.OfRoutes ofRoutes) {
      return new RouteCorrections(subject).apply(ofRoutes, findings);
    }
    if (correction instanceof Correction.AddMentions mentions) {
      return new MentionAdder(subject).apply(mentions, findings);
    }
    return new RouteAdder(subject).apply((Correction.AddRoute) correction, findings);
  }
}
