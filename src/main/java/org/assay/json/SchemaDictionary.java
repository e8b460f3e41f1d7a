package org.assay.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The JSON of a report for people: every field of the schema with type and description. */
public final class SchemaDictionary {

  private final JsonNode root;
  private final StringBuilder out = new StringBuilder();

  private SchemaDictionary(JsonNode root) {
    this.root = root;
  }

  /** Markdown, the same for the same schema. */
  public static String markdown() {
    try {
      return new SchemaDictionary(JsonText.read(ExtractionSchema.text())).write();
    } catch (JsonFormatException e) {
      throw new IllegalStateException("the schema in the jar is no JSON", e);
    }
  }

  private String write() {
    out.append("## reports/ID.json\n\n")
        .append(root.path("description").asText())
        .append(
            "\nFields of an array stand behind `[]`. What is not *required* may be missing.\n\n")
        .append("| field | type | holds |\n| --- | --- | --- |\n");
    object("", root);
    return out.toString();
  }

  private void object(String prefix, JsonNode schema) {
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
      field(prefix + field.getKey(), field.getValue(), required.contains(field.getKey()));
    }
  }

  private void field(String path, JsonNode said, boolean required) {
    JsonNode schema = resolve(said);
    JsonNode items = resolve(schema.path("items"));
    String type = type(schema);
    if (schema.has("items")) {
      type += " of " + type(items);
    }
    out.append("| ").append(path).append(" | ").append(type).append(required ? ", required" : "");
    out.append(" | ").append(description(said, schema, items)).append(values(schema));
    out.append(values(items)).append(" |\n");
    // What is the same everywhere is told once, where it is first met.
    if (!isSpan(schema) && !isSpan(items)) {
      object(path + ".", schema);
      object(path + "[].", items);
    }
  }

  private static boolean isSpan(JsonNode schema) {
    return schema.path("properties").has("start") && !schema.path("properties").has("id");
  }

  private static String description(JsonNode said, JsonNode schema, JsonNode items) {
    for (JsonNode node : new JsonNode[] {said, schema, items}) {
      if (node.has("description")) {
        return node.get("description").asText().replace("|", "\\|");
      }
    }
    return "";
  }

  private JsonNode resolve(JsonNode schema) {
    String reference = schema.path("$ref").asText();
    return reference.isEmpty() ? schema : root.at(reference.substring(1));
  }

  private static String type(JsonNode schema) {
    if (schema.has("enum") || schema.has("const")) {
      return "string";
    }
    if (isSpan(schema)) {
      return "span {start, end, page?}";
    }
    StringBuilder types = new StringBuilder();
    JsonNode type = schema.path("type");
    if (!type.isArray()) {
      return type.asText();
    }
    for (JsonNode one : type) {
      types.append(types.isEmpty() ? "" : " or ").append(one.asText());
    }
    return types.toString();
  }

  private static String values(JsonNode schema) {
    if (schema.has("const")) {
      return " Always `" + schema.get("const").asText() + "`.";
    }
    StringBuilder values = new StringBuilder();
    for (JsonNode value : schema.path("enum")) {
      values.append(values.isEmpty() ? " One of `" : ", `").append(value.asText()).append('`');
    }
    return values.isEmpty() ? "" : values.append('.').toString();
  }
}
