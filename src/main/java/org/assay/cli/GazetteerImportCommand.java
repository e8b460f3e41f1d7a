package org.assay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.assay.knowledge.GeoNamesImport;
import org.assay.knowledge.GeoNamesIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an index of GeoNames' files in the user's knowledge folder. */
@Command(
    name = "import",
    description = {
      "Takes GeoNames' own files into your knowledge folder; later runs with that folder link"
          + " places to GeoNames ids and know many more of them.",
      "The files come from https://download.geonames.org/export/dump/ under CC BY 4.0; unpack"
          + " archives first."
    },
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  assay gazetteer import geonames --knowledge my-rules",
      "  assay extract corpus --knowledge my-rules"
    })
final class GazetteerImportCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "DIR",
      description =
          "Folder with any of cities*.txt, allCountries.txt, admin1CodesASCII.txt, admin2Codes.txt"
              + " and countryInfo.txt.")
  Path folder;

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      required = true,
      description = "Your knowledge folder; made where it does not exist.")
  Path knowledge;

  private final Console console;

  GazetteerImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(knowledge);
    Path index = knowledge.resolve(GeoNamesIndex.PATH);
    GeoNamesImport.Result result = new GeoNamesImport(knowledge).run(folder, index);
    console
        .out()
        .printf(
            Locale.ROOT,
            "%s: %d places of %d rows (%s), %d names, %.1f MB%n",
            index,
            result.taken(),
            result.rows(),
            String.join(", ", result.files()),
            result.names(),
            result.bytes() / 1e6);
    return ExitCode.DONE;
  }
}
