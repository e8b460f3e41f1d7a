package org.assay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.assay.batch.OutputFolder;
import org.assay.sample.FilledSheet;
import org.assay.sample.Judged;
import org.assay.sample.SampledType;
import org.assay.sample.Sampler;
import org.assay.sample.SheetException;
import org.assay.table.CsvStyle;
import org.assay.table.SampleTable;
import org.assay.table.TableWriter;
import org.assay.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rows to be checked by people, and what their checking says. */
@Command(
    name = "sample",
    description = "Draws rows to be checked by hand; of a checked sheet, prints the precision.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  assay sample output -n 100 --seed 7 -o check.csv",
      "  assay sample check.csv            after 'right' and 'label_right' were filled with y or n"
    })
final class SampleCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "DIR|SHEET",
      description = "A folder that extract wrote, or a sheet that was filled in.")
  Path input;

  @Option(
      names = {"-n", "--rows"},
      paramLabel = "N",
      defaultValue = "100",
      description = "How many rows (default: 100), the same number of each type.")
  int rows;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Another number draws other rows (default: 1).")
  long seed;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "Only some of actor, location, commodity, people, route.")
  List<String> types;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "sample.csv",
      description = "Where the sheet goes (default: sample.csv); a file that is there stays.")
  Path sheet;

  @Spec CommandSpec spec;

  private final Console console;

  SampleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.isDirectory(input)) {
      draw();
    } else if (Files.isRegularFile(input)) {
      judge();
    } else {
      throw usage(input + " is no folder and no sheet");
    }
    return ExitCode.DONE;
  }

  private void draw() throws IOException {
    if (!Files.isRegularFile(input.resolve(Tables.MENTIONS.file()))) {
      throw usage(
          input + " has no " + Tables.MENTIONS.file() + "; give a folder that extract wrote");
    }
    if (rows < 1) {
      throw usage("-n must be at least 1");
    }
    if (Files.exists(sheet)) {
      throw usage(sheet + " is there already and may hold judgements; give another name with -o");
    }
    OutputFolder.complete(input);
    List<List<String>> drawn = new Sampler(input).draw(rows, seed, chosen());
    Path beside = sheet.resolveSibling(sheet.getFileName() + ".part");
    try (TableWriter writer =
        new TableWriter(beside, SampleTable.SCHEMA, new CsvStyle(true, true))) {
      writer.write(drawn);
    }
    Files.move(beside, sheet, StandardCopyOption.ATOMIC_MOVE);
    console
        .out()
        .println(
            drawn.size()
                + " rows in "
                + sheet
                + "; fill 'right' and 'label_right' with y or n, then: assay sample "
                + sheet);
  }

  private Set<SampledType> chosen() {
    if (types == null) {
      return EnumSet.allOf(SampledType.class);
    }
    try {
      Set<SampledType> chosen = EnumSet.noneOf(SampledType.class);
      types.forEach(type -> chosen.add(SampledType.of(type)));
      return chosen;
    } catch (IllegalArgumentException e) {
      throw usage("--type: " + e.getMessage());
    }
  }

  private void judge() throws IOException {
    Judged judged;
    try {
      judged = FilledSheet.read(input);
    } catch (SheetException e) {
      throw usage(input + ": " + e.getMessage());
    }
    if (judged.types().isEmpty()) {
      throw usage(input + ": no row is judged yet; write y or n into the column 'right'");
    }
    SampleText.lines(judged).forEach(console.out()::println);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
