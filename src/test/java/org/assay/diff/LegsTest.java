package org.assay.diff;

import static org.assay.model.StopBasis.HOME;
import static org.assay.model.StopBasis.SAID;
import static org.assay.model.StopRole.DESTINATION;
import static org.assay.model.StopRole.ORIGIN;
import static org.assay.model.StopRole.TRANSIT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.assay.model.Assertion;
import org.assay.model.Route;
import org.assay.model.RouteStatus;
import org.assay.model.TransportMode;
import org.junit.jupiter.api.Test;

class LegsTest {

  private static final Route.Stop BONGAO = new Route.Stop(ORIGIN, 1, "bongao", "m1", SAID);
  private static final Route.Stop SANDAKAN = new Route.Stop(TRANSIT, 1, "sandakan", "m2", SAID);
  private static final Route.Stop TAWAU = new Route.Stop(DESTINATION, 2, "tawau", "m3", SAID);

  private static Route route(String id, String cargo, String sentence, Route.Stop... stops) {
    return new Route(
        id,
        List.of(cargo),
        List.of(stops),
        List.of(),
        List.of(id.equals("r1") ? TransportMode.SEA : TransportMode.LAND),
        null,
        RouteStatus.ACTIVE,
        Assertion.STATED,
        null,
        List.of(new Route.Evidence(List.of(), sentence, "p1")),
        "rule",
        id.equals("r1") ? 0.85 : 0.65);
  }

  @Test
  void what_starts_in_one_clause_and_arrives_in_the_next_is_one_journey() {
    Route.Stop home = new Route.Stop(ORIGIN, 1, "iso:PHL", null, HOME);
    Route first = route("r1", "migrants", "t1", BONGAO);
    Route second = route("r2", "migrants", "t1", home, SANDAKAN, TAWAU);
    List<Route> joined = Legs.joined(List.of(first, second));
    assertEquals(1, joined.size());
    assertEquals("r1", joined.get(0).id());
    assertEquals(
        List.of(
            BONGAO,
            new Route.Stop(TRANSIT, 2, "sandakan", "m2", SAID),
            new Route.Stop(DESTINATION, 3, "tawau", "m3", SAID)),
        joined.get(0).stops());
    assertEquals(List.of(TransportMode.SEA, TransportMode.LAND), joined.get(0).mode());
    assertEquals(0.65, joined.get(0).confidence());
  }

  @Test
  void routes_of_other_goods_or_sentences_or_with_ends_of_their_own_stay_apart() {
    Route first = route("r1", "migrants", "t1", BONGAO);
    Route.Stop clark = new Route.Stop(ORIGIN, 1, "clark", "m4", SAID);
    for (Route second :
        List.of(
            route("r2", "gold", "t1", SANDAKAN, TAWAU),
            route("r2", "migrants", "t2", SANDAKAN, TAWAU),
            route("r2", "migrants", "t1", SANDAKAN),
            route("r2", "migrants", "t1", clark, TAWAU))) {
      assertEquals(List.of(first, second), Legs.joined(List.of(first, second)));
    }
    Route whole = route("r1", "migrants", "t1", BONGAO, TAWAU);
    Route other = route("r2", "migrants", "t1", SANDAKAN, TAWAU);
    assertEquals(List.of(whole, other), Legs.joined(List.of(whole, other)));
  }
}
