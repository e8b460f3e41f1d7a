package org.assay.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One data file, whole in memory.
 *
 * @param path path within its knowledge folder, forward slashes
 * @param content its text
 */
public record KnowledgeFile(String path, String content) {

  private static final ObjectMapper YAML =
      JsonMapper.builder(new YAMLFactory().enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  /**
   * One row of a table.
   *
   * @param line 1-based line in the file
   * @param cells one cell for each column, trimmed
   */
  public record Row(int line, List<String> cells) {
    /** The cell of a column. */
    public String get(int column) {
      return cells.get(column);
    }
  }

  /**
   * Binds a YAML file to a record; keys that the record does not have are errors.
   *
   * @throws KnowledgeException with file and line
   */
  public <T> T yaml(Class<T> type) {
    try {
      T value = YAML.readValue(content, type);
      if (value == null) {
        throw new KnowledgeException(path, 0, "the file is empty");
      }
      return value;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new KnowledgeException(path, line, e.getOriginalMessage());
    }
  }

  /**
   * Rows of a tab-separated table. The first line that is neither empty nor a {@code #} comment
   * must be the header.
   *
   * @throws KnowledgeException for another header or a row of another width
   */
  public List<Row> table(String... header) {
    List<Row> rows = new ArrayList<>();
    boolean seenHeader = false;
    int number = 0;
    for (String line : content.split("\\R", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
      if (!seenHeader) {
        if (!cells.equals(List.of(header))) {
          throw new KnowledgeException(
              path, number, "the header must be " + String.join(" <tab> ", header));
        }
        seenHeader = true;
      } else if (cells.size() != header.length) {
        throw new KnowledgeException(
            path,
            number,
            String.format(
                Locale.ROOT, "%d cells where the header has %d", cells.size(), header.length));
      } else {
        rows.add(new Row(number, cells));
      }
    }
    if (!seenHeader) {
      throw new KnowledgeException(path, 0, "no header line: " + String.join(" <tab> ", header));
    }
    return rows;
  }
}
