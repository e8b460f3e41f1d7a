package org.assay.cli;

import java.util.LinkedHashSet;
import java.util.Objects;
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

  /** The page, which is made from the results and none of them. */
  private static final String PAGE = "html";

  /**
   * A form of the output.
   *
   * @param name as the user gave it
   * @param format what is written with the results, or null for what is always or never a part
   */
  record Choice(String name, Format format) {}

  /** Reads a form of the output. */
  static final class Formats implements ITypeConverter<Choice> {
    @Override
    public Choice convert(String text) {
      if (ALWAYS.contains(text) || text.equals(PAGE)) {
        return new Choice(text, null);
      }
      try {
        return new Choice(text, Coded.of(Format.class, text));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage() + ", json, csv, html");
      }
    }
  }

  @Option(
      names = "--format",
      paramLabel = "NAME",
      split = ",",
      converter = Formats.class,
      description =
          "Any of xlsx, geojson, graphml, ftm, jsonl, brat and html (a page to look at), joined with"
              + " commas; json and csv are always written.")
  Set<Choice> formats = new LinkedHashSet<>();

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

  /** Whether a page is wanted. */
  boolean page() {
    return formats.stream().anyMatch(choice -> choice.name().equals(PAGE));
  }

  TableOptions options() {
    Set<Format> beside =
        formats.stream().map(Choice::format).filter(Objects::nonNull).collect(Collectors.toSet());
    return new TableOptions(new CsvStyle(bom, spreadsheetSafe), beside);
  }
}
