package org.assay.eval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.model.MentionType;
import org.assay.model.RouteStatus;
import org.assay.model.StopRole;
import org.assay.model.TransportMode;
import org.assay.text.Span;

/**
 * One side of a comparison, gold or predicted, in the terms of the measure.
 *
 * @param mentions mentions in order
 * @param entities entities by key; keys are unique within one side only
 * @param routes movements in order
 * @param homeIso own country as the prediction has it, or null
 */
record Scored(
    List<Item> mentions, Map<String, Names> entities, List<Movement> routes, String homeIso) {

  /** Stands for the report's own country on a route. */
  static final String HOME = "@home";

  /** A mention: its envelope, attribute id or null, entity key or null, and what made it. */
  record Item(
      MentionType type,
      Span span,
      String text,
      String attribute,
      String entity,
      String foundBy,
      double confidence) {}

  /** An entity: the normal forms of its names. */
  record Names(MentionType type, Set<String> forms, String shown) {}

  /** A route: entity keys by role, {@link #HOME} among them, and where the text says it. */
  record Movement(
      Set<String> cargo,
      Map<StopRole, Set<String>> stops,
      RouteStatus status,
      Set<TransportMode> modes,
      Span where,
      String foundBy) {}

  /** Whether an entity bears one of these normal forms. */
  boolean named(String key, Set<String> forms) {
    Names names = entities.get(key);
    return names != null && names.forms().stream().anyMatch(forms::contains);
  }

  /** The name shown for an entity key. */
  String show(String key) {
    Names names = entities.get(key);
    return names == null ? key : names.shown();
  }
}
