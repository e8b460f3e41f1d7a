package org.assay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.assay.text.Block;
import org.assay.text.PicturePages;
import org.assay.text.SourceText;

/**
 * What a source text holds beside its characters (name, file, blocks) as JSON of schema {@value
 * #SCHEMA}, so that text and blocks rebuild an equal source text. Thread-safe.
 */
public final class BlocksJson {

  /** The schema that the JSON form follows. */
  public static final String SCHEMA = "assay-blocks/1";

  /** The JSON text, with a trailing newline. */
  public String write(SourceText text) {
    ObjectNode root = Nodes.object().put("schema", SCHEMA).put("name", text.name());
    root.set("source", Nodes.source(text.file()));
    if (!text.pictures().equals(PicturePages.NONE)) {
      ObjectNode pictures = root.putObject("picturePages");
      text.pictures().recognised().forEach(pictures.putArray("recognised")::add);
      text.pictures().unread().forEach(pictures.putArray("unread")::add);
    }
    root.set("blocks", Nodes.objects(text.blocks(), BlocksJson::block));
    return JsonText.write(root);
  }

  /**
   * The source text of blocks and characters.
   *
   * @param json blocks as written
   * @param text the ingested text
   * @throws JsonFormatException where the JSON does not follow the schema or the text
   */
  public SourceText read(String json, String text) throws JsonFormatException {
    return Fields.document(
        json,
        SCHEMA,
        fields ->
            new SourceText(
                fields.text("name"),
                text,
                fields.objects("blocks", BlocksJson::block),
                pictures(fields),
                fields.object("source", Nodes::source)));
  }

  private static PicturePages pictures(Fields fields) throws JsonFormatException {
    PicturePages pictures =
        fields.objectOrNull(
            "picturePages", f -> new PicturePages(f.integers("recognised"), f.integers("unread")));
    return pictures == null ? PicturePages.NONE : pictures;
  }

  private static ObjectNode block(Block block) {
    ObjectNode node = Nodes.object().put("start", block.start()).put("end", block.end());
    if (block.page() > 0) {
      node.put("page", block.page());
    }
    node.put("role", block.role().name().toLowerCase(Locale.ROOT));
    if (block.level() > 0) {
      node.put("level", block.level());
    }
    if (block.fontSize() != 0) {
      node.put("fontSize", block.fontSize());
    }
    Block.Box box = block.box();
    if (box != null) {
      node.putObject("box")
          .put("x", box.x())
          .put("y", box.y())
          .put("width", box.width())
          .put("height", box.height());
    }
    return node;
  }

  private static Block block(Fields fields) throws JsonFormatException {
    Double size = fields.numberOrNull("fontSize");
    return new Block(
        fields.integer("start"),
        fields.integer("end"),
        fields.integerOr("page", 0),
        fields.value("role", id -> Block.Role.valueOf(id.toUpperCase(Locale.ROOT))),
        fields.integerOr("level", 0),
        size == null ? 0 : size,
        fields.objectOrNull(
            "box",
            f ->
                new Block.Box(
                    f.number("x"), f.number("y"), f.number("width"), f.number("height"))));
  }
}
