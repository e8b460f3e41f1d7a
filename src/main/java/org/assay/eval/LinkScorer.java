package org.assay.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assay.brat.GoldLink;
import org.assay.brat.GoldMention;
import org.assay.brat.GoldReport;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Point;
import org.assay.text.Span;

/** Compares the links of place names with what they mean. */
final class LinkScorer {

  private final GoldReport gold;
  private final Quotes quotes;
  private final Map<Span, Entity> found = new LinkedHashMap<>();
  private final List<ScoringError> errors = new ArrayList<>();

  LinkScorer(GoldReport gold, Extraction extraction, Quotes quotes) {
    this.gold = gold;
    this.quotes = quotes;
    Map<String, Entity> entities = new LinkedHashMap<>();
    extraction.entities().forEach(entity -> entities.put(entity.id(), entity));
    for (Mention mention : extraction.mentions()) {
      if (mention.type() == MentionType.LOCATION && entities.containsKey(mention.entity())) {
        // Gold has no pages.
        Span span = Span.of(mention.envelope().start(), mention.envelope().end());
        found.put(span, entities.get(mention.entity()));
      }
    }
  }

  List<ScoringError> errors() {
    return errors;
  }

  /** Links of the names of countries, or of all others. */
  LinkCounts score(boolean countries) {
    LinkCounts out = LinkCounts.NONE;
    for (GoldLink link : gold.links()) {
      if (link.ofCountry() == countries) {
        out = out.plus(score(link));
      }
    }
    return out;
  }

  private LinkCounts score(GoldLink link) {
    List<Span> spans =
        gold.mentions().stream()
            .filter(m -> m.type() == MentionType.LOCATION && collapsed(m).equals(link.name()))
            .map(GoldMention::envelope)
            .toList();
    if (spans.isEmpty()) {
      throw new IllegalArgumentException(
          gold.name() + ": links.tsv has '" + link.name() + "', which is no marked Location");
    }
    Entity entity = mostFrequent(spans);
    Entity.Link linked = entity == null ? null : entity.link();
    if (linked == null) {
      boolean nothing = link.ids().isEmpty();
      if (!nothing) {
        add(ScoringError.Kind.MISS, link.name(), spans.get(0), link.ids().toString(), null);
      }
      return nothing ? LinkCounts.NONE : new LinkCounts(0, 0, 1);
    }
    if (right(link, entity)) {
      return new LinkCounts(1, 0, 0);
    }
    String shown = link.name() + " = " + entity.id();
    add(ScoringError.Kind.EXTRA, shown, spans.get(0), link.ids().toString(), entity);
    return new LinkCounts(0, 1, 0);
  }

  private Entity mostFrequent(List<Span> spans) {
    Map<Entity, Integer> votes = new LinkedHashMap<>();
    spans.stream()
        .map(found::get)
        .filter(Objects::nonNull)
        .forEach(entity -> votes.merge(entity, 1, Integer::sum));
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** By id; else, for an id of no list that the gold names, by country and distance. */
  private static boolean right(GoldLink gold, Entity entity) {
    Entity.Link link = entity.link();
    String id = link.scheme() + ":" + link.id();
    if (gold.ids().contains(id)) {
      return true;
    }
    boolean listed =
        link.scheme().equals("iso")
            || link.scheme().equals("m49")
            || (link.scheme().equals("gn") && !gold.ids().contains("gn:?"));
    if (listed || gold.point() == null || link.lat() == null) {
      return false;
    }
    boolean land =
        gold.country() == null
            || entity.country() == null
            || gold.country().equals(entity.country());
    return land && gold.point().kilometresTo(new Point(link.lat(), link.lon())) <= gold.km();
  }

  private void add(ScoringError.Kind kind, String text, Span where, String meant, Entity entity) {
    errors.add(
        new ScoringError(
            gold.name(),
            kind,
            "Link",
            text + (entity == null ? ", meant " : ", not ") + meant,
            where.start(),
            where.end(),
            quotes.at(where),
            null));
  }

  private static String collapsed(GoldMention mention) {
    return mention.text().strip().replaceAll("\\s+", " ");
  }
}
