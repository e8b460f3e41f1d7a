package org.assay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assay.model.Change;
import org.assay.model.Comparison;
import org.assay.model.PassagePair;
import org.assay.model.PassageState;
import org.assay.model.Report;

/** Comparisons to JSON of schema {@value #SCHEMA}. Thread-safe. */
public final class ChangesJson {

  /** The schema that the JSON form follows. */
  public static final String SCHEMA = "assay-changes/1";

  /** File name of the JSON Schema. */
  public static final String SCHEMA_FILE = "assay-changes-1.schema.json";

  /** Writes the JSON text, with a trailing newline, one comparison after the other; closes. */
  public void write(List<Comparison> comparisons, Writer out) throws IOException {
    ObjectNode head = Nodes.object().put("schema", SCHEMA);
    JsonText.write(out, head, "comparisons", comparisons.stream().map(ChangesJson::comparison));
  }

  /** The JSON Schema (draft 2020-12), as packed into the jar. */
  public static String schema() {
    try (InputStream in = ChangesJson.class.getResourceAsStream("/schema/" + SCHEMA_FILE)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: schema/" + SCHEMA_FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("schema/" + SCHEMA_FILE, e);
    }
  }

  private static ObjectNode comparison(Comparison comparison) {
    ObjectNode node = Nodes.object();
    node.set("old", report(comparison.before()));
    node.set("new", report(comparison.after()));
    node.put("country", comparison.country());
    node.set("changes", Nodes.objects(comparison.changes(), ChangesJson::change));
    node.set("passages", Nodes.objects(comparison.passages(), ChangesJson::passage));
    return node;
  }

  private static ObjectNode passage(PassagePair pair) {
    ObjectNode node =
        Nodes.object()
            .put("indicator", pair.indicator())
            .put("old", pair.before())
            .put("new", pair.after())
            .put("state", pair.state().id())
            .put("similarity", Math.round(pair.similarity() * 100) / 100.0);
    if (pair.state() == PassageState.EDITED || pair.state() == PassageState.REWRITTEN) {
      node.set("words", Nodes.objects(pair.runs(), ChangesJson::run));
    }
    return node;
  }

  private static ObjectNode run(PassagePair.Run run) {
    ObjectNode node = Nodes.object();
    if (run.same()) {
      return node.put("both", run.after());
    }
    if (!run.before().isEmpty()) {
      node.put("old", run.before());
    }
    if (!run.after().isEmpty()) {
      node.put("new", run.after());
    }
    return node;
  }

  private static ObjectNode report(Report report) {
    ObjectNode node =
        Nodes.object()
            .put("id", report.id())
            .put("title", report.title())
            .put("family", report.family().name());
    if (report.edition() != null) {
      node.put("edition", report.edition().year());
    }
    return node;
  }

  private static ObjectNode change(Change change) {
    ObjectNode node =
        Nodes.object()
            .put("kind", change.kind().id())
            .put("change", change.type().id())
            .put("key", change.key())
            .put("indicator", change.indicator())
            .put("confidence", Math.round(change.confidence() * 100) / 100.0);
    node.set("old", side(change.before()));
    node.set("new", side(change.after()));
    return node;
  }

  private static ObjectNode side(Change.Side side) {
    return Nodes.object()
        .put("id", side.id())
        .put("name", side.name())
        .put("value", side.value())
        .put("passage", side.passage())
        .put("quote", side.quote());
  }
}
