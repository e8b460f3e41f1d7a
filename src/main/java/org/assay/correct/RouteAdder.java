package org.assay.correct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.knowledge.Correction;
import org.assay.knowledge.RouteKey;
import org.assay.model.Assertion;
import org.assay.model.Mention;
import org.assay.model.Passage;
import org.assay.model.Route;
import org.assay.model.Sentence;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;
import org.assay.model.TransportMode;

/**
 * Adds a route that was missed, said by every sentence with the words of its context. A place of it
 * is said where a mention of it stands in these sentences; else it comes from the context.
 */
final class RouteAdder {

  private final Subject subject;

  RouteAdder(Subject subject) {
    this.subject = subject;
  }

  Result apply(Correction.AddRoute add, Findings findings) {
    List<Route.Evidence> evidence = evidence(add.key());
    if (evidence.isEmpty()) {
      return new Result.Unmatched("the words of its context do not stand in one sentence");
    }
    Set<String> missing =
        add.key().entities().stream()
            .filter(id -> !findings.entities().containsKey(id))
            .collect(Collectors.toSet());
    if (!missing.isEmpty()) {
      return new Result.Impossible(
          "the report has no " + missing.stream().sorted().collect(Collectors.joining(", ")));
    }
    Route route = route(add, findings, evidence);
    if (findings.routes().stream().anyMatch(other -> same(other, route))) {
      return new Result.Impossible("it is a route already");
    }
    List<Route> after = new ArrayList<>(findings.routes());
    int at = 0;
    while (at < after.size() && start(after.get(at)) <= start(route)) {
      at++;
    }
    after.add(at, route);
    return new Result.Applied(findings.with(after));
  }

  private List<Route.Evidence> evidence(RouteKey key) {
    List<Route.Evidence> out = new ArrayList<>();
    for (Passage passage : subject.passages()) {
      for (Sentence sentence : passage.sentences()) {
        if (subject.says(sentence.id(), key.context())) {
          out.add(new Route.Evidence(sentence.spans(), sentence.id(), passage.id()));
        }
      }
    }
    return out;
  }

  private Route route(Correction.AddRoute add, Findings findings, List<Route.Evidence> evidence) {
    List<Route.Stop> stops = new ArrayList<>();
    for (StopRole role : StopRole.values()) {
      for (String place : add.key().stops(role)) {
        stops.add(stop(role, stops.size() + 1, place, findings.of(place), evidence));
      }
    }
    List<TransportMode> modes =
        add.key().modes().stream().sorted(Comparator.naturalOrder()).toList();
    return new Route(
        "r0",
        List.copyOf(add.key().cargo()),
        stops,
        List.of(),
        modes,
        null,
        add.status(),
        Assertion.STATED,
        null,
        evidence,
        add.origin().foundBy(),
        1);
  }

  private Route.Stop stop(
      StopRole role,
      int order,
      String place,
      List<Mention> mentions,
      List<Route.Evidence> evidence) {
    Mention said = in(mentions, Mention::sentence, evidence, Route.Evidence::sentence);
    if (said != null) {
      return new Route.Stop(role, order, place, said.id(), StopBasis.SAID);
    }
    if (subject.isHome(place)) {
      return new Route.Stop(role, order, place, null, StopBasis.HOME);
    }
    Mention near = in(mentions, Mention::passage, evidence, Route.Evidence::passage);
    Mention any = near != null || mentions.isEmpty() ? near : mentions.get(0);
    return new Route.Stop(role, order, place, any == null ? null : any.id(), StopBasis.CONTEXT);
  }

  private static Mention in(
      List<Mention> mentions,
      Function<Mention, String> of,
      List<Route.Evidence> evidence,
      Function<Route.Evidence, String> ofEvidence) {
    Collection<String> ids = evidence.stream().map(ofEvidence).collect(Collectors.toSet());
    return mentions.stream().filter(m -> ids.contains(of.apply(m))).findFirst().orElse(null);
  }

  private static boolean same(Route a, Route b) {
    return a.status() == b.status()
        && Set.copyOf(a.cargo()).equals(Set.copyOf(b.cargo()))
        && places(a).equals(places(b));
  }

  private static Set<List<Object>> places(Route route) {
    return route.stops().stream()
        .map(stop -> List.<Object>of(stop.role(), stop.entity()))
        .collect(Collectors.toSet());
  }

  private static int start(Route route) {
    return route.evidence().get(0).spans().get(0).start();
  }
}
