package org.assay.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assay.model.MentionType;
import org.assay.text.Span;

/** Lists what is missed and what is too much, each with the words around it. */
final class ErrorFinder {

  private final String report;
  private final Scored gold;
  private final Scored predicted;
  private final Quotes quotes;
  private final List<ScoringError> out = new ArrayList<>();

  ErrorFinder(String report, Scored gold, Scored predicted, Quotes quotes) {
    this.report = report;
    this.gold = gold;
    this.predicted = predicted;
    this.quotes = quotes;
  }

  List<ScoringError> errors(RouteTriples triples) {
    for (MentionType type : MentionType.values()) {
      Map<Span, Scored.Item> wanted = MentionScorer.byEnvelope(gold, type);
      Map<Span, Scored.Item> found = MentionScorer.byEnvelope(predicted, type);
      mentions(ScoringError.Kind.MISS, type, wanted, found.keySet());
      mentions(ScoringError.Kind.EXTRA, type, found, wanted.keySet());
      labels(type, wanted, found);
    }
    Set<Triple> wanted = RouteTriples.union(triples.gold());
    Set<Triple> found = RouteTriples.union(triples.predicted());
    routes(ScoringError.Kind.MISS, gold.routes(), triples.gold(), found);
    routes(ScoringError.Kind.EXTRA, predicted.routes(), triples.predicted(), wanted);
    return out;
  }

  private void mentions(
      ScoringError.Kind kind, MentionType type, Map<Span, Scored.Item> side, Set<Span> other) {
    new TreeMap<>(side)
        .forEach(
            (span, item) -> {
              if (!other.contains(span)) {
                add(kind, Measures.name(type), item.text(), span, item.foundBy());
              }
            });
  }

  /** Found to the character, but with another class, kind or category than the gold's. */
  private void labels(
      MentionType type, Map<Span, Scored.Item> wanted, Map<Span, Scored.Item> found) {
    new TreeMap<>(wanted)
        .forEach(
            (span, item) -> {
              Scored.Item other = found.get(span);
              if (other != null
                  && item.attribute() != null
                  && !item.attribute().equals(other.attribute())) {
                String text = item.text() + ": " + item.attribute() + ", not " + other.attribute();
                add(ScoringError.Kind.LABEL, Measures.name(type), text, span, other.foundBy());
              }
            });
  }

  /** A triple is listed once, with the first route that says it. */
  private void routes(
      ScoringError.Kind kind,
      List<Scored.Movement> routes,
      List<Set<Triple>> triples,
      Set<Triple> other) {
    Set<Triple> seen = new HashSet<>(other);
    for (int i = 0; i < routes.size(); i++) {
      for (Triple triple : triples.get(i)) {
        if (seen.add(triple)) {
          Scored.Movement route = routes.get(i);
          String text =
              show(triple.cargo()) + " | " + triple.role().id() + " | " + show(triple.place());
          add(kind, ScoringError.ROUTE, text, route.where(), route.foundBy());
        }
      }
    }
  }

  private void add(ScoringError.Kind kind, String type, String text, Span where, String foundBy) {
    out.add(
        new ScoringError(
            report, kind, type, text, where.start(), where.end(), quotes.at(where), foundBy));
  }

  private String show(String key) {
    return key.startsWith(Triple.UNMATCHED)
        ? predicted.show(key.substring(Triple.UNMATCHED.length()))
        : gold.show(key);
  }
}
