package org.assay.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the CSV files of a folder differ from plain ones, as {@code datapackage.json} beside them
 * says.
 *
 * @param bom whether they start with a byte order mark, by which Excel knows UTF-8
 * @param spreadsheetSafe whether free text is escaped, {@link SpreadsheetText}
 */
public record CsvStyle(boolean bom, boolean spreadsheetSafe) {

  /** Exact text, no byte order mark. */
  public static final CsvStyle PLAIN = new CsvStyle(false, false);

  static final String PROPERTY = "csvStyle";
  static final String BOM = "byteOrderMark";
  static final String SAFE = "spreadsheetSafe";

  /**
   * The style of the tables in a folder; plain where no readable {@code datapackage.json} says
   * otherwise.
   *
   * @throws IOException where the file is there and cannot be read
   */
  public static CsvStyle of(Path folder) throws IOException {
    Path file = folder.resolve(DataPackage.FILE);
    if (!Files.isRegularFile(file)) {
      return PLAIN;
    }
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      JsonNode said = new ObjectMapper().readTree(text).path(PROPERTY);
      return new CsvStyle(said.path(BOM).asBoolean(false), said.path(SAFE).asBoolean(false));
    } catch (JsonProcessingException e) {
      return PLAIN; // what is wrong with that file is said by others
    }
  }
}
