package org.assay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;

/**
 * The receipt of a report that is written but not yet named by a manifest; a later run takes an
 * interrupted one over by it.
 *
 * @param entry the report
 * @param outcome what came of its input
 * @param files its files, paths as in the manifest
 * @param parts the file of what it adds to the files of all reports, which is joined and not kept
 * @param index what is in that file, in order
 */
public record StagedReport(
    Manifest.Entry entry,
    Outcome outcome,
    List<Manifest.File> files,
    Manifest.File parts,
    List<Part> index) {

  /**
   * A stretch of the file of parts.
   *
   * @param name which part
   * @param bytes its length
   */
  public record Part(String name, int bytes) {}

  /** The schema that the JSON form follows. */
  public static final String SCHEMA = "assay-staged/3";

  /** Copies. */
  public StagedReport {
    files = List.copyOf(files);
    index = List.copyOf(index);
  }

  /** The JSON text, with a trailing newline. */
  public String write() {
    ObjectNode root = Nodes.object().put("schema", SCHEMA);
    root.set("entry", ManifestJson.entry(entry));
    ObjectNode node =
        root.putObject("outcome").put("path", outcome.path()).put("status", outcome.status().id());
    Nodes.optional(node, "report", outcome.report());
    node.put("code", outcome.code())
        .put("reason", outcome.reason())
        .put("remedy", outcome.remedy());
    root.set("files", Nodes.objects(files, ManifestJson::file));
    root.set("parts", ManifestJson.file(parts));
    root.set(
        "index",
        Nodes.objects(
            index, part -> Nodes.object().put("name", part.name()).put("bytes", part.bytes())));
    return JsonText.write(root);
  }

  /**
   * The receipt that a JSON text holds.
   *
   * @throws JsonFormatException where it is none
   */
  public static StagedReport read(String json) throws JsonFormatException {
    return Fields.document(
        json,
        SCHEMA,
        fields ->
            new StagedReport(
                fields.object("entry", ManifestJson::entry),
                fields.object("outcome", StagedReport::outcome),
                fields.objects("files", ManifestJson::file),
                fields.object("parts", ManifestJson::file),
                fields.objects("index", f -> new Part(f.text("name"), f.integer("bytes")))));
  }

  private static Outcome outcome(Fields fields) throws JsonFormatException {
    return new Outcome(
        fields.text("path"),
        fields.value("status", OutcomeStatus::of),
        fields.textOrNull("report"),
        fields.text("code"),
        fields.text("reason"),
        fields.text("remedy"));
  }
}
