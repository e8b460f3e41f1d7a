package org.assay.cli;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.batch.TableOptions;
import org.assay.export.Format;
import org.assay.model.Coded;
import org.assay.table.CsvStyle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What the user may say of the form of the output. */
final class TableChoices {

  /** What is always written. */
  private static final Set<String> ALWAYS = Set.of("json", "csv");

  /** Reads a form of the output. */
  static final class Formats implements ITypeConverter<Optional<Format>> {
    @Override
    public Optional<Format> convert(String text) {
      if (ALWAYS.contains(text)) {
        return Optional.empty();
      }
      try {
        return Optional.of(Coded.of(Format.class, text));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage() + ", json, csv");
      }
    }
  }

  @Option(
      names = "--format",
      paramLabel = "NAME",
      split = ",",
      converter = Formats.class,
      description =
          "Any of xlsx, geojson, graphml, ftm, jsonl, brat, joined with commas; json and csv are"
              + " always written.")
  Set<Optional<Format>> formats = new LinkedHashSet<>();

  @Option(
      names = "--spreadsheet-safe",
      description =
          "In the CSV, put an apostrophe before free text that a spreadsheet would take for a"
              + " formula; datapackage.json says so, and it can be undone exactly.")
  boolean spreadsheetSafe;

  @Option(
      names = "--bom",
      description = "Start the CSV files with a byte order mark, by which Excel knows UTF-8.")
  boolean bom;

  TableOptions options() {
    Set<Format> beside = formats.stream().flatMap(Optional::stream).collect(Collectors.toSet());
    return new TableOptions(new CsvStyle(bom, spreadsheetSafe), beside);
  }
}
