package org.assay.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.assay.export.Format;
import org.assay.model.Outcome;
import org.assay.model.RunInfo;
import org.assay.table.CsvStyle;
import org.assay.testing.Sample;
import org.assay.testing.SampleExtractions;

/**
 * What tests start as a process of its own: holds a folder open ({@code hold}), or writes its
 * results over and over, with other formats and reports each time ({@code write}).
 */
public final class OtherProcess {

  static final String READY = "ready";

  private OtherProcess() {}

  /** {@code hold|write FOLDER}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[1]);
    if (args[0].equals("hold")) {
      OutputFolder output = OutputFolder.open(folder, new RunInfo("1.0", "k1"));
      System.out.println(READY);
      Thread.sleep(60_000);
      output.close();
      return;
    }
    for (int i = 0; ; i++) {
      write(folder, i);
      System.out.println(READY);
    }
  }

  /** Run number {@code i}: of two kinds in turn. */
  static void write(Path folder, int i) throws IOException {
    List<Sample> samples = i % 2 == 0 ? SampleExtractions.all() : List.of(SampleExtractions.togo());
    TableOptions options =
        i % 2 == 0
            ? TableOptions.PLAIN
            : new TableOptions(
                CsvStyle.PLAIN, EnumSet.complementOf(EnumSet.of(Format.XLSX, Format.BRAT)));
    RunInfo run = new RunInfo("1.0", "k" + i % 2);
    try (OutputFolder output = OutputFolder.open(folder, run, options)) {
      List<Outcome> outcomes = new ArrayList<>();
      for (Sample sample : samples) {
        output.write(sample.extraction(), sample.source(), "key" + i, sample.outcome());
        outcomes.add(sample.outcome());
      }
      output.finish(outcomes);
    }
  }

  /** Starts it and waits until it says that it is ready. */
  static Process start(String what, Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                what,
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    if (!READY.equals(line)) {
      process.destroyForcibly();
      throw new IOException("the other process said " + line);
    }
    return process;
  }
}
