package org.assay.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The countries below the map, as a script: browsers read no other data from disk. */
final class BaseMap {

  private static final String GEOGRAPHY = "/models/map/world.geojson";

  private BaseMap() {}

  /** Writes the script. */
  static void write(Path file) throws IOException {
    try (InputStream in = BaseMap.class.getResourceAsStream(GEOGRAPHY)) {
      if (in == null) {
        throw new IllegalStateException(GEOGRAPHY + " is not on the class path");
      }
      ScriptJson.write(file, "world", "", new ObjectMapper().readTree(in));
    }
  }
}
