package org.assay.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.annotate.Annotator;
import org.assay.knowledge.KnowledgeSource;
import org.assay.knowledge.RouteRules;
import org.assay.model.Assertion;
import org.assay.model.Diagnostic;
import org.assay.model.Route;
import org.assay.model.StopBasis;
import org.junit.jupiter.api.Test;

class RouteFinderTest {

  private final Annotator annotator = new Annotator();
  private final RouteFinder finder =
      new RouteFinder(RouteRules.load(new KnowledgeSource(null)), Countries::demonym);

  private Routed find(String text, String home) {
    return finder.find(
        MarkedText.read("t", text).context(annotator, StandoffReport.id("Location", home)));
  }

  @Test
  void aNegatedMovementIsADiagnostic() {
    Routed routed = find("[C Cocaine] is not smuggled from [L Uruguay] to [L Chile].", "Uruguay");
    assertEquals(List.of(), routed.routes());
    Diagnostic diagnostic = routed.diagnostics().get(0);
    assertEquals("negated-movement", diagnostic.code());
    assertEquals(0, diagnostic.span().start());
    assertEquals(46, diagnostic.span().end());
  }

  @Test
  void wordsOfMovementWithoutRouteAreADiagnostic() {
    Routed routed =
        find("[A Envoys] travel from [L Oslo] to [L Rome] to talk of [C arms].", "Norway");
    assertEquals(
        List.of("unread-movement"), routed.diagnostics().stream().map(d -> d.code()).toList());
  }

  @Test
  void equalRoutesKeepEachQuote() {
    Routed routed =
        find(
            "[C Ivory] is shipped from [L Kenya] to [L China]. Shipments of [C ivory] from"
                + " [L Kenya] to [L China] continue.",
            "Kenya");
    assertEquals(1, routed.routes().size());
    Route route = routed.routes().get(0);
    assertEquals("r1", route.id());
    assertEquals(
        List.of("t1", "t2"), route.evidence().stream().map(Route.Evidence::sentence).toList());
  }

  @Test
  void stopsStandInOrderOfTravelAndSayHowTheyAreKnown() {
    Route route =
        find("transit point for [C heroin] to [L Europe] from [L Asia]", "Kenya").routes().get(0);
    assertEquals(
        List.of("location:asia", "iso:KEN", "location:europe"),
        route.stops().stream().map(Route.Stop::entity).toList());
    assertEquals(
        List.of(StopBasis.SAID, StopBasis.HOME, StopBasis.SAID),
        route.stops().stream().map(Route.Stop::by).toList());
    assertEquals(List.of(1, 2, 3), route.stops().stream().map(Route.Stop::order).toList());
  }

  @Test
  void hedgesAreKept() {
    Route route =
        find("[C Arms] are reportedly shipped from [L Libya] to [L Chad].", "Chad").routes().get(0);
    assertEquals(Assertion.HEDGED, route.assertion());
  }

  @Test
  void withoutHomeNothingIsAddedAndAnEmptyTextIsFine() {
    Routed routed = find("transit point for [C heroin] to [L Europe]", "Nowhere");
    assertTrue(routed.routes().stream().allMatch(r -> !r.stops().isEmpty()));
    assertEquals(List.of(), find("The end.", "Kenya").routes());
  }
}
