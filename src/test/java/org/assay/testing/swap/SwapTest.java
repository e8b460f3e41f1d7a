package org.assay.testing.swap;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.brat.GoldFolder;
import org.assay.brat.GoldReport;
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
 * The model report, told of other countries, is read nearly as well: nothing is tied to its names.
 */
class SwapTest {

  private static final Path GOLD = Path.of("../shared/gold");
  private static final List<Long> SEEDS = List.of(1L, 2L, 3L);
  private static final double MENTIONS = 0.04;
  private static final double TRIPLES = 0.05;

  @Test
  void otherNamesLoseLittle(@TempDir Path folder) throws IOException {
    assumeTrue(Files.isDirectory(GOLD), "no gold reports in " + GOLD.toAbsolutePath());
    GoldReport gold = GoldFolder.read(GOLD).get(0);
    Knowledge knowledge = Knowledge.read(null);
    Pipeline pipeline = Pipeline.from(PipelineConfig.SHIPPED);
    EvalReport own = evaluate(pipeline, gold, folder);
    double mentions = strict(own);
    double triples = triples(own);
    print("as it is", own);
    for (long seed : SEEDS) {
      GoldReport swapped = SwappedReport.of(gold, knowledge, seed);
      EvalReport result = evaluate(pipeline, swapped, folder);
      print("seed " + seed + ", " + swapped.info().country(), result);
      double loss = mentions - strict(result);
      assertTrue(loss <= MENTIONS, "seed " + seed + " loses " + loss);
      double routes = triples - triples(result);
      assertTrue(routes <= TRIPLES, "seed " + seed + " loses " + routes + " of route triples");
    }
  }

  /** As from a file whose name says nothing of the country. */
  private static EvalReport evaluate(Pipeline pipeline, GoldReport gold, Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), gold.source().text());
    if (new Ingester().read(file) instanceof Ingested.Text text) {
      return Evaluator.evaluate(List.of(gold), report -> pipeline.extract(text.source()));
    }
    throw new IOException(file + " cannot be read");
  }

  private static double strict(EvalReport report) {
    return report.overall().value("strict all").orElseThrow();
  }

  private static double triples(EvalReport report) {
    return report.overall().value("route triples").orElseThrow();
  }

  private static void print(String name, EvalReport report) {
    System.out.printf("swap %s: strict all %.3f", name, strict(report));
    for (String type : List.of("Actor", "Location", "Commodity", "People")) {
      report
          .overall()
          .value("strict " + type)
          .ifPresent(v -> System.out.printf(", %s %.3f", type, v));
    }
    report.overall().value("route triples").ifPresent(v -> System.out.printf(", triples %.3f", v));
    System.out.println();
    if (Boolean.getBoolean("swap.errors")) {
      report
          .errors()
          .forEach(
              e ->
                  System.out.println(
                      "  " + e.kind() + " " + e.type() + " '" + e.text() + "' " + e.foundBy()));
    }
  }
}
