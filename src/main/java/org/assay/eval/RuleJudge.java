package org.assay.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.model.MentionType;
import org.assay.text.Span;

/** Tells for each predicted row whether it is right. */
final class RuleJudge {

  private final Scored predicted;
  private final Map<MentionType, Set<Span>> gold = new EnumMap<>(MentionType.class);

  RuleJudge(Scored gold, Scored predicted) {
    this.predicted = predicted;
    for (MentionType type : MentionType.values()) {
      this.gold.put(type, MentionScorer.byEnvelope(gold, type).keySet());
    }
  }

  List<Calibration.Judged> mentions() {
    return predicted.mentions().stream()
        .map(item -> new Calibration.Judged(item.confidence(), right(item)))
        .toList();
  }

  List<RuleCount> rules(RouteTriples triples) {
    List<RuleCount> out = new ArrayList<>();
    for (Scored.Item item : predicted.mentions()) {
      add(out, "mention", item.foundBy(), right(item));
    }
    Set<Triple> wanted = RouteTriples.union(triples.gold());
    for (int i = 0; i < predicted.routes().size(); i++) {
      boolean right = triples.predicted().get(i).stream().anyMatch(wanted::contains);
      add(out, "route", predicted.routes().get(i).foundBy(), right);
    }
    return RuleCount.sum(out);
  }

  private static void add(List<RuleCount> out, String kind, String foundBy, boolean right) {
    if (foundBy != null) {
      out.add(new RuleCount(kind, foundBy, 1, right ? 1 : 0));
    }
  }

  private boolean right(Scored.Item item) {
    return gold.get(item.type()).contains(Span.of(item.span().start(), item.span().end()));
  }
}
