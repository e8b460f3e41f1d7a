package org.assay.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assay.annotate.Sentences;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.json.ExtractionWriter;
import org.assay.model.Extraction;
import org.assay.model.Passage;
import org.assay.model.Sentence;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.assay.verify.ExtractionCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole chain on the sample reports: sound, and the same with any number of threads. */
class PipelineTest {

  @TempDir private Path folder;

  private static final Pipeline PIPELINE = Pipeline.from(PipelineConfig.SHIPPED);

  private static List<SourceText> reports() throws IOException {
    List<SourceText> out = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/manuscripts"))) {
      for (Path file : files.sorted().toList()) {
        out.add(((Ingested.Text) new Ingester().read(file)).source());
      }
    }
    return out;
  }

  @Test
  void everySampleReportIsSound() throws IOException {
    for (SourceText source : reports()) {
      Extraction extraction = PIPELINE.extract(source);
      assertEquals(List.of(), ExtractionCheck.of(extraction, source), source.name());
      assertTrue(extraction.mentions().size() > 200, source.name());
      assertTrue(extraction.routes().size() > 10, source.name());
    }
  }

  @Test
  @Timeout(60)
  void textWithoutFullStopsIsReadInPieces() throws IOException {
    String words = "Cocaine is trafficked from Gao through Kidal to Algeria by armed groups ";
    Path file = Files.writeString(folder.resolve("endless.txt"), words.repeat(1000));
    SourceText source = ((Ingested.Text) new Ingester().read(file)).source();
    Extraction extraction = PIPELINE.extract(source);
    assertEquals(List.of(), ExtractionCheck.of(extraction, source));
    for (Passage passage : extraction.passages()) {
      for (Sentence sentence : passage.sentences()) {
        int length = sentence.spans().stream().mapToInt(Span::length).sum();
        assertTrue(length <= Sentences.LONGEST, sentence.id() + " " + length);
      }
    }
    assertTrue(extraction.mentions().size() > 4900, "mentions");
    assertTrue(!extraction.routes().isEmpty(), "routes");
    assertTrue(
        extraction.diagnostics().stream().anyMatch(d -> d.code().equals("long-sentence")),
        "a diagnostic");
  }

  @Test
  void oneAndSeveralThreadsGiveTheSameBytes() throws Exception {
    List<SourceText> sources = reports();
    ExtractionWriter writer = new ExtractionWriter();
    List<String> alone = sources.stream().map(s -> writer.write(PIPELINE.extract(s))).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<String>> together = new ArrayList<>();
      for (SourceText source : sources) {
        together.add(threads.submit(() -> writer.write(PIPELINE.extract(source))));
      }
      for (int i = 0; i < alone.size(); i++) {
        assertEquals(alone.get(i), together.get(i).get());
      }
    } finally {
      threads.shutdown();
    }
  }
}
