package org.assay.table;

import java.util.List;
import org.assay.model.Entity;
import org.assay.model.Label;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Passage;

/** Rows of mentions and entities. */
final class MentionRows {

  private MentionRows() {}

  static List<String> mention(String report, Mention mention, Lookup lookup) {
    Passage passage = lookup.passage(mention.passage());
    Row row =
        new Row(Tables.MENTIONS)
            .set("report", report)
            .set("id", mention.id())
            .set("type", mention.type())
            .set("text", mention.text())
            .set("start", mention.envelope().start())
            .set("end", mention.envelope().end())
            .spans(mention.spans())
            .page(mention.envelope().page())
            .set("passage", passage.id())
            .set("indicator", passage.indicator())
            .set("section", passage.section())
            .set("section_path", lookup.path(passage.section()))
            .set("sentence", mention.sentence())
            .set("quote", lookup.quote(mention.sentence()))
            .set("direction", mention.direction())
            .set("use", mention.use())
            .set("entity", mention.entity())
            .set("entity_name", lookup.entity(mention.entity()).name())
            .set("found_by", mention.foundBy())
            .confidence(mention.confidence());
    return label(row, mention.type(), mention.label()).cells();
  }

  static List<String> entity(String report, Entity entity, long mentions) {
    Row row =
        new Row(Tables.ENTITIES)
            .set("report", report)
            .set("id", entity.id())
            .set("type", entity.type())
            .set("name", entity.name())
            .set("aliases", entity.aliases().stream().map(Entity.Alias::name).toList())
            .set("named", entity.named())
            .set("country", entity.country())
            .set("mention_count", mentions);
    Entity.Link link = entity.link();
    if (link != null) {
      row.set("link_scheme", link.scheme())
          .set("link_id", link.id())
          .degrees("lat", link.lat())
          .degrees("lon", link.lon())
          .set("precision", link.precision());
    }
    return label(row, entity.type(), entity.label()).cells();
  }

  private static Row label(Row row, MentionType type, Label label) {
    return switch (type) {
      case ACTOR -> row.set("class", label);
      case LOCATION -> row.set("kind", label);
      case COMMODITY -> row.set("category", label);
      case PEOPLE -> row;
    };
  }
}
