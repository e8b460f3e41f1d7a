package org.assay.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.assay.json.JsonText;

/** A FollowTheMoney entity while it is filled. */
final class FtmEntity {

  private static final String CUT = "…";

  private final FtmVocabulary vocabulary;
  private final String id;
  private final String schema;
  private final Map<String, Set<String>> properties = new LinkedHashMap<>();

  FtmEntity(FtmVocabulary vocabulary, String id, String schema) {
    this.vocabulary = vocabulary;
    this.id = id;
    this.schema = schema;
  }

  /**
   * Adds a value; a null or empty one is none, and one that is too long is cut.
   *
   * @throws IllegalArgumentException where the schema has no such property
   */
  FtmEntity add(String property, String value) {
    int longest = vocabulary.longest(schema, property);
    if (value != null && !value.isEmpty()) {
      properties
          .computeIfAbsent(property, name -> new LinkedHashSet<>())
          .add(fitting(value, longest));
    }
    return this;
  }

  /** Adds several values. */
  FtmEntity add(String property, Iterable<String> values) {
    values.forEach(value -> add(property, value));
    return this;
  }

  /** The line that holds it. */
  String line() {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", id).put("schema", schema);
    ObjectNode all = node.putObject("properties");
    properties.forEach(
        (name, values) -> {
          ArrayNode array = all.putArray(name);
          values.forEach(array::add);
        });
    return JsonText.line(node);
  }

  private static String fitting(String value, int longest) {
    if (value.codePointCount(0, value.length()) <= longest) {
      return value;
    }
    return value.substring(0, value.offsetByCodePoints(0, longest - CUT.length())) + CUT;
  }
}
