package org.assay.table;

import static org.assay.table.ColumnType.BOOLEAN;
import static org.assay.table.ColumnType.INTEGER;
import static org.assay.table.ColumnType.NUMBER;
import static org.assay.table.ColumnType.STRING;

import org.assay.model.ActorClass;
import org.assay.model.CommodityCategory;
import org.assay.model.LocationKind;
import org.assay.model.LocationUse;
import org.assay.model.MentionType;

/** Tables of mentions and of what they stand for. */
final class MentionSchemas {

  private MentionSchemas() {}

  static TableSchema mentions() {
    return TableSchema.named("mentions", "One row per mention, grounded in its words.")
        .key("report", STRING, "Id of the report.")
        .key("id", STRING, "Id of the mention within the report, in text order.")
        .column("type", MentionType.values(), "What it is.")
        .column("text", STRING, "Its words, line-end hyphens resolved, white space collapsed.")
        .quote()
        .column("start", INTEGER, "Offset of its first code point.")
        .atLeast(0)
        .column("end", INTEGER, "Offset after its last code point.")
        .atLeast(0)
        .column("spans", STRING, "Its stretches as start-end, joined with ;.")
        .spans()
        .maybe("page", INTEGER, "Page that it starts on, where the source has pages.")
        .atLeast(1)
        .column("passage", STRING, "Id of its passage.")
        .maybe("indicator", STRING, "Indicator that the passage assesses.")
        .column("section", STRING, "Id of the section of the passage.")
        .maybe("section_path", STRING, "Headings from the outermost, joined with ' > '.")
        .quote()
        .column("sentence", STRING, "Id of its sentence within the report.")
        .column("quote", STRING, "The sentence itself.")
        .quote()
        .maybe("class", ActorClass.values(), "How the actor acts; actors only.")
        .maybe("kind", LocationKind.values(), "What kind of place; locations only.")
        .maybe("category", CommodityCategory.values(), "What kind of good; commodities only.")
        .maybe("direction", STRING, "Part of a location: northern, south-west.")
        .quote()
        .maybe("use", LocationUse.values(), "The place, or what belongs to it; locations only.")
        .column("entity", STRING, "Id of its entity.")
        .column("entity_name", STRING, "Name of its entity.")
        .quote()
        .column("found_by", STRING, "What made it: rule, lexicon row, model or correction.")
        .column("confidence", NUMBER, "0 to 1.")
        .between(0, 1)
        .ofReport()
        .points("passage", "passages")
        .points("section", "sections")
        .points("entity", "entities")
        .build();
  }

  static TableSchema entities() {
    return TableSchema.named(
            "entities", "One row per report and entity; the same id in two reports is the same.")
        .key("report", STRING, "Id of the report.")
        .key("id", STRING, "Link where there is one, else type, home country and normal form.")
        .column("type", MentionType.values(), "What it is.")
        .column("name", STRING, "The fullest form in the text.")
        .quote()
        .maybe("aliases", STRING, "Other names, joined with |.")
        .quote()
        .maybe("class", ActorClass.values(), "Class of most mentions; actors only.")
        .maybe("kind", LocationKind.values(), "Kind of most mentions; locations only.")
        .maybe(
            "category", CommodityCategory.values(), "Category of most mentions; commodities only.")
        .column("named", BOOLEAN, "Whether it has a proper name.")
        .maybe("country", STRING, "Country that it belongs to, ISO 3166 alpha-3.")
        .iso3()
        .maybe("link_scheme", STRING, "Scheme of its identity outside the report.")
        .maybe("link_id", STRING, "Id within that scheme.")
        .maybe("lat", NUMBER, "Latitude in degrees.")
        .between(-90, 90)
        .maybe("lon", NUMBER, "Longitude in degrees.")
        .between(-180, 180)
        .maybe("precision", STRING, "What the point stands for.")
        .column("mention_count", INTEGER, "Number of its mentions in the report.")
        .atLeast(0)
        .ofReport()
        .build();
  }
}
