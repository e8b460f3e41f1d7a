package org.assay.route;

import java.util.List;
import java.util.Objects;
import org.assay.model.AnnotatedPassage;
import org.assay.model.Entity;
import org.assay.model.Mention;
import org.assay.model.Section;
import org.assay.text.SourceText;

/**
 * What routes are found in.
 *
 * @param source the text
 * @param sections its sections
 * @param passages its passages, annotated, in text order
 * @param mentions mentions with entity ids, in any order
 * @param entities what they stand for
 * @param homeEntity id of the report's own country's entity, or null where it is not known
 */
public record RouteContext(
    SourceText source,
    List<Section> sections,
    List<AnnotatedPassage> passages,
    List<Mention> mentions,
    List<Entity> entities,
    String homeEntity) {

  /** Copies. */
  public RouteContext {
    Objects.requireNonNull(source, "source");
    sections = List.copyOf(sections);
    passages = List.copyOf(passages);
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
  }
}
