package org.assay.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.assay.json.ExtractionSchema;
import org.assay.json.JsonText;
import org.assay.json.SchemaDictionary;
import org.assay.table.CsvStyle;
import org.assay.table.DataPackage;
import org.assay.table.TableDictionary;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the output looks like, for programs and for people. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema (draft 2020-12) of reports/ID.json.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  assay schema > assay-extraction-1.schema.json",
      "  assay schema --tables",
      "  assay schema --dictionary > data-dictionary.md"
    })
final class SchemaCommand implements Callable<Integer> {

  /** What is printed instead. */
  static final class Form {
    @Option(
        names = "--tables",
        description = "Print the Data Package (types, keys, constraints) of the CSV tables.")
    boolean tables;

    @Option(
        names = "--dictionary",
        description = "Print every column and field with its description, in Markdown.")
    boolean dictionary;
  }

  @ArgGroup Form form = new Form();

  private final Console console;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(text());
    return ExitCode.DONE;
  }

  private String text() {
    if (form.dictionary) {
      return TableDictionary.markdown() + "\n" + SchemaDictionary.markdown();
    }
    return form.tables
        ? JsonText.write(DataPackage.of(List.of(), CsvStyle.PLAIN))
        : ExtractionSchema.text();
  }
}
