package org.assay.export;

import java.util.Optional;
import org.assay.model.Entity;
import org.assay.model.LocationKind;
import org.assay.model.MentionType;
import org.assay.model.Report;

/**
 * Reports, actors and places as FollowTheMoney entities. Goods and people moved have no schema
 * there.
 */
final class FtmThings {

  /** Marks what is no single party: armed groups, customs officers. */
  private static final String GENERIC = "generic";

  private final FtmVocabulary vocabulary;

  FtmThings(FtmVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether entities of a type are written. */
  static boolean has(MentionType type) {
    return type == MentionType.ACTOR || type == MentionType.LOCATION;
  }

  FtmEntity document(Report report) {
    return new FtmEntity(vocabulary, documentId(report), "Document")
        .add("title", report.title())
        .add("fileName", report.source().file())
        .add("mimeType", report.source().mediaType())
        .add("fileSize", Long.toString(report.source().bytes()))
        .add("language", IsoCodes.language(report.language()))
        .add("country", report.country() == null ? null : IsoCodes.country(report.country().iso3()))
        .add("publisher", report.publisher())
        .add("sourceUrl", report.url())
        .add("date", report.edition() == null ? null : Integer.toString(report.edition().year()));
  }

  static String documentId(Report report) {
    return FtmIds.of("report", report.id());
  }

  Optional<FtmEntity> of(MergedEntity merged) {
    return switch (merged.entity().type()) {
      case ACTOR -> Optional.of(actor(merged));
      case LOCATION -> Optional.of(place(merged));
      case COMMODITY, PEOPLE -> Optional.empty();
    };
  }

  private FtmEntity actor(MergedEntity merged) {
    Entity entity = merged.entity();
    return new FtmEntity(vocabulary, FtmIds.of(entity.id()), vocabulary.schema(entity))
        .add("name", entity.name())
        .add("alias", merged.otherNames())
        .add("country", IsoCodes.country(entity.country()))
        .add("classification", entity.label().id())
        .add("keywords", entity.named() ? null : GENERIC);
  }

  private FtmEntity place(MergedEntity merged) {
    Entity entity = merged.entity();
    FtmEntity address =
        new FtmEntity(vocabulary, FtmIds.of(entity.id()), "Address")
            .add("name", entity.name())
            .add("alias", merged.otherNames())
            .add("full", entity.name())
            .add("city", entity.label() == LocationKind.SETTLEMENT ? entity.name() : null)
            .add("region", entity.label() == LocationKind.REGION ? entity.name() : null)
            .add("country", IsoCodes.country(entity.country()))
            .add("keywords", entity.label().id());
    if (entity.link() != null && entity.link().lat() != null && entity.link().lon() != null) {
      address
          .add("latitude", Geometries.degrees(entity.link().lat()).asText())
          .add("longitude", Geometries.degrees(entity.link().lon()).asText());
    }
    return address;
  }
}
