package org.assay.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.model.Change;
import org.assay.model.Extraction;
import org.assay.pipeline.Pipeline;
import org.assay.pipeline.PipelineConfig;
import org.junit.jupiter.api.Test;

/** The code of {@code src/docs/diff.md} compiles, runs, and stands there as it stands here. */
class DiffExampleTest {

  private final List<String> lines = new ArrayList<>();

  // diff.md begins
  void printChanges(Extraction before, Extraction after) {
    for (Change change : Diff.between(before, after).changes()) {
      lines.add(
          change.kind().id() // actor, location, commodity, people, route, indicator ...
              + " "
              + change.type().id() // added, removed, renamed, changed
              + ": "
              + change.before().name() // null where that edition does not have it
              + " > "
              + change.after().name());
    }
  }

  // diff.md ends

  @Test
  void extractions_are_compared_without_their_texts() {
    Pipeline pipeline = Pipeline.from(PipelineConfig.SHIPPED);
    Extraction before = extraction(pipeline, "mali-2023.docx");
    Extraction after = extraction(pipeline, "mali-2025.txt");
    printChanges(before, after);
    assertTrue(lines.contains("location added: null > Oman"), lines::toString);
    assertTrue(lines.contains("location removed: Kuwait > null"), lines::toString);
    assertTrue(
        lines.stream().anyMatch(line -> line.startsWith("route changed: Handguns: Europe >")),
        lines::toString);
    lines.clear();
    printChanges(after, after);
    assertEquals(List.of(), lines);
  }

  private static Extraction extraction(Pipeline pipeline, String file) {
    Ingested.Text text = (Ingested.Text) new Ingester().read(Path.of("corpus", file));
    return pipeline.extract(text.source());
  }

  @Test
  void the_document_shows_this_code() throws IOException {
    String test = Files.readString(Path.of("src/test/java/org/assay/diff/DiffExampleTest.java"));
    int from = test.indexOf("// diff.md begins\n") + "// diff.md begins\n".length();
    String code = test.substring(from, test.indexOf("  // diff.md ends")).stripTrailing();
    assertTrue(Files.readString(Path.of("src/docs/diff.md")).contains(code.stripIndent()));
  }
}
