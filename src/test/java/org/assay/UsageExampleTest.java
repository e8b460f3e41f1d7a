package org.assay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.model.Extraction;
import org.assay.model.Mention;
import org.assay.model.Route;
import org.assay.pipeline.Pipeline;
import org.assay.pipeline.PipelineConfig;
import org.junit.jupiter.api.Test;

/** The code of the README compiles, runs, and stands there as it stands here. */
class UsageExampleTest {

  private final List<String> lines = new ArrayList<>();

  // README begins
  void printRoutes(Path file) {
    Pipeline pipeline = Pipeline.from(PipelineConfig.SHIPPED); // once; reads data files and models
    if (new Ingester().read(file) instanceof Ingested.Text text) {
      Extraction extraction = pipeline.extract(text.source());
      for (Route route : extraction.routes()) {
        Route.Evidence evidence = route.evidence().get(0);
        lines.add(route.cargo() + " " + route.stops() + " " + text.source().read(evidence.spans()));
      }
    }
  }

  // README ends

  @Test
  void theExampleRuns() {
    printRoutes(Path.of("src/test/resources/manuscripts/albania-2025.txt"));
    assertTrue(lines.stream().anyMatch(line -> line.contains("flown from Dhaka via Istanbul")));
  }

  @Test
  void theReadmeShowsRowsThatAreWritten() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Path file = Path.of("corpus/albania-2025.txt");
    Ingested.Text text = (Ingested.Text) new Ingester().read(file);
    Extraction extraction = Pipeline.from(PipelineConfig.SHIPPED).extract(text.source());
    Route route =
        extraction.routes().stream()
            .filter(r -> r.stops().stream().anyMatch(s -> s.entity().equals("place:bgd-dhaka")))
            .findFirst()
            .orElseThrow();
    String row =
        "| %s | Bangladeshi construction workers | Dhaka | Istanbul | Tirana | air | active |";
    assertTrue(readme.contains(row.formatted(route.id())), "README's route is now " + route);
    assertTrue(readme.contains(" | `" + route.foundBy() + "` |"), route.foundBy());
    for (Mention mention : extraction.mentions()) {
      if (mention.sentence().equals(route.evidence().get(0).sentence())
          && readme.contains("| " + mention.text() + " | " + mention.type().id() + " |")) {
        assertTrue(
            readme.contains("| `" + mention.entity() + "` | `" + mention.foundBy() + "` |"),
            mention.toString());
      }
    }
  }

  @Test
  void theReadmeShowsThisCode() throws IOException {
    String test = Files.readString(Path.of("src/test/java/org/assay/UsageExampleTest.java"));
    int from = test.indexOf("// README begins\n") + "// README begins\n".length();
    String code = test.substring(from, test.indexOf("  // README ends")).stripTrailing();
    assertTrue(Files.readString(Path.of("README.md")).contains(code.stripIndent()));
  }
}
