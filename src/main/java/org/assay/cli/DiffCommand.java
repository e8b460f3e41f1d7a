package org.assay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.assay.diff.Diff;
import org.assay.diff.EditionPairs;
import org.assay.knowledge.DiffCues;
import org.assay.knowledge.KnowledgeSource;
import org.assay.model.Comparison;
import org.assay.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What changed from one edition to the next. */
@Command(
    name = "diff",
    description = "Compares editions of reports: what is new, gone, renamed, rerouted or changed.",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  assay diff corpus/mali-2023.docx corpus/mali-2025.txt",
      "  assay diff output-2023 output-2025 -o changes",
      "  assay diff output output               first against last edition of each country",
      "  assay diff old new --type actor,route --only added,removed",
      "",
      "Returns 0 without changes and 1 with changes, like diff."
    })
final class DiffCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "An output folder, a report JSON, a report or a folder of reports.")
  Path before;

  @Parameters(index = "1", paramLabel = "NEW", description = "The same of the newer edition.")
  Path after;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "output/diff",
      description = "Where changes are written; ${DEFAULT-VALUE} if not given.")
  Path output;

  @Mixin DiffFilter filter;

  @Option(
      names = "--re-extract",
      description = "Extract both sides anew from the texts kept in their folders.")
  boolean extractAnew;

  @Option(names = "--exit-zero", description = "Return 0 with changes as well.")
  boolean exitZero;

  @Mixin OcrOption ocr;

  @Mixin KnowledgeOption knowledge;

  @Spec CommandSpec spec;

  private final Console console;
  private Pipeline loaded;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    check();
    return JsonInputs.run(spec.commandLine(), this::compare);
  }

  private int compare() throws IOException {
    DiffInputs inputs =
        new DiffInputs(this::pipeline, () -> ocr.reader(pipeline().knowledge()), extractAnew);
    List<DiffSide> old = read(inputs, before);
    EditionPairs<DiffSide> pairs =
        EditionPairs.of(old, after.equals(before) ? old : read(inputs, after), DiffSide::facts);
    pairs.unpaired().forEach(id -> console.err().println("assay: no other edition of " + id));
    if (pairs.pairs().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "no report of OLD is of the same country and family as one of NEW");
    }
    pairs.pairs().forEach(this::requireOneTool);
    Diff diff = new Diff(new DiffCues(new KnowledgeSource(knowledge.folder)));
    List<Comparison> comparisons =
        pairs.pairs().parallelStream()
            .map(pair -> diff.compare(pair.before().edition(), pair.after().edition()))
            .map(filter::apply)
            .toList();
    DiffFiles.write(output, comparisons);
    new DiffText(console).print(comparisons);
    int changes = comparisons.stream().mapToInt(c -> c.changes().size()).sum();
    console.out().println(changes + (changes == 1 ? " change" : " changes") + " in " + output);
    return changes == 0 || exitZero ? ExitCode.DONE : ExitCode.FOUND_PROBLEMS;
  }

  private void check() {
    try {
      filter.check();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    for (Path side : List.of(before, after)) {
      if (!Files.exists(side)) {
        throw new ParameterException(spec.commandLine(), side + " does not exist");
      }
    }
  }

  private List<DiffSide> read(DiffInputs inputs, Path path) throws IOException {
    List<DiffSide> sides = inputs.read(path);
    if (sides.isEmpty()) {
      throw new ParameterException(spec.commandLine(), path + " holds no report that can be read");
    }
    return sides;
  }

  /** A change of the tool must not look like a change of the text. */
  private void requireOneTool(EditionPairs.Pair<DiffSide> pair) {
    try {
      String doubt = OneTool.check(pair.before(), pair.after());
      if (doubt != null) {
        console.err().println("assay: " + doubt);
      }
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private Pipeline pipeline() {
    if (loaded == null) {
      loaded = knowledge.warmPipeline();
    }
    return loaded;
  }
}
