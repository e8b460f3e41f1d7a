package org.assay.page;

import java.util.List;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.testing.Sample;

/** Samples whose entities have names that attack whoever takes them for markup. */
final class Hostile {

  /**
   * Markup, a quote and a tag's end, a control character that no XML holds, a turn of direction.
   */
  static final String NAME =
      "</text><script>window.harmed=1</script>\"'><img src=x onerror=harmed=1>&amp;\u0001\u202e";

  private Hostile() {}

  static Sample names(Sample sample) {
    Extraction of = sample.extraction();
    List<Entity> entities = of.entities().stream().map(Hostile::named).toList();
    return new Sample(
        new Extraction(
            of.report(),
            of.sections(),
            of.passages(),
            of.mentions(),
            entities,
            of.routes(),
            of.diagnostics()),
        sample.source());
  }

  private static Entity named(Entity entity) {
    return new Entity(
        entity.id(),
        entity.type(),
        entity.name() + NAME,
        entity.aliases(),
        entity.label(),
        entity.named(),
        entity.country(),
        entity.link());
  }
}
