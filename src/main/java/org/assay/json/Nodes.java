package org.assay.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.assay.model.Coded;
import org.assay.text.SourceFile;
import org.assay.text.Span;

/** Builders of the JSON trees that several documents share. */
final class Nodes {

  private Nodes() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static <T> ArrayNode objects(List<T> items, Function<T, ObjectNode> maker) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(items.size());
    items.forEach(item -> array.add(maker.apply(item)));
    return array;
  }

  static ArrayNode strings(List<String> items) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(items.size());
    items.forEach(array::add);
    return array;
  }

  static ArrayNode ids(List<? extends Coded> items) {
    return strings(items.stream().map(Coded::id).toList());
  }

  /** Adds a field that is left out where it has no value. */
  static void optional(ObjectNode node, String name, String value) {
    if (value != null) {
      node.put(name, value);
    }
  }

  static ArrayNode spans(List<Span> spans) {
    return objects(spans, Nodes::span);
  }

  static ObjectNode span(Span span) {
    ObjectNode node = object().put("start", span.start()).put("end", span.end());
    if (span.page() > 0) {
      node.put("page", span.page());
    }
    return node;
  }

  static ObjectNode source(SourceFile file) {
    return object()
        .put("file", file.file())
        .put("mediaType", file.mediaType())
        .put("bytes", file.bytes())
        .put("sha256", file.sha256());
  }

  static SourceFile source(Fields fields) throws JsonFormatException {
    return new SourceFile(
        fields.text("file"),
        fields.text("mediaType"),
        fields.count("bytes"),
        fields.text("sha256"));
  }

  /** Three decimals: more would be noise. */
  static double confidence(double value) {
    return Math.round(value * 1e3) / 1e3;
  }

  /** Five decimals of a degree: about a metre. */
  static Double degrees(Double value) {
    return value == null ? null : (Double) (Math.round(value * 1e5) / 1e5);
  }
}
