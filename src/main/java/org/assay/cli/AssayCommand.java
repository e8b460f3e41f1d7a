package org.assay.cli;

import java.util.concurrent.Callable;
import org.assay.pipeline.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself; says how it is used. */
@Command(
    name = "assay",
    description = "Turns narrative country assessments into grounded JSON and CSV.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = AssayCommand.Versions.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:some reports gave no extraction, or a check found something",
      "2:the command cannot be carried out as given",
      "3:rules, lexicons or models could not be loaded"
    },
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  assay extract corpus              reports of a folder into ./output",
      "  assay inspect corpus/mali-2025.txt",
      "  assay verify output",
      "  assay COMMAND --help              options and examples of a command"
    })
final class AssayCommand implements Callable<Integer> {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  boolean help;

  @Option(names = "--version", versionHelp = true, description = "Show the version.")
  boolean version;

  @Spec CommandSpec spec;

  private final Console console;

  AssayCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(console.err(), console.ansi());
    return ExitCode.USAGE;
  }

  /** Version of Assay and of Java. */
  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "assay " + Version.current(),
        "Java " + System.getProperty("java.version"),
        "GPL-3.0-or-later; notices of the libraries in use are in the jar, META-INF/THIRD-PARTY.txt"
      };
    }
  }
}
