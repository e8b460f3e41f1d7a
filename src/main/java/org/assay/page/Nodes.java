package org.assay.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import org.assay.model.Coded;

/** Builders of JSON trees. */
final class Nodes {

  private Nodes() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  static ArrayNode strings(Collection<String> items) {
    ArrayNode array = array();
    items.forEach(array::add);
    return array;
  }

  static ArrayNode ids(Collection<? extends Coded> items) {
    return strings(items.stream().map(Coded::id).toList());
  }

  static String id(Coded code) {
    return code == null ? null : code.id();
  }

  /** Two decimals: more is noise, and room. */
  static double confidence(double value) {
    return Math.round(value * 1e2) / 1e2;
  }

  /** Four decimals of a degree, about ten metres; or null. */
  static Double degrees(Double value) {
    return value == null ? null : (Double) (Math.round(value * 1e4) / 1e4);
  }
}
