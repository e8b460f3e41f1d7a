package org.assay.brat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.model.Extraction;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Route;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;
import org.assay.text.Span;

/** Chooses the mentions that stand for the entities of a route. */
final class RouteFillers {

  /**
   * A route in terms of mentions.
   *
   * @param trigger spans of its trigger
   * @param roles mention ids by role word, cargo first
   * @param home roles of the report's own country where no mention stands for it
   */
  record Filled(List<Span> trigger, Map<String, Set<String>> roles, Set<StopRole> home) {}

  private final Map<String, List<Mention>> byEntity;
  private final Map<String, Mention> byId;
  private final String own;

  RouteFillers(Extraction extraction) {
    this.byEntity =
        extraction.mentions().stream()
            .filter(mention -> mention.entity() != null)
            .collect(Collectors.groupingBy(Mention::entity));
    this.byId =
        extraction.mentions().stream().collect(Collectors.toMap(Mention::id, mention -> mention));
    this.own =
        extraction.report().country() == null ? null : extraction.report().country().entity();
  }

  Filled of(Route route) {
    Route.Evidence evidence = route.evidence().get(0);
    Map<String, Set<String>> roles = new LinkedHashMap<>();
    List<Mention> fillers = new ArrayList<>();
    for (String entity : route.cargo()) {
      put(roles, fillers, BratTerms.CARGO, nearest(entity, evidence));
    }
    Set<StopRole> home = new LinkedHashSet<>();
    for (Route.Stop stop : route.stops()) {
      Mention said = place(stop.mention());
      Mention mention = said == null ? nearest(stop.entity(), evidence) : said;
      if (stop.entity().equals(own)
          && said == null
          && (stop.by() == StopBasis.HOME || mention == null)) {
        home.add(stop.role());
      } else {
        put(roles, fillers, BratTerms.role(stop.role()), mention);
      }
    }
    List<Span> trigger = fillers.isEmpty() ? evidence.spans() : fillers.get(0).spans();
    return new Filled(trigger, roles, home);
  }

  /** The mention, unless it is of people whose demonym says where they come from. */
  private Mention place(String id) {
    Mention mention = id == null ? null : byId.get(id);
    return mention == null || mention.type() != MentionType.LOCATION ? null : mention;
  }

  private static void put(
      Map<String, Set<String>> roles, List<Mention> fillers, String role, Mention mention) {
    if (mention != null) {
      roles.computeIfAbsent(role, key -> new LinkedHashSet<>()).add(mention.id());
      fillers.add(mention);
    }
  }

  /** Of the sentence first, then of the passage, then the nearest in the text. */
  private Mention nearest(String entity, Route.Evidence evidence) {
    int at = evidence.spans().get(0).start();
    return byEntity.getOrDefault(entity, List.of()).stream()
        .min(
            Comparator.comparingInt((Mention mention) -> distance(mention, evidence))
                .thenComparingInt(mention -> Math.abs(mention.envelope().start() - at)))
        .orElse(null);
  }

  private static int distance(Mention mention, Route.Evidence evidence) {
    if (evidence.sentence() != null && evidence.sentence().equals(mention.sentence())) {
      return 0;
    }
    return evidence.passage() != null && evidence.passage().equals(mention.passage()) ? 1 : 2;
  }
}
