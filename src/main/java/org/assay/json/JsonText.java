package org.assay.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * JSON trees as text: indented by two spaces, or on one line; LF, a trailing newline, the same
 * bytes on every machine and Java version.
 */
public final class JsonText {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          // Not Double.toString, whose digits differ between Java versions.
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          // Not STRICT_DUPLICATE_DETECTION, which keeps a second set of the names of each object.
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private static final ObjectWriter WRITER = MAPPER.writer(printer());
  private static final ObjectReader PART =
      MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final ObjectWriter LINE_WRITER = MAPPER.writer();

  private JsonText() {}

  /** A tree as text. */
  public static String write(JsonNode tree) {
    return write(WRITER, tree);
  }

  /** A tree on one line, as JSON Lines want it. */
  public static String line(JsonNode tree) {
    return write(LINE_WRITER, tree);
  }

  /**
   * An object, one field of which is an array whose trees are made, written and forgotten one by
   * one: the same text as that of the whole tree.
   *
   * @param head the fields before the array
   */
  static void write(Writer out, ObjectNode head, String array, Stream<ObjectNode> items)
      throws IOException {
    try (JsonGenerator generator = WRITER.createGenerator(out)) {
      generator.writeStartObject();
      for (Map.Entry<String, JsonNode> field : head.properties()) {
        generator.writeFieldName(field.getKey());
        generator.writeTree(field.getValue());
      }
      generator.writeArrayFieldStart(array);
      for (Iterator<ObjectNode> i = items.iterator(); i.hasNext(); ) {
        generator.writeTree(i.next());
      }
      generator.writeEndArray();
      generator.writeEndObject();
      generator.writeRaw('\n');
    }
  }

  private static String write(ObjectWriter writer, JsonNode tree) {
    try {
      return writer.writeValueAsString(tree) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("tree cannot be written: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * Text as a tree.
   *
   * @throws JsonFormatException where it is no JSON, with line and column
   */
  public static JsonNode read(String text) throws JsonFormatException {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw problem(e);
    }
  }

  /**
   * The fields of an object up to one of them, as a tree: what stands behind it is not read.
   *
   * @throws JsonFormatException where it is no JSON so far, with line and column
   */
  static JsonNode read(Reader text, String last) throws IOException {
    ObjectNode out = Nodes.object();
    try (JsonParser parser = MAPPER.createParser(text)) {
      boolean more = parser.nextToken() == JsonToken.START_OBJECT;
      while (more && parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if (out.replace(name, PART.readTree(parser)) != null) {
          throw new JsonFormatException("", "no JSON: Duplicate field '" + name + "'");
        }
        more = !name.equals(last);
      }
    } catch (JsonProcessingException e) {
      throw problem(e);
    }
    return out;
  }

  private static JsonFormatException problem(JsonProcessingException e) {
    String place =
        e.getLocation() == null
            ? ""
            : "line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
    // What Jackson adds of itself to a field that stands twice is cut.
    String message = e.getOriginalMessage().replaceFirst("(?s) for `ObjectNode`: .*", "");
    return new JsonFormatException(place, "no JSON: " + message);
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
