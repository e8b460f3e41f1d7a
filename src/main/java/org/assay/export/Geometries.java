package org.assay.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Geometry objects of RFC 7946; null where there is nothing to show. */
final class Geometries {

  /** About a metre; more would claim what no gazetteer knows. */
  private static final int DECIMALS = 5;

  private Geometries() {}

  static ObjectNode point(Position position) {
    return of("Point", position(position));
  }

  static ObjectNode of(RouteShape shape) {
    if (!shape.lines().isEmpty()) {
      return shape.lines().size() == 1
          ? of("LineString", positions(shape.lines().get(0)))
          : of("MultiLineString", lines(shape.lines()));
    }
    return switch (shape.points().size()) {
      case 0 -> null;
      case 1 -> point(shape.points().get(0));
      default -> of("MultiPoint", positions(shape.points()));
    };
  }

  private static ObjectNode of(String type, ArrayNode coordinates) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("type", type);
    node.set("coordinates", coordinates);
    return node;
  }

  private static ArrayNode lines(List<List<Position>> lines) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(lines.size());
    lines.forEach(line -> array.add(positions(line)));
    return array;
  }

  private static ArrayNode positions(List<Position> positions) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(positions.size());
    positions.forEach(position -> array.add(position(position)));
    return array;
  }

  private static ArrayNode position(Position position) {
    return JsonNodeFactory.instance
        .arrayNode(2)
        .add(degrees(position.lon()))
        .add(degrees(position.lat()));
  }

  static DecimalNode degrees(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    // Not 1.8E+2: stripped zeros before the point come back as an exponent.
    BigDecimal plain = new BigDecimal(rounded.stripTrailingZeros().toPlainString());
    return DecimalNode.valueOf(plain);
  }
}
