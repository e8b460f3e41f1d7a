package org.assay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Renews the hashes in the manifest of a source checkout. */
@Command(
    name = "manifest",
    description = "Renews the hashes in models/MANIFEST; origin and licence stay as they are.",
    footerHeading = "%nExamples:%n",
    footer = {"  assay knowledge manifest", "  assay knowledge manifest --models ../assay/models"})
final class KnowledgeManifestCommand implements Callable<Integer> {

  @Option(
      names = "--models",
      paramLabel = "DIR",
      defaultValue = "models",
      description = "Folder with the manifest; ${DEFAULT-VALUE} if not given.")
  Path models;

  @Spec CommandSpec spec;

  private final Console console;

  KnowledgeManifestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path file = models.resolve(ModelsManifest.NAME);
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(
          spec.commandLine(), file + " does not exist; run this in a source checkout");
    }
    ModelsManifest manifest = ModelsManifest.read(models);
    int renewed = manifest.renew();
    List<String> problems = manifest.problems();
    problems.forEach(problem -> console.out().println(problem));
    console.out().println(file + ": " + manifest.size() + " rows, " + renewed + " renewed");
    return problems.isEmpty() ? ExitCode.DONE : ExitCode.FOUND_PROBLEMS;
  }
}
