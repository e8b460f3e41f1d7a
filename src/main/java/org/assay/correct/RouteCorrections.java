package org.assay.correct;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.knowledge.Correction;
import org.assay.knowledge.RouteKey;
import org.assay.model.Route;
import org.assay.model.StopRole;
import org.assay.text.Folding;

/** Carries out corrections of routes that there are. */
final class RouteCorrections {

  private final Subject subject;

  RouteCorrections(Subject subject) {
    this.subject = subject;
  }

  Result apply(Correction.OfRoutes correction, Findings findings) {
    List<Route> after = new ArrayList<>();
    int chosen = 0;
    for (Route route : findings.routes()) {
      if (!matches(correction.key(), route)) {
        after.add(route);
        continue;
      }
      chosen++;
      if (correction instanceof Correction.ReclassRoutes reclass) {
        after.add(
            route.status() == reclass.status()
                ? route
                : Routes.correctedBy(
                    Routes.withStatus(route, reclass.status()), reclass.origin().foundBy()));
      }
    }
    return chosen == 0
        ? new Result.Unmatched("there is no such route")
        : new Result.Applied(findings.with(after));
  }

  private boolean matches(RouteKey key, Route route) {
    for (StopRole role : StopRole.values()) {
      Set<String> places =
          route.stops().stream()
              .filter(stop -> stop.role() == role)
              .map(Route.Stop::entity)
              .collect(Collectors.toSet());
      if (!places.containsAll(key.stops(role))) {
        return false;
      }
    }
    return new HashSet<>(route.cargo()).containsAll(key.cargo())
        && new HashSet<>(route.mode()).containsAll(key.modes())
        && (key.context() == null || quotes(route, Folding.key(key.context())));
  }

  private boolean quotes(Route route, String context) {
    return route.evidence().stream()
        .anyMatch(
            evidence -> Folding.key(subject.source().read(evidence.spans())).contains(context));
  }
}
