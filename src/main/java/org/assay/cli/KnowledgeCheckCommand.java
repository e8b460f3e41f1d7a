package org.assay.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.assay.knowledge.DiffCues;
import org.assay.knowledge.GeoNamesIndex;
import org.assay.knowledge.KnowledgeFile;
import org.assay.knowledge.KnowledgeSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Loads all rules, lexicons and models, and says what was read. */
@Command(
    name = "check",
    description = "Reads all rules and lexicons, and says what was read or what is wrong.",
    footerHeading = "%nExamples:%n",
    footer = {"  assay knowledge check", "  assay knowledge check --knowledge my-rules"})
final class KnowledgeCheckCommand implements Callable<Integer> {

  private static final String LINE = "%-40s %7d lines  %s%n";

  @Mixin KnowledgeOption knowledge;

  private final Console console;

  KnowledgeCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<KnowledgeFile> shipped = new KnowledgeSource(null).below("", "");
    List<KnowledgeFile> all = new KnowledgeSource(knowledge.folder).below("", "");
    List<KnowledgeFile> own = all.subList(shipped.size(), all.size());
    new DiffCues(new KnowledgeSource(knowledge.folder));
    String sha256 = knowledge.pipeline().runInfo().knowledge();
    shipped.forEach(file -> print(file, "shipped"));
    own.forEach(file -> print(file, "yours"));
    long names = GeoNamesIndex.check(knowledge.folder);
    int files = all.size();
    if (names > 0) {
      console.out().printf(Locale.ROOT, LINE, GeoNamesIndex.PATH, names, "yours");
      files++;
    }
    console.out().printf(Locale.ROOT, "%d files, all sound; knowledge %s%n", files, sha256);
    return ExitCode.DONE;
  }

  private void print(KnowledgeFile file, String whose) {
    long lines =
        file.content().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).count();
    console.out().printf(Locale.ROOT, LINE, file.path(), lines, whose);
  }
}
