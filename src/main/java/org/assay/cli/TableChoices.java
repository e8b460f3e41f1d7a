package org.assay.cli;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.assay.batch.TableOptions;
import org.assay.table.CsvStyle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What the user may say of the tables. */
final class TableChoices {

  /** A form of the output. */
  enum Format {
    JSON,
    CSV,
    XLSX
  }

  /** Reads a format in lower case. */
  static final class Formats implements ITypeConverter<Format> {
    @Override
    public Format convert(String text) {
      for (Format format : Format.values()) {
        if (format.name().toLowerCase(Locale.ROOT).equals(text)) {
          return format;
        }
      }
      throw new TypeConversionException("'" + text + "' is none of json, csv, xlsx");
    }
  }

  @Option(
      names = "--format",
      paramLabel = "NAME",
      split = ",",
      converter = Formats.class,
      description =
          "json, csv, xlsx; the first two are always written, xlsx adds assay.xlsx with a sheet"
              + " for each table.")
  Set<Format> formats = new TreeSet<>();

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
    return new TableOptions(new CsvStyle(bom, spreadsheetSafe), formats.contains(Format.XLSX));
  }
}
