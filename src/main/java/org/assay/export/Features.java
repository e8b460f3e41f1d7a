package org.assay.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.assay.json.JsonText;

/** GeoJSON features, a feature a line, with commas between. */
final class Features {

  static final String BETWEEN = ",\n";

  private final StringBuilder out = new StringBuilder();

  /**
   * Adds a feature.
   *
   * @param id the same for the same row in any run
   * @param geometry a geometry, or null where it has none
   */
  void add(String id, ObjectNode geometry, ObjectNode properties) {
    ObjectNode feature = JsonNodeFactory.instance.objectNode().put("type", "Feature").put("id", id);
    feature.set("geometry", geometry);
    feature.set("properties", properties);
    out.append(out.isEmpty() ? "" : BETWEEN).append(JsonText.line(feature).stripTrailing());
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
