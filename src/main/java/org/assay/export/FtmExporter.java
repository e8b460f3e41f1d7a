package org.assay.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * FollowTheMoney entities, one a line: reports and what connects things report by report, then each
 * actor and place once.
 */
final class FtmExporter implements Exporter {

  private static final String FILE = "ftm/entities.ftm.json";

  private final FtmVocabulary vocabulary = new FtmVocabulary();
  private final FtmThings things = new FtmThings(vocabulary);
  private final EntityLedger entities = new EntityLedger();
  private final Writer out;

  FtmExporter(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    Files.createDirectories(file.getParent());
    out = Files.newBufferedWriter(file);
  }

  @Override
  public void add(ExportedReport report) throws IOException {
    entities.add(report.extraction());
    out.write(things.document(report.extraction().report()).line());
    for (FtmEntity event : new FtmEvents(vocabulary, report).all()) {
      out.write(event.line());
    }
  }

  @Override
  public List<String> finish(List<List<String>> inputs) throws IOException {
    for (MergedEntity entity : entities.all()) {
      Optional<FtmEntity> thing = things.of(entity);
      if (thing.isPresent()) {
        out.write(thing.get().line());
      }
    }
    out.close();
    return List.of(FILE);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
