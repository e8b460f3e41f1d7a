package org.assay.brat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.model.ActorClass;
import org.assay.model.CommodityCategory;
import org.assay.model.Label;
import org.assay.model.LocationKind;
import org.assay.model.MentionType;
import org.assay.model.StopRole;
import org.assay.text.Span;

/** The words that the annotation files use for types, attributes and roles. */
final class BratTerms {

  static final String ROUTE = "Route";
  static final String CARGO = "Cargo";
  static final String NAMED = "Named";
  static final String HOME = "Home";
  static final String STATUS = "Status";
  static final String MODE = "Mode";

  private BratTerms() {}

  static String type(MentionType type) {
    return capitalised(type.id());
  }

  static Optional<MentionType> type(String word) {
    return Stream.of(MentionType.values()).filter(type -> type(type).equals(word)).findFirst();
  }

  static String role(StopRole role) {
    return capitalised(role.id());
  }

  /** Null where the word is no role. */
  static StopRole role(String word) {
    return Stream.of(StopRole.values())
        .filter(role -> role(role).equals(word))
        .findFirst()
        .orElse(null);
  }

  /** Name of the attribute that holds a type's label, or null for people. */
  static String attribute(MentionType type) {
    return switch (type) {
      case ACTOR -> "Class";
      case LOCATION -> "Kind";
      case COMMODITY -> "Category";
      case PEOPLE -> null;
    };
  }

  /** A label by id; an IllegalArgumentException names those that exist. */
  static Label label(MentionType type, String id) {
    return switch (type) {
      case ACTOR -> ActorClass.of(id);
      case LOCATION -> LocationKind.of(id);
      case COMMODITY -> CommodityCategory.of(id);
      case PEOPLE -> throw new IllegalArgumentException("people have no label");
    };
  }

  static Span envelope(List<Span> spans) {
    return Span.of(spans.get(0).start(), spans.get(spans.size() - 1).end());
  }

  private static String capitalised(String id) {
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
  }
}
