package org.assay.eval;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assay.model.MentionType;
import org.assay.text.Span;

/** Compares mentions by type and envelope. */
final class MentionScorer {

  private final Scored gold;
  private final Scored predicted;

  MentionScorer(Scored gold, Scored predicted) {
    this.gold = gold;
    this.predicted = predicted;
  }

  void score(MentionType type, Tally tally) {
    Map<Span, Scored.Item> wanted = byEnvelope(gold, type);
    Map<Span, Scored.Item> found = byEnvelope(predicted, type);
    Set<Span> hits = new TreeSet<>(wanted.keySet());
    hits.retainAll(found.keySet());
    tally.addSets(Measures.of("strict", type), hits.size(), found.size(), wanted.size());
    tally.addSets(Measures.all("strict"), hits.size(), found.size(), wanted.size());
    int goldTouched = overlapping(wanted.keySet(), found.keySet());
    int foundTouching = overlapping(found.keySet(), wanted.keySet());
    for (String key : new String[] {Measures.of("lenient", type), Measures.all("lenient")}) {
      tally.add(key, goldTouched, found.size() - foundTouching, wanted.size() - goldTouched);
    }
    String attribute = Measures.onMatched(type);
    if (attribute != null) {
      scoreAttribute(attribute, hits, wanted, found, tally);
    }
  }

  private static void scoreAttribute(
      String key,
      Set<Span> hits,
      Map<Span, Scored.Item> wanted,
      Map<Span, Scored.Item> found,
      Tally tally) {
    int asked = 0;
    int right = 0;
    for (Span hit : hits) {
      String value = wanted.get(hit).attribute();
      if (value != null) {
        asked++;
        right += value.equals(found.get(hit).attribute()) ? 1 : 0;
      }
    }
    tally.addSets(key, right, asked, asked);
  }

  private static int overlapping(Collection<Span> spans, Collection<Span> others) {
    return (int) spans.stream().filter(span -> others.stream().anyMatch(span::overlaps)).count();
  }

  /** Mentions of a type by start and end; of two in one place the later counts. */
  static Map<Span, Scored.Item> byEnvelope(Scored side, MentionType type) {
    Map<Span, Scored.Item> out = new LinkedHashMap<>();
    for (Scored.Item item : side.mentions()) {
      if (item.type() == type) {
        out.put(Span.of(item.span().start(), item.span().end()), item);
      }
    }
    return out;
  }
}
