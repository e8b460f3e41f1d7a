package org.assay.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assay.model.StopRole;
import org.junit.jupiter.api.Test;

class RouteShapeTest {

  private static final Position BOGOTA = new Position(-74, 4);
  private static final Position LIMA = new Position(-77, -12);
  private static final Position ACCRA = new Position(0, 5);
  private static final Position MADRID = new Position(-4, 40);
  private static final Position ROME = new Position(12, 42);
  private static final Position SYDNEY = new Position(151, -34);

  @Test
  void placesOneAfterTheOtherAreOneLine() {
    RouteShape shape =
        RouteShape.of(List.of(origin(BOGOTA), transit(ACCRA), transit(ROME), destination(MADRID)));
    assertEquals(List.of(List.of(BOGOTA, ACCRA, ROME, MADRID)), shape.lines());
  }

  @Test
  void placesSideBySideAreBranches() {
    RouteShape shape =
        RouteShape.of(
            List.of(
                origin(BOGOTA),
                origin(LIMA),
                transit(ACCRA),
                destination(MADRID),
                destination(ROME)));
    assertEquals(
        List.of(
            List.of(BOGOTA, ACCRA),
            List.of(LIMA, ACCRA),
            List.of(ACCRA, MADRID),
            List.of(ACCRA, ROME)),
        shape.lines());
  }

  @Test
  void whereThereIsNoWayThereArePoints() {
    assertEquals(new RouteShape(List.of(), List.of()), RouteShape.of(List.of()));
    assertEquals(
        new RouteShape(List.of(), List.of(MADRID, ROME)),
        RouteShape.of(List.of(destination(MADRID), destination(ROME))));
    // Source, transit and destination at once.
    assertEquals(
        new RouteShape(List.of(), List.of(ROME)),
        RouteShape.of(List.of(origin(ROME), transit(ROME), destination(ROME))));
  }

  @Test
  void aLineOverThePacificIsCut() {
    RouteShape shape = RouteShape.of(List.of(origin(SYDNEY), destination(LIMA)));
    assertEquals(2, shape.lines().size());
    assertEquals(180, shape.lines().get(0).get(1).lon());
    assertEquals(-180, shape.lines().get(1).get(0).lon());
    double lat = -34 + 22 * 29 / 132.0;
    assertEquals(lat, shape.lines().get(0).get(1).lat(), 1e-9);
    assertEquals(lat, shape.lines().get(1).get(0).lat(), 1e-9);
  }

  @Test
  void aLineFromTheEdgeItselfHasNoStub() {
    Position edge = new Position(180, -17);
    Position samoa = new Position(-172, -13);
    RouteShape shape = RouteShape.of(List.of(origin(edge), destination(samoa)));
    assertEquals(List.of(List.of(new Position(-180, -17), samoa)), shape.lines());
  }

  @Property
  void noPartCrossesAndNothingIsLost(@ForAll("lines") List<Position> line) {
    List<List<Position>> parts = Antimeridian.cut(line);
    List<Position> met = new ArrayList<>();
    for (List<Position> part : parts) {
      assertTrue(part.size() > 1, part.toString());
      for (int i = 1; i < part.size(); i++) {
        assertTrue(Math.abs(part.get(i).lon() - part.get(i - 1).lon()) <= 180, part.toString());
      }
      met.addAll(part);
    }
    for (Position position : line) {
      boolean there =
          met.contains(position)
              // The edge has two names.
              || (Math.abs(position.lon()) == 180
                  && met.contains(new Position(-position.lon(), position.lat())));
      assertTrue(there, position.toString());
    }
  }

  @Provide
  Arbitrary<List<Position>> lines() {
    Arbitrary<Double> lon =
        Arbitraries.oneOf(
            Arbitraries.doubles().between(-180, 180).ofScale(2), Arbitraries.of(-180.0, 180.0));
    Arbitrary<Double> lat = Arbitraries.doubles().between(-90, 90).ofScale(2);
    return Combinators.combine(lon, lat)
        .as(Position::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(6)
        .filter(line -> line.stream().distinct().count() == line.size())
        .filter(RouteShapeTest::isNoMereEdge);
  }

  /** The same place by its two names is no line. */
  private static boolean isNoMereEdge(List<Position> line) {
    for (int i = 1; i < line.size(); i++) {
      Position from = line.get(i - 1);
      Position to = line.get(i);
      if (from.lat() == to.lat() && Math.abs(from.lon()) == 180 && from.lon() == -to.lon()) {
        return false;
      }
    }
    return true;
  }

  private static RouteShape.Stop origin(Position position) {
    return new RouteShape.Stop(StopRole.ORIGIN, position);
  }

  private static RouteShape.Stop transit(Position position) {
    return new RouteShape.Stop(StopRole.TRANSIT, position);
  }

  private static RouteShape.Stop destination(Position position) {
    return new RouteShape.Stop(StopRole.DESTINATION, position);
  }
}
