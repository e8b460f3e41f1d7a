package org.assay.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.brat.GoldLink;
import org.assay.brat.GoldMention;
import org.assay.brat.GoldReport;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.text.Span;

/** Compares which names are taken for one thing. */
final class AliasScorer {

  private record Place(MentionType type, Span span) {}

  private final GoldReport report;
  private final Scored gold;
  private final Quotes quotes;
  private final Map<Place, String> predicted = new LinkedHashMap<>();
  private final Map<String, Set<String>> links = new HashMap<>();
  private final List<ScoringError> errors = new ArrayList<>();

  AliasScorer(GoldReport report, Scored gold, List<Mention> mentions, Quotes quotes) {
    this.report = report;
    this.gold = gold;
    this.quotes = quotes;
    mentions.forEach(m -> predicted.put(place(m.type(), m.envelope()), m.entity()));
    for (GoldLink link : report.links()) {
      links.put(Normaliser.name(link.name()), Set.copyOf(link.ids()));
    }
  }

  List<ScoringError> errors() {
    return errors;
  }

  /**
   * Pairs that the gold gives, found or not; and pairs of two things of the gold that one entity
   * holds, unless both are linked to the same.
   */
  Counts score() {
    Counts out = new Counts(0, wrong(), 0);
    Map<String, GoldMention> byId =
        report.mentions().stream().collect(Collectors.toMap(GoldMention::id, m -> m));
    for (List<String> group : report.equivalents()) {
      GoldMention first = byId.get(group.get(0));
      for (String id : group.subList(1, group.size())) {
        GoldMention other = byId.get(id);
        String entity = predicted.get(place(first));
        boolean found = entity != null && entity.equals(predicted.get(place(other)));
        out = out.plus(new Counts(found ? 1 : 0, 0, found ? 0 : 1));
        if (!found) {
          String pair = first.text() + " = " + other.text();
          errors.add(error(ScoringError.Kind.MISS, pair, other.envelope()));
        }
      }
    }
    return out;
  }

  private int wrong() {
    Map<String, Map<String, Scored.Item>> held = new LinkedHashMap<>();
    for (Scored.Item item : gold.mentions()) {
      String entity = predicted.get(place(item.type(), item.span()));
      if (entity != null) {
        held.computeIfAbsent(entity, key -> new LinkedHashMap<>()).putIfAbsent(item.entity(), item);
      }
    }
    int wrong = 0;
    for (Map<String, Scored.Item> things : held.values()) {
      Scored.Item first = things.values().iterator().next();
      Set<Scored.Item> others = new LinkedHashSet<>(things.values());
      others.remove(first);
      for (Scored.Item other : others) {
        if (!sameLink(first, other)) {
          wrong++;
          String pair = first.text() + " = " + other.text();
          errors.add(error(ScoringError.Kind.EXTRA, pair, other.span()));
        }
      }
    }
    return wrong;
  }

  private boolean sameLink(Scored.Item a, Scored.Item b) {
    Set<String> ids = links.get(Normaliser.name(a.text()));
    return a.type() == MentionType.LOCATION
        && ids != null
        && ids.equals(links.get(Normaliser.name(b.text())));
  }

  private static Place place(GoldMention mention) {
    return place(mention.type(), mention.envelope());
  }

  /** Gold has no pages. */
  private static Place place(MentionType type, Span span) {
    return new Place(type, Span.of(span.start(), span.end()));
  }

  private ScoringError error(ScoringError.Kind kind, String pair, Span where) {
    return new ScoringError(
        report.name(), kind, "Alias", pair, where.start(), where.end(), quotes.at(where), null);
  }
}
