package org.assay.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.model.ActorClass;
import org.assay.model.Entity;

/**
 * What {@code export/followthemoney*.tsv} say: schemas, their properties, and classes of actors.
 */
final class FtmVocabulary {

  private static final String PROPERTIES = "/export/followthemoney.tsv";
  private static final String CLASSES = "/export/followthemoney-classes.tsv";

  private final Map<String, Map<String, Integer>> longest = new HashMap<>();
  private final Map<String, List<String>> classes = new HashMap<>();

  FtmVocabulary() {
    for (List<String> row : rows(PROPERTIES)) {
      longest
          .computeIfAbsent(row.get(0), schema -> new HashMap<>())
          .put(row.get(1), Integer.valueOf(row.get(3)));
    }
    rows(CLASSES).forEach(row -> classes.put(row.get(0), row.subList(1, 3)));
  }

  /**
   * The greatest length of a property's values.
   *
   * @throws IllegalArgumentException where the schema has no such property
   */
  int longest(String schema, String property) {
    Integer length = longest.getOrDefault(schema, Map.of()).get(property);
    if (length == null) {
      throw new IllegalArgumentException(PROPERTIES + " has no " + schema + "." + property);
    }
    return length;
  }

  /** The schema of an actor. */
  String schema(Entity actor) {
    List<String> schemas = classes.get(((ActorClass) actor.label()).id());
    if (schemas == null) {
      throw new IllegalArgumentException(CLASSES + " has no " + actor.label().id());
    }
    return schemas.get(actor.named() ? 0 : 1);
  }

  /** Rows behind the header. */
  private static List<List<String>> rows(String file) {
    try (InputStream in = FtmVocabulary.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
