package org.assay.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * FollowTheMoney entities, one a line: reports and what connects things report by report, then each
 * actor and place once.
 */
final class FtmExporter implements Exporter {

  private static final String FILE = "ftm/entities.ftm.json";

  private static final String LINES = "lines";
  private static final String ENTITIES = "entities";

  private final FtmThings things = new FtmThings(new FtmVocabulary());
  private final EntityLedger entities = new EntityLedger();
  private final OutputStream out;

  FtmExporter(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    Files.createDirectories(file.getParent());
    out = new BufferedOutputStream(Files.newOutputStream(file));
  }

  static PieceMaker pieces() {
    FtmVocabulary vocabulary = new FtmVocabulary();
    return report -> {
      StringBuilder lines = new StringBuilder();
      lines.append(new FtmThings(vocabulary).document(report.extraction().report()).line());
      for (FtmEntity event : new FtmEvents(vocabulary, report).all()) {
        lines.append(event.line());
      }
      return Map.of(LINES, utf8(lines.toString()), ENTITIES, EntityPiece.of(report.extraction()));
    };
  }

  @Override
  public void add(String id, Map<String, byte[]> pieces) throws IOException {
    entities.add(pieces.get(ENTITIES));
    out.write(pieces.get(LINES));
  }

  @Override
  public List<String> finish(List<List<String>> inputs) throws IOException {
    for (MergedEntity entity : entities.all()) {
      Optional<FtmEntity> thing = things.of(entity);
      if (thing.isPresent()) {
        out.write(utf8(thing.get().line()));
      }
    }
    out.close();
    return List.of(FILE);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
