package org.assay.mention;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.assay.brat.GoldFolder;
import org.assay.eval.Calibration.Judged;
import org.assay.eval.EvalReport;
import org.assay.eval.Evaluator;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.knowledge.Knowledge;
import org.assay.pipeline.Pipeline;
import org.assay.pipeline.PipelineConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Learns {@code lexicons/confidence.tsv} anew from {@code corpus/gold}, prints it and holds the
 * shipped one to it. Where extraction has become better or worse, the printed rows are the new
 * ones.
 */
class ConfidenceTableTest {

  private static final Path GOLD = Path.of("corpus/gold");
  private static final double PRIOR = 0.9;
  private static final int WEIGHT = 4;
  private static final int MANY = 30;
  private static final double NEAR = 0.1;

  @Test
  void confidenceIsWhatTheCorpusSays(@TempDir Path folder) throws IOException {
    Map<String, Double> shipped = Knowledge.read(null).lexicons().confidences().byEvidence();
    List<String> kinds = List.copyOf(new TreeSet<>(shipped.keySet()));
    Files.createDirectories(folder.resolve("lexicons"));
    StringBuilder marks = new StringBuilder("evidence\tconfidence\tseen\n");
    for (int i = 0; i < kinds.size(); i++) {
      marks.append(kinds.get(i)).append('\t').append((i + 1) / 1000.0).append("\t0\n");
    }
    Files.writeString(folder.resolve("lexicons/confidence.tsv"), marks);
    List<Judged> judged = judged(Pipeline.from(new PipelineConfig(folder)));
    List<String> off = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      double mark = (i + 1) / 1000.0;
      List<Judged> seen = judged.stream().filter(j -> j.confidence() == mark).toList();
      long right = seen.stream().filter(Judged::right).count();
      double learned = (right + WEIGHT * PRIOR) / (seen.size() + WEIGHT);
      System.out.printf(Locale.ROOT, "%s\t%.2f\t%d%n", kinds.get(i), learned, seen.size());
      if (seen.size() >= MANY && Math.abs(learned - shipped.get(kinds.get(i))) > NEAR) {
        off.add(kinds.get(i) + " is right " + learned + " of the time");
      }
    }
    assertTrue(off.isEmpty(), off + "; put the rows printed above into confidence.tsv");
  }

  private static List<Judged> judged(Pipeline pipeline) {
    Ingester ingester = new Ingester();
    EvalReport report =
        Evaluator.evaluate(
            GoldFolder.read(GOLD),
            gold -> pipeline.extract(((Ingested.Text) ingester.read(gold.file())).source()));
    return report.reports().stream().flatMap(one -> one.judged().stream()).toList();
  }
}
