package org.assay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.assay.model.RunInfo;

/**
 * Manifest to JSON of schema {@value #SCHEMA} and back. Its last field seals all that stands before
 * it, so that a manifest which is not what {@link #write} gives for it was changed. Thread-safe.
 */
public final class ManifestJson {

  /** The schema that the JSON form follows. */
  public static final String SCHEMA = "assay-output/1";

  private static final String SEAL = "seal";

  /** The JSON text, with a trailing newline. */
  public String write(Manifest manifest) {
    ObjectNode root = Nodes.object().put("schema", SCHEMA);
    root.set("run", run(manifest.run()));
    root.set("reports", Nodes.objects(manifest.reports(), ManifestJson::entry));
    root.set("files", Nodes.objects(manifest.files(), ManifestJson::file));
    return JsonText.write(root.put(SEAL, sha256(JsonText.write(root))));
  }

  /**
   * The manifest that a JSON text holds; its seal is not looked at.
   *
   * @throws JsonFormatException where it is none, or one of another version
   */
  public Manifest read(String json) throws JsonFormatException {
    return Fields.document(
        json,
        SCHEMA,
        fields -> {
          fields.textOrNull(SEAL);
          return new Manifest(
              fields.object("run", ManifestJson::run),
              fields.objects("reports", ManifestJson::entry),
              fields.objects("files", ManifestJson::file));
        });
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static ObjectNode run(RunInfo run) {
    return Nodes.object().put("version", run.version()).put("knowledge", run.knowledge());
  }

  static RunInfo run(Fields fields) throws JsonFormatException {
    return new RunInfo(fields.text("version"), fields.text("knowledge"));
  }

  static ObjectNode entry(Manifest.Entry entry) {
    ObjectNode node =
        Nodes.object().put("id", entry.id()).put("source", entry.source()).put("key", entry.key());
    node.set("run", run(entry.run()));
    return node;
  }

  static Manifest.Entry entry(Fields fields) throws JsonFormatException {
    return new Manifest.Entry(
        fields.text("id"),
        fields.text("source"),
        fields.text("key"),
        fields.object("run", ManifestJson::run));
  }

  static ObjectNode file(Manifest.File file) {
    return Nodes.object()
        .put("path", file.path())
        .put("bytes", file.bytes())
        .put("sha256", file.sha256());
  }

  static Manifest.File file(Fields fields) throws JsonFormatException {
    return new Manifest.File(fields.text("path"), fields.count("bytes"), fields.text("sha256"));
  }
}
