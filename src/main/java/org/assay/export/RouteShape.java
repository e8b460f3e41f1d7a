package org.assay.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.assay.model.StopRole;

/**
 * What a route looks like on a map: lines through the places that have coordinates, in order of
 * travel. Several origins each have a line to the next place, and several destinations one from the
 * last.
 *
 * @param lines of two or more positions each, cut at the antimeridian
 * @param points where there is no way to draw: the places that have coordinates
 */
record RouteShape(List<List<Position>> lines, List<Position> points) {

  /** A place of a route that has coordinates. */
  record Stop(StopRole role, Position position) {}

  /** The shape of the stops that have coordinates, in order of travel. */
  static RouteShape of(List<Stop> stops) {
    List<List<Position>> steps =
        TravelSteps.of(stops, Stop::role).stream()
            .map(step -> step.stream().map(Stop::position).distinct().toList())
            .toList();
    List<List<Position>> lines = new ArrayList<>();
    if (steps.stream().allMatch(step -> step.size() == 1)) {
      draw(lines, steps.stream().map(step -> step.get(0)).toList());
    } else {
      for (int i = 1; i < steps.size(); i++) {
        for (Position from : steps.get(i - 1)) {
          for (Position to : steps.get(i)) {
            draw(lines, List.of(from, to));
          }
        }
      }
    }
    List<Position> points = new ArrayList<>();
    if (lines.isEmpty()) {
      steps.forEach(points::addAll);
    }
    return new RouteShape(lines, List.copyOf(new LinkedHashSet<>(points)));
  }

  private static void draw(List<List<Position>> lines, List<Position> positions) {
    List<Position> line = new ArrayList<>();
    for (Position position : positions) {
      if (line.isEmpty() || !line.get(line.size() - 1).equals(position)) {
        line.add(position);
      }
    }
    if (line.size() > 1) {
      lines.addAll(Antimeridian.cut(line));
    }
  }
}
