package org.assay.ingest;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.text.Block;
import org.assay.text.SourceText;

/** Short forms for the tests of this package. */
final class Reading {

  private Reading() {}

  static SourceText text(Path file) {
    return assertInstanceOf(Ingested.Text.class, new Ingester().read(file)).source();
  }

  static SourceText text(Path folder, String name, String content) throws IOException {
    return text(write(folder, name, content.getBytes(StandardCharsets.UTF_8)));
  }

  static Path write(Path folder, String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  /** Each block as {@code ROLE level|text}, the level only where there is one. */
  static List<String> blocks(SourceText source) {
    return source.blocks().stream()
        .map(
            block ->
                block.role()
                    + (block.level() > 0 ? " " + block.level() : "")
                    + "|"
                    + source.slice(block.start(), block.end()))
        .toList();
  }

  /** The texts of the blocks of one role. */
  static List<String> of(SourceText source, Block.Role role) {
    return source.blocks().stream()
        .filter(block -> block.role() == role)
        .map(block -> source.slice(block.start(), block.end()))
        .toList();
  }
}
