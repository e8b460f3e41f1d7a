package org.assay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.assay.batch.OutputFolder;
import org.assay.json.JsonFormatException;
import org.assay.json.OutputPaths;
import org.assay.knowledge.DiffCues;
import org.assay.knowledge.KnowledgeSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** An output folder as a page to look at. */
@Command(
    name = "report",
    description =
        "Writes a page that opens in a browser from disk: texts with marked evidence, map, network,"
            + " tables, comparison of editions.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  assay report output                    writes output/page/index.html",
      "  assay report output -o /srv/www/assay",
      "",
      "A page that stands there is replaced; a folder that is no page is left alone.",
      "The page asks no host for anything. To publish it, copy the folder."
    })
final class ReportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "OUTPUT", description = "A folder that extract wrote.")
  Path folder;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "Where the page is written; OUTPUT/page if not given.")
  Path page;

  @Mixin KnowledgeOption knowledge;

  @Spec CommandSpec spec;

  private final Console console;

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw usage(folder + " is no folder; name one that extract wrote");
    }
    OutputFolder.complete(folder);
    if (!Files.isRegularFile(folder.resolve(OutputPaths.MANIFEST))) {
      throw usage(folder + " holds no manifest.json, so no finished output; run extract first");
    }
    Path to = page == null ? folder.resolve(OutputPaths.PAGE) : page;
    DiffCues cues = new DiffCues(new KnowledgeSource(knowledge.folder));
    try {
      String holds = new PageBuild(folder, cues, console).write(to);
      console.out().println("Page: " + to.resolve("index.html") + " (" + holds + ")");
      return ExitCode.DONE;
    } catch (JsonFormatException e) {
      console
          .err()
          .println(
              "assay: "
                  + folder
                  + " is damaged: "
                  + e.getMessage()
                  + "; 'assay verify' says more, 'assay extract' mends it");
      return ExitCode.FOUND_PROBLEMS;
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
