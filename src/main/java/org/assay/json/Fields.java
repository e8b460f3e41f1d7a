package org.assay.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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

  /**
   * Where a value stands: put into words only where something is wrong with it.
   *
   * @param index place in an array, or -1
   */
  private record Place(Place parent, String name, int index) {

    static final Place ROOT = new Place(null, "", -1);

    Place at(String name, int index) {
      return new Place(this, name, index);
    }

    @Override
    public String toString() {
      String above = parent == null ? "" : parent.toString();
      String own = index < 0 ? name : name + "[" + index + "]";
      return above.isEmpty() ? own : above + "." + own;
    }
  }

  private final JsonNode node;
  private final Place place;

  /** Names that were asked for, and how many of them the object has: mostly that settles it. */
  private final List<String> asked = new ArrayList<>();

  private int known;

  private Fields(JsonNode node, Place place) {
    this.node = node;
    this.place = place;
  }

  /** Reads a document whose {@code schema} field must be {@code schema}. */
  static <T> T document(String text, String schema, Maker<T> maker) throws JsonFormatException {
    return document(JsonText.read(text), schema, maker);
  }

  /** The same of a tree. */
  static <T> T document(JsonNode root, String schema, Maker<T> maker) throws JsonFormatException {
    String found = root.path("schema").asText("");
    if (!found.equals(schema)) {
      throw new JsonFormatException(
          "schema",
          found.isEmpty()
              ? "not a document of schema " + schema
              : "schema " + found + " is not known; this version reads " + schema);
    }
    return make(root, Place.ROOT, maker, "schema");
  }

  private static <T> T make(JsonNode node, Place place, Maker<T> maker, String... known)
      throws JsonFormatException {
    if (!node.isObject()) {
      throw new JsonFormatException(place.toString(), "must be an object");
    }
    Fields fields = new Fields(node, place);
    for (String name : known) {
      fields.optional(name);
    }
    T made;
    try {
      made = maker.of(fields);
    } catch (IllegalArgumentException e) {
      throw new JsonFormatException(place.toString(), e.getMessage());
    }
    if (fields.known < node.size()) {
      fields.refuseUnknown();
    }
    return made;
  }

  private void refuseUnknown() throws JsonFormatException {
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!asked.contains(name)) {
        throw new JsonFormatException(at(name).toString(), "unknown field");
      }
    }
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
      throw new JsonFormatException(at(name).toString(), "must be a whole number");
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
      throw new JsonFormatException(at(name).toString(), "must be true or false");
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
      out.add(make(item, place.at(name, out.size()), maker));
    }
    return out;
  }

  <T> List<T> values(String name, Value<T> maker) throws JsonFormatException {
    List<T> out = new ArrayList<>();
    for (JsonNode item : array(name)) {
      Place itemPlace = place.at(name, out.size());
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
      throw new JsonFormatException(at(name).toString(), "must be an array");
    }
    return value;
  }

  private int integer(JsonNode value, String name) throws JsonFormatException {
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw new JsonFormatException(at(name).toString(), "must be a whole number");
    }
    return value.intValue();
  }

  private double number(JsonNode value, String name) throws JsonFormatException {
    if (!value.isNumber()) {
      throw new JsonFormatException(at(name).toString(), "must be a number");
    }
    return value.doubleValue();
  }

  private static String string(JsonNode value, Place place) throws JsonFormatException {
    if (!value.isTextual()) {
      throw new JsonFormatException(place.toString(), "must be a string");
    }
    return value.textValue();
  }

  private static <T> T coded(String text, Place place, Value<T> maker) throws JsonFormatException {
    try {
      return maker.of(text);
    } catch (IllegalArgumentException e) {
      throw new JsonFormatException(place.toString(), e.getMessage());
    }
  }

  private JsonNode present(String name) throws JsonFormatException {
    JsonNode value = optional(name);
    if (value == null) {
      throw new JsonFormatException(at(name).toString(), "is missing");
    }
    return value;
  }

  private JsonNode optional(String name) {
    JsonNode value = node.get(name);
    if (value != null && !asked.contains(name)) {
      asked.add(name);
      known++;
    }
    return value == null || value.isNull() ? null : value;
  }

  private Place at(String name) {
    return place.at(name, -1);
  }
}
