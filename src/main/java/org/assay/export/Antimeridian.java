package org.assay.export;

import java.util.ArrayList;
import java.util.List;

/** Cuts lines where they cross the antimeridian, as RFC 7946, section 3.1.9, says. */
final class Antimeridian {

  private static final double EDGE = 180;

  private Antimeridian() {}

  /**
   * The parts of a line, none of which crosses: between two positions more than 180 degrees apart
   * the shorter way leads over the antimeridian.
   *
   * @param line two positions or more
   */
  static List<List<Position>> cut(List<Position> line) {
    List<List<Position>> parts = new ArrayList<>();
    List<Position> part = new ArrayList<>(List.of(line.get(0)));
    for (int i = 1; i < line.size(); i++) {
      Position from = line.get(i - 1);
      Position to = line.get(i);
      if (Math.abs(to.lon() - from.lon()) > EDGE) {
        double edge = to.lon() < from.lon() ? EDGE : -EDGE;
        double way = to.lon() + 2 * edge - from.lon();
        double lat = from.lat() + (to.lat() - from.lat()) * (edge - from.lon()) / way;
        add(part, new Position(edge, lat));
        keep(parts, part);
        part = new ArrayList<>(List.of(new Position(-edge, lat)));
      }
      add(part, to);
    }
    keep(parts, part);
    return parts;
  }

  private static void add(List<Position> part, Position position) {
    if (!part.get(part.size() - 1).equals(position)) {
      part.add(position);
    }
  }

  private static void keep(List<List<Position>> parts, List<Position> part) {
    if (part.size() > 1) {
      parts.add(part);
    }
  }
}
