package org.assay.eval;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.brat.ReportInfo;

/**
 * Routes of both sides as triples over gold entities.
 *
 * @param gold one set for each gold route
 * @param predicted one set for each predicted route
 */
record RouteTriples(List<Set<Triple>> gold, List<Set<Triple>> predicted) {

  static RouteTriples of(
      Scored gold, Scored predicted, Map<String, String> matched, ReportInfo report) {
    Set<String> home =
        Stream.concat(Stream.ofNullable(report.country()), report.names().stream())
            .map(Normaliser::name)
            .collect(Collectors.toSet());
    // A prediction that takes another country for its own says nothing of ours.
    boolean otherHome =
        report.iso3() != null
            && predicted.homeIso() != null
            && !predicted.homeIso().equals(report.iso3());
    UnaryOperator<String> toGold =
        key -> {
          String found = matched.get(key);
          return found == null ? Triple.UNMATCHED + key : found;
        };
    return new RouteTriples(
        gold.routes().stream()
            .map(route -> triples(route, gold, home, UnaryOperator.identity(), true))
            .toList(),
        predicted.routes().stream()
            .map(route -> triples(route, predicted, home, toGold, !otherHome))
            .toList());
  }

  static <T> Set<T> union(List<Set<T>> sets) {
    Set<T> out = new LinkedHashSet<>();
    sets.forEach(out::addAll);
    return out;
  }

  private static Set<Triple> triples(
      Scored.Movement route,
      Scored side,
      Set<String> home,
      UnaryOperator<String> toGold,
      boolean homeCounts) {
    Set<String> cargo = new LinkedHashSet<>();
    route.cargo().forEach(key -> cargo.add(toGold.apply(key)));
    if (cargo.isEmpty()) {
      cargo.add(Triple.NO_CARGO);
    }
    Set<Triple> out = new LinkedHashSet<>();
    route
        .stops()
        .forEach(
            (role, places) -> {
              for (String key : places) {
                boolean isHome = key.equals(Scored.HOME);
                if (isHome && !homeCounts) {
                  continue;
                }
                String place = isHome || side.named(key, home) ? Scored.HOME : toGold.apply(key);
                cargo.forEach(good -> out.add(new Triple(good, role, place)));
              }
            });
    return out;
  }
}
