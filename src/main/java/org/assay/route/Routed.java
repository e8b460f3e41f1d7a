package org.assay.route;

import java.util.List;
import org.assay.model.Diagnostic;
import org.assay.model.Route;

/**
 * What the route stage found.
 *
 * @param routes routes in text order, ids {@code r1}, {@code r2}, ...
 * @param diagnostics negated and unread movements, in text order
 */
public record Routed(List<Route> routes, List<Diagnostic> diagnostics) {

  /** Copies. */
  public Routed {
    routes = List.copyOf(routes);
    diagnostics = List.copyOf(diagnostics);
  }
}
