package org.assay.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.batch.OutputFolder;
import org.assay.batch.TableOptions;
import org.assay.export.Format;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.model.Extraction;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;
import org.assay.pipeline.Pipeline;
import org.assay.pipeline.PipelineConfig;
import org.assay.table.CsvStyle;
import org.assay.text.SourceText;

/**
 * What it costs to write a report, warm: the sample reports go into a new folder as JSON, text, all
 * tables with their description, the manifest with all hashes, and the formats in question. Prints
 * medians for one report, of processor time, which a busy machine distorts least, and of the clock.
 *
 * <p>{@code mvn -Pbench test-compile exec:exec@writing}
 */
public final class WritingCost {

  private static final int WARM = 20;
  private static final int MEASURED = 21;
  private static final double NANOS = 1e6;

  private final Pipeline pipeline = Pipeline.from(PipelineConfig.SHIPPED);
  private final List<Sample> samples = new ArrayList<>();

  private record Sample(Extraction extraction, SourceText source) {}

  private WritingCost(Path folder) throws IOException {
    Ingester ingester = new Ingester();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Ingester::isReport).sorted().toList()) {
        if (ingester.read(file) instanceof Ingested.Text text) {
          samples.add(new Sample(pipeline.extract(text.source()), text.source()));
        }
      }
    }
  }

  /** {@code [FOLDER [WORD]]}: of the choices those that have the word in their names. */
  public static void main(String[] args) throws IOException {
    WritingCost cost = new WritingCost(Path.of(args.length > 0 ? args[0] : "corpus"));
    Map<String, Set<Format>> choices = new LinkedHashMap<>();
    choices.put("json, csv", Set.of());
    for (Format format : Format.values()) {
      choices.put("+ " + format.id(), Set.of(format));
    }
    choices.put("all but xlsx", EnumSet.complementOf(EnumSet.of(Format.XLSX)));
    choices.put("all", EnumSet.allOf(Format.class));
    choices.keySet().removeIf(name -> args.length > 1 && !name.contains(args[1]));
    System.out.println("formats        processor ms   clock ms   (medians)");
    for (Map.Entry<String, Set<Format>> choice : choices.entrySet()) {
      double[][] taken = new double[2][MEASURED];
      for (int i = -WARM; i < MEASURED; i++) {
        double[] now = cost.write(new TableOptions(CsvStyle.PLAIN, choice.getValue()));
        if (i >= 0) {
          taken[0][i] = now[0];
          taken[1][i] = now[1];
        }
      }
      System.out.printf(
          Locale.ROOT,
          "%-14s %12.1f %10.1f%n",
          choice.getKey(),
          median(taken[0]),
          median(taken[1]));
    }
  }

  /** Milliseconds of processor and clock. */
  private double[] write(TableOptions options) throws IOException {
    Path folder = Files.createTempDirectory("assay-bench");
    long clock = System.nanoTime();
    long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try (OutputFolder output = OutputFolder.open(folder, pipeline.runInfo(), options)) {
      List<Outcome> outcomes = new ArrayList<>();
      for (Sample sample : samples) {
        String id = sample.extraction().report().id();
        outcomes.add(new Outcome(id + ".txt", OutcomeStatus.OK, id, "", "", ""));
        int last = outcomes.size() - 1;
        output.write(sample.extraction(), sample.source(), "key", outcomes.get(last));
      }
      output.finish(outcomes);
    }
    double[] taken = {
      (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor)
          / NANOS
          / samples.size(),
      (System.nanoTime() - clock) / NANOS / samples.size()
    };
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
    return taken;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
