package org.assay.json;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assay.model.Extraction;
import org.assay.model.Report;
import org.assay.text.SourceText;

/**
 * A report as an output folder holds it.
 *
 * @param extraction what was extracted
 * @param source the text that it was extracted from
 */
public record StoredReport(Extraction extraction, SourceText source) {

  /**
   * Reads a report from an output folder.
   *
   * @param folder the output folder
   * @param id report id
   * @throws JsonFormatException where a file does not follow its schema; names file and place
   * @throws IOException where a file is missing or cannot be read
   */
  public static StoredReport read(Path folder, String id) throws IOException {
    Extraction extraction =
        parse(
            OutputPaths.report(id),
            () -> new ExtractionReader().read(text(folder, OutputPaths.report(id))));
    SourceText source =
        parse(
            OutputPaths.blocks(id),
            () ->
                new BlocksJson()
                    .read(
                        text(folder, OutputPaths.blocks(id)), text(folder, OutputPaths.text(id))));
    return new StoredReport(extraction, source);
  }

  /**
   * What a report says of itself; the rest of its file is not read.
   *
   * @throws JsonFormatException where that does not follow the schema; names file and place
   * @throws IOException where the file is missing or cannot be read
   */
  public static Report readReport(Path folder, String id) throws IOException {
    String file = OutputPaths.report(id);
    return parse(
        file,
        () -> {
          try (Reader reader = Files.newBufferedReader(folder.resolve(file))) {
            return new ExtractionReader().readReport(reader);
          } catch (CharacterCodingException e) {
            throw new JsonFormatException("", "is not UTF-8");
          }
        });
  }

  /** The contents of its files by path relative to the output folder. */
  public Map<String, String> files() {
    String id = extraction.report().id();
    Map<String, String> files = new LinkedHashMap<>();
    files.put(OutputPaths.report(id), new ExtractionWriter().write(extraction));
    files.put(OutputPaths.text(id), source.text());
    files.put(OutputPaths.blocks(id), new BlocksJson().write(source));
    return files;
  }

  private interface Parse<T> {
    T get() throws IOException;
  }

  private static <T> T parse(String file, Parse<T> parse) throws IOException {
    try {
      return parse.get();
    } catch (JsonFormatException e) {
      throw new JsonFormatException(file, e.getMessage());
    }
  }

  private static String text(Path folder, String file) throws IOException {
    try {
      return Files.readString(folder.resolve(file));
    } catch (CharacterCodingException e) {
      throw new JsonFormatException("", "is not UTF-8");
    }
  }
}
