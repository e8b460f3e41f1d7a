package org.assay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.model.Extraction;
import org.assay.model.Mention;
import org.assay.model.Route;
import org.assay.model.StopBasis;
import org.junit.jupiter.api.Test;

/**
 * Over all sample and annotated texts: a stop that is {@code said} stands in a quote of its route.
 */
class SaidStopsTest {

  private static final List<String> FOLDERS =
      List.of("corpus", "corpus/gold", "../shared/gold", "../shared/gold/factbook");

  @Test
  void saidStopsStandInTheirQuotes() throws IOException {
    Pipeline pipeline = Pipeline.from(PipelineConfig.SHIPPED);
    Ingester ingester = new Ingester();
    List<String> wrong = new ArrayList<>();
    int said = 0;
    for (Path file : texts()) {
      if (ingester.read(file) instanceof Ingested.Text text) {
        Extraction extraction = pipeline.extract(text.source());
        Map<String, Mention> mentions =
            extraction.mentions().stream().collect(Collectors.toMap(Mention::id, m -> m));
        for (Route route : extraction.routes()) {
          for (Route.Stop stop : route.stops()) {
            said += stop.by() == StopBasis.SAID ? 1 : 0;
            if (stop.by() == StopBasis.SAID && !quoted(route, mentions.get(stop.mention()))) {
              wrong.add(file + " " + route.id() + " " + stop.entity());
            }
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(said > 0, "no stop is said anywhere");
  }

  private static boolean quoted(Route route, Mention mention) {
    return mention != null
        && route.evidence().stream()
            .flatMap(evidence -> evidence.spans().stream())
            .anyMatch(span -> span.contains(mention.spans().get(0)));
  }

  private static List<Path> texts() throws IOException {
    List<Path> out = new ArrayList<>();
    for (String folder : FOLDERS) {
      if (Files.isDirectory(Path.of(folder))) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
          files.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(out::add);
        }
      }
    }
    return out;
  }
}
