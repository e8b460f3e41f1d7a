package org.assay.correct;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.model.Extraction;
import org.assay.model.Passage;
import org.assay.model.Report;
import org.assay.model.Sentence;
import org.assay.text.Folding;
import org.assay.text.SourceText;

/** The report that is corrected: what no correction changes. */
final class Subject {

  private final Report report;
  private final List<Passage> passages;
  private final SourceText source;

  /** Words of each sentence, folded, made when first asked for. */
  private final Map<String, String> words = new HashMap<>();

  private final Map<String, Sentence> sentences = new HashMap<>();

  Subject(Extraction extraction, SourceText source) {
    this.report = extraction.report();
    this.passages = extraction.passages();
    this.source = source;
    passages.forEach(p -> p.sentences().forEach(s -> sentences.put(s.id(), s)));
  }

  List<Passage> passages() {
    return passages;
  }

  SourceText source() {
    return source;
  }

  /** ISO 3166 alpha-3 of the report's own country, or null. */
  String home() {
    return report.country() == null ? null : report.country().iso3();
  }

  /** Whether an entity is the report's own country, which stays whatever is dropped. */
  boolean isHome(String entity) {
    return report.country() != null && report.country().entity().equals(entity);
  }

  /** Whether words stand in a sentence; case, accents, hyphens and line ends make no difference. */
  boolean says(String sentence, String context) {
    return context == null
        || words
            .computeIfAbsent(sentence, id -> Folding.key(source.read(sentences.get(id).spans())))
            .contains(Folding.key(context));
  }
}
