package org.assay.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.assay.text.Span;

/**
 * The fields of one JSON object as a reader asks for them. A missing field, a wrong type, a value
 * that the record refuses and a field that nobody asked for are errors that name their place.
 */
final class Fields {

  /** Makes a value of an object; an {@link IllegalArgumentException} is reported with the place. */
  interface Maker<T> {
    T of(Fields fields) throws JsonFormatException;
  }

  /** Makes a value of a string. */
  interface Value<T> {
    T of(String text);
  }

  private final JsonNode node;
  private final String place;
  private final Set<String> asked = new HashSet<>();

  private Fields(JsonNode node, String place) {
    this.node = node;
    this.place = place;
  }

  /** Reads a document whose {@code schema} field must be {@code schema}. */
  static <T> T document(String text, String schema, Maker<T> maker) throws JsonFormatException {
    JsonNode root = JsonText.read(text);
    String found = root.path("schema").asText("");
    if (!found.equals(schema)) {
      throw new JsonFormatException(
          "schema",
          found.isEmpty()
              ? "not a document of schema " + schema
              : "schema " + found + " is not known; this version reads " + schema);
    }
    return make(root, "", maker, "schema");
  }

  private static <T> T make(JsonNode node, String place, Maker<T> maker, String... known)
      throws JsonFormatException {
    if (!node.isObject()) {
      throw new JsonFormatException(place, "must be an object");
    }
    Fields fields = new Fields(node, place);
    fields.asked.addAll(List.of(known));
    T made;
    try {
      made = maker.of(fields);
    } catch (IllegalArgumentException e) {
      throw new JsonFormatException(place, e.getMessage());
    }
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!fields.asked.contains(name)) {
        throw new JsonFormatException(fields.at(name), "unknown field");
      }
    }
    return made;
  }

  String text(String name) throws JsonFormatException {
    return string(present(name), at(name));
  }

  /** Null where the field is missing or null. */
  String textOrNull(String name) throws JsonFormatException {
    JsonNode value = optional(name);
    return value == null ? null : string(value, at(name));
  }

  <T> T value(String name, Value<T> maker) throws JsonFormatException {
    return coded(text(name), at(name), maker);
  }

  <T> T valueOrNull(String name, Value<T> maker) throws JsonFormatException {
    String text = textOrNull(name);
    return text == null ? null : coded(text, at(name), maker);
  }

  int integer(String name) throws JsonFormatException {
    return integer(present(name), name);
  }

  int integerOr(String name, int absent) throws JsonFormatException {
    JsonNode value = optional(name);
    return value == null ? absent : integer(value, name);
  }

  long count(String name) throws JsonFormatException {
    JsonNode value = present(name);
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw new JsonFormatException(at(name), "must be a whole number");
    }
    return value.longValue();
  }

  double number(String name) throws JsonFormatException {
    return number(present(name), name);
  }

  Double numberOrNull(String name) throws JsonFormatException {
    JsonNode value = optional(name);
    return value == null ? null : number(value, name);
  }

  boolean flag(String name) throws JsonFormatException {
    JsonNode value = present(name);
    if (!value.isBoolean()) {
      throw new JsonFormatException(at(name), "must be true or false");
    }
    return value.booleanValue();
  }

  <T> T object(String name, Maker<T> maker) throws JsonFormatException {
    return make(present(name), at(name), maker);
  }

  <T> T objectOrNull(String name, Maker<T> maker) throws JsonFormatException {
    JsonNode value = optional(name);
    return value == null ? null : make(value, at(name), maker);
  }

  <T> List<T> objects(String name, Maker<T> maker) throws JsonFormatException {
    List<T> out = new ArrayList<>();
    for (JsonNode item : array(name)) {
      out.add(make(item, at(name) + "[" + out.size() + "]", maker));
    }
    return out;
  }

  <T> List<T> values(String name, Value<T> maker) throws JsonFormatException {
    List<T> out = new ArrayList<>();
    for (JsonNode item : array(name)) {
      String itemPlace = at(name) + "[" + out.size() + "]";
      out.add(coded(string(item, itemPlace), itemPlace, maker));
    }
    return out;
  }

  List<Integer> integers(String name) throws JsonFormatException {
    List<Integer> out = new ArrayList<>();
    for (JsonNode item : array(name)) {
      out.add(integer(item, name + "[" + out.size() + "]"));
    }
    return out;
  }

  List<Span> spans(String name) throws JsonFormatException {
    return objects(name, Fields::toSpan);
  }

  Span toSpan() throws JsonFormatException {
    return new Span(integer("start"), integer("end"), integerOr("page", 0));
  }

  private JsonNode array(String name) throws JsonFormatException {
    JsonNode value = present(name);
    if (!value.isArray()) {
      throw new JsonFormatException(at(name), "must be an array");
    }
    return value;
  }

  private int integer(JsonNode value, String name) throws JsonFormatException {
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw new JsonFormatException(at(name), "must be a whole number");
    }
    return value.intValue();
  }

  private double number(JsonNode value, String name) throws JsonFormatException {
    if (!value.isNumber()) {
      throw new JsonFormatException(at(name), "must be a number");
    }
    return value.doubleValue();
  }

  private static String string(JsonNode value, String place) throws JsonFormatException {
    if (!value.isTextual()) {
      throw new JsonFormatException(place, "must be a string");
    }
    return value.textValue();
  }

  private static <T> T coded(String text, String place, Value<T> maker) throws JsonFormatException {
    try {
      return maker.of(text);
    } catch (IllegalArgumentException e) {
      throw new JsonFormatException(place, e.getMessage());
    }
  }

  private JsonNode present(String name) throws JsonFormatException {
    JsonNode value = optional(name);
    if (value == null) {
      throw new JsonFormatException(at(name), "is missing");
    }
    return value;
  }

  private JsonNode optional(String name) {
    asked.add(name);
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private String at(String name) {
    return place.isEmpty() ? name : place + "." + name;
  }
}
