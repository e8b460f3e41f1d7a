package org.assay.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
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

/**
 * JSON trees as text: indented by two spaces, or on one line; LF, a trailing newline, the same
 * bytes on every machine and Java version.
 */
public final class JsonText {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          // Not Double.toString, whose digits differ between Java versions.
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
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
        out.set(name, PART.readTree(parser));
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
    return new JsonFormatException(place, "no JSON: " + e.getOriginalMessage());
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
