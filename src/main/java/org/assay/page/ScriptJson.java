package org.assay.page;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Data as a script that hands it to the page. In its JSON stands no character that HTML or older
 * scripts read as anything but text, and no half of a surrogate pair. Thread-safe.
 */
final class ScriptJson {

  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          // Not Double.toString, whose digits differ between Java versions.
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build()
          .writer()
          .with(new Escapes());

  private ScriptJson() {}

  /**
   * Writes {@code assay.receive(kind, key, data)}.
   *
   * @param kind what the data is, a word of ours
   * @param key which of its kind
   */
  static void write(Path file, String kind, String key, JsonNode data) throws IOException {
    Files.createDirectories(file.getParent());
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("assay.receive(\"" + kind + "\",");
      out.write(WRITER.writeValueAsString(key));
      out.write(",");
      WRITER.writeValue(out, data);
      out.write(");\n");
    }
  }

  /** Escapes for markup, line ends of older scripts, and surrogates. */
  private static final class Escapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private final int[] ascii = standardAsciiEscapesForJSON();

    Escapes() {
      for (char c : new char[] {'<', '>', '&'}) {
        ascii[c] = ESCAPE_CUSTOM;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
      boolean escaped =
          c == '<'
              || c == '>'
              || c == '&'
              || c == 0x2028
              || c == 0x2029
              || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
      return escaped ? new SerializedString(String.format("\\u%04x", c)) : null;
    }
  }
}
