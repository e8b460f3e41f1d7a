package org.assay.eval;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assay.model.MentionType;

/** The keys of the measure. */
public final class Measures {

  /** Of the heading path. */
  public static final String PATH = "path";

  /** Of the indicator. */
  public static final String INDICATOR = "indicator";

  static final String ROUTE_TRIPLES = "route triples";
  static final String ROUTE_PLACES = "route role+place";
  static final String ROUTES_FOUND = "routes found at all";
  static final String STATUS = "status not active";
  static final String MODE = "mode";

  private Measures() {}

  /** All keys that a score may have. */
  public static List<String> keys() {
    return Stream.of(
            perType("strict"),
            perType("lenient"),
            Stream.of(MentionType.values()).map(Measures::onMatched).filter(key -> key != null),
            perType("entity"),
            Stream.of(ROUTE_TRIPLES, ROUTE_PLACES, ROUTES_FOUND, STATUS, MODE, PATH, INDICATOR))
        .flatMap(keys -> keys)
        .toList();
  }

  static String of(String measure, MentionType type) {
    return measure + " " + name(type);
  }

  static String all(String measure) {
    return measure + " all";
  }

  /** Null for people, who have no attribute. */
  static String onMatched(MentionType type) {
    return switch (type) {
      case ACTOR -> "class on matched";
      case LOCATION -> "kind on matched";
      case COMMODITY -> "category on matched";
      case PEOPLE -> null;
    };
  }

  /** The type as the gold writes it, {@code Actor}. */
  static String name(MentionType type) {
    return type.id().substring(0, 1).toUpperCase(Locale.ROOT) + type.id().substring(1);
  }

  private static Stream<String> perType(String measure) {
    return Stream.concat(
        Stream.of(MentionType.values()).map(type -> of(measure, type)), Stream.of(all(measure)));
  }
}
