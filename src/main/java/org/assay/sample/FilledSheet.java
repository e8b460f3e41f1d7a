package org.assay.sample;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a sheet that people filled in. Spreadsheets save CSV with commas, semicolons or tabs, with
 * or without a byte order mark, columns moved or added: all that is understood.
 */
public final class FilledSheet {

  private static final List<String> NEEDED =
      List.of("type", "right", "label_right", "confidence", "rows");

  private FilledSheet() {}

  /**
   * @throws SheetException where a column is missing or a cell cannot be read; names row and remedy
   * @throws IOException where the file cannot be read
   */
  public static Judged read(Path file) throws IOException {
    String text = text(file);
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter(text))
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (String column : NEEDED) {
        if (!parser.getHeaderNames().contains(column)) {
          throw new SheetException(
              "column '" + column + "' is missing; keep the header that assay sample wrote");
        }
      }
      return judge(parser);
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new SheetException("this is no CSV with a header: " + e.getMessage());
    }
  }

  private static Judged judge(CSVParser parser) {
    Map<SampledType, TypePrecision> types = new EnumMap<>(SampledType.class);
    int open = 0;
    for (CSVRecord row : parser) {
      long number = row.getRecordNumber() + 1;
      if (!row.isConsistent()) {
        throw new SheetException(
            "row " + number + ": " + row.size() + " cells, not as many as the header");
      }
      Optional<Judgement> right = Judgement.of(row.get("right"), number);
      if (right.isEmpty()) {
        open++;
        continue;
      }
      TypePrecision one = type(row, number);
      Optional<Judgement> label = Judgement.of(row.get("label_right"), number);
      TypePrecision before =
          types.getOrDefault(
              one.type(),
              new TypePrecision(one.type(), one.rows(), Precision.NONE, Precision.NONE, 0));
      if (before.rows() != one.rows()) {
        throw new SheetException(
            "row " + number + ": another number of rows than above; sheets are judged one by one");
      }
      int judged = before.row().judged();
      types.put(
          one.type(),
          new TypePrecision(
              one.type(),
              one.rows(),
              before.row().with(right.get()),
              label.map(before.label()::with).orElse(before.label()),
              (before.confidence() * judged + one.confidence()) / (judged + 1)));
    }
    return new Judged(new ArrayList<>(types.values()), open);
  }

  /** What a row says of its type; its own confidence. */
  private static TypePrecision type(CSVRecord row, long number) {
    try {
      return new TypePrecision(
          SampledType.of(row.get("type").strip()),
          Integer.parseInt(row.get("rows").strip()),
          Precision.NONE,
          Precision.NONE,
          Double.parseDouble(row.get("confidence").strip().replace(',', '.')));
    } catch (IllegalArgumentException e) {
      throw new SheetException(
          "row " + number + ": type, rows or confidence were changed: " + e.getMessage());
    }
  }

  private static String delimiter(String text) {
    String header = text.lines().findFirst().orElse("");
    return header.contains("\t") ? "\t" : header.contains(";") ? ";" : ",";
  }

  private static String text(Path file) throws IOException {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      // Excel's plain "CSV"; what is read of it are numbers and ASCII
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
  }
}
