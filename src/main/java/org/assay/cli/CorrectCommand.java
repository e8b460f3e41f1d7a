package org.assay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.assay.knowledge.Correction;
import org.assay.knowledge.CorrectionFile;
import org.assay.knowledge.CorrectionRow;
import org.assay.knowledge.Knowledge;
import org.assay.knowledge.KnowledgeException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Appends a correction to the user's knowledge folder, once it is known to do something. */
@Command(
    name = "correct",
    description = {
      "Adds a correction to corrections.csv of your knowledge folder; every later extract with"
          + " that folder applies it, to later editions too.",
      "It is first tried on the reports of an output folder, and refused where it changes nothing."
    },
    sortOptions = false,
    footerHeading = "%nActions, and the options that each needs:%n",
    footer = {
      "  rename entity    --target ID --value NAME",
      "  merge entity     --target ID --value ID         into the second",
      "  split entity     --target ID --text WORDS [--value ID]",
      "  reclass entity   --target ID --value CLASS      class, kind or category",
      "  relink entity    --target ID --value ID|none    place:..., iso:..., org:...",
      "  drop entity      --target ID",
      "  reclass mention  --text WORDS --type TYPE --value CLASS",
      "  relink mention   --text WORDS --type TYPE --value ID",
      "  drop mention     --text WORDS --type TYPE",
      "  add mention      --text WORDS --type TYPE --value CLASS [--target ID]",
      "  reclass route    --target PARTS --value STATUS",
      "  drop route       --target PARTS                 'cargo=ID origin=ID|ID'",
      "  add route        --target PARTS --context WORDS [--value STATUS]",
      "",
      "An ID is that of the column entity of mentions.csv. --text NAME --type TYPE may",
      "stand for the --target of an entity; --context narrows mentions and routes to",
      "sentences with these words.",
      "",
      "Examples:",
      "  assay correct drop mention --text Roma --type location --scope country:ALB \\",
      "      --knowledge my-rules",
      "  assay correct merge entity --target actor:mli:courier \\",
      "      --value actor:mli:trader --scope country:MLI --knowledge my-rules",
      "  assay correct relink mention --text Georgia --type location \\",
      "      --context Atlanta --value place:usa-georgia --scope all \\",
      "      --knowledge my-rules"
    })
final class CorrectCommand implements Callable<Integer> {

  @Mixin CorrectionOptions row;

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      required = true,
      description = "Your knowledge folder; made where it does not exist.")
  Path knowledge;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Output folder to try it on; ./output if there is one.")
  Path output;

  @Option(names = "--untried", description = "Add it without trying it.")
  boolean untried;

  @Spec CommandSpec spec;

  private final Console console;

  CorrectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(knowledge);
    Path file = knowledge.resolve(CorrectionFile.NAME);
    String before = Files.exists(file) ? Files.readString(file) : null;
    Knowledge known = Knowledge.read(knowledge);
    CorrectionRow said = row.row();
    String content;
    List<Correction> corrections;
    try {
      content = CorrectionFile.append(before, said);
      corrections = known.corrections().reading(content).all();
    } catch (KnowledgeException e) {
      throw refused(e.getMessage().substring(e.getMessage().indexOf(": ") + 2));
    }
    CorrectionTrial trial = trial(corrections, known.sha256());
    Path beside = file.resolveSibling(CorrectionFile.NAME + ".part");
    Files.writeString(beside, content);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    Correction added = corrections.get(corrections.size() - 1);
    console.out().println(knowledge.resolve(added.origin().foundBy()) + ": " + said.words());
    if (trial != null) {
      trial.changes().forEach(change -> console.out().println("  " + change));
    }
    console.out().println("Applied by: assay extract ... --knowledge " + knowledge);
    return ExitCode.DONE;
  }

  /** What it does to the output, or null where it is not tried. */
  private CorrectionTrial trial(List<Correction> corrections, String sha256) throws IOException {
    if (untried) {
      return null;
    }
    Path tried = output == null ? Path.of("output") : output;
    if (!CorrectionTrial.isOutput(tried)) {
      throw refused(
          tried + " is no output folder to try it on; give one with --output, or --untried");
    }
    CorrectionTrial trial = CorrectionTrial.of(tried, corrections, sha256);
    if (trial.changes().isEmpty()) {
      throw refused(why(trial, tried) + "; --untried adds it all the same");
    }
    return trial;
  }

  private static String why(CorrectionTrial trial, Path tried) {
    if (trial.inScope() == 0) {
      return "it holds for no report of " + tried + "; there are " + list(trial.others());
    }
    if (!trial.obstacles().isEmpty()) {
      return trial.obstacles().get(0);
    }
    return "it matches nothing in "
        + trial.inScope()
        + (trial.inScope() == 1 ? " report" : " reports")
        + " of "
        + tried
        + (trial.nearest().isEmpty() ? "" : "; there are " + list(trial.nearest()));
  }

  private static String list(Iterable<String> names) {
    return String.join(", ", names);
  }

  private ParameterException refused(String why) {
    return new ParameterException(spec.commandLine(), "nothing added: " + why);
  }
}
