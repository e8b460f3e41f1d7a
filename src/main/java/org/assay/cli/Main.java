package org.assay.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;

/** Entry point of the program. */
public final class Main {

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    Console console =
        new Console(
            writer(FileDescriptor.out),
            writer(FileDescriptor.err),
            isTerminal("assay.out.terminal") && System.getenv("NO_COLOR") == null,
            isTerminal("assay.err.terminal"));
    System.exit(run(console, args));
  }

  /**
   * Runs a command.
   *
   * @return the exit code, see {@link ExitCode}
   */
  public static int run(Console console, String... args) {
    CommandLine line =
        new CommandLine(new AssayCommand(console))
            .addSubcommand(new ExtractCommand(console))
            .addSubcommand(new EvalCommand(console))
            .addSubcommand(new DiffCommand(console))
            .addSubcommand(new TimelineCommand(console))
            .addSubcommand(new ReportCommand(console))
            .addSubcommand(new InspectCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new VerifyCommand(console))
            .addSubcommand(new SampleCommand(console))
            .addSubcommand(new CorrectCommand(console))
            .addSubcommand(new SchemaCommand(console))
            .addSubcommand(
                new CommandLine(new KnowledgeCommand())
                    .addSubcommand(new KnowledgeCheckCommand(console))
                    .addSubcommand(new KnowledgeManifestCommand(console)))
            .addSubcommand(
                new CommandLine(new GazetteerCommand())
                    .addSubcommand(new GazetteerImportCommand(console)))
            .setOut(console.out())
            .setErr(console.err())
            .setColorScheme(CommandLine.Help.defaultColorScheme(console.ansi()))
            .setExecutionExceptionHandler(new ExceptionHandler(console))
            .setParameterExceptionHandler(new UsageHandler(console));
    int code = line.execute(Arrays.copyOf(args, args.length));
    console.out().flush();
    console.err().flush();
    return code;
  }

  /** What the launcher says, or else whether Java sees a terminal; from 22 on it always does. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal(String property) {
    String said = System.getProperty(property);
    if (said != null) {
      return Boolean.parseBoolean(said);
    }
    return Runtime.version().feature() < 22 && System.console() != null;
  }

  /** Always UTF-8: reports are full of letters that other encodings lack. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }
}
