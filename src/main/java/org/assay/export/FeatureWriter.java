package org.assay.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.json.JsonText;

/** Writes a GeoJSON feature collection, a feature a line. */
final class FeatureWriter implements Closeable {

  private final Writer out;
  private boolean empty = true;

  FeatureWriter(Path file) throws IOException {
    out = Files.newBufferedWriter(file);
    out.write("{\"type\":\"FeatureCollection\",\"features\":[");
  }

  /**
   * Adds a feature.
   *
   * @param id the same for the same row in any run
   * @param geometry a geometry, or null where it has none
   */
  void add(String id, ObjectNode geometry, ObjectNode properties) throws IOException {
    ObjectNode feature = JsonNodeFactory.instance.objectNode().put("type", "Feature").put("id", id);
    feature.set("geometry", geometry);
    feature.set("properties", properties);
    out.write(empty ? "\n" : ",\n");
    out.write(JsonText.line(feature).stripTrailing());
    empty = false;
  }

  /** Ends the collection. */
  void finish() throws IOException {
    out.write("\n]}\n");
    out.close();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
