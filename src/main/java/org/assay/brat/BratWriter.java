package org.assay.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Label;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Route;
import org.assay.model.RouteStatus;
import org.assay.text.SourceText;

/**
 * Writes an extraction as a brat {@code .ann} file.
 *
 * <p>What brat cannot say is left out: entities without a mention (but the report's own country on
 * a route), actors of routes, confidence and origin of a row.
 */
public final class BratWriter {

  private final Extraction extraction;
  private final BoundLines bounds;
  private final StringBuilder tail = new StringBuilder();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private int attributes;
  private int events;

  private BratWriter(Extraction extraction, SourceText source) {
    this.extraction = extraction;
    this.bounds = new BoundLines(source);
  }

  /**
   * The lines of the file, each ended by a line feed.
   *
   * @param extraction what to write
   * @param source the text that its offsets index
   */
  public static String write(Extraction extraction, SourceText source) {
    return new BratWriter(extraction, source).write();
  }

  private String write() {
    Map<String, Entity> entities =
        extraction.entities().stream().collect(Collectors.toMap(Entity::id, entity -> entity));
    for (Mention mention : extraction.mentions()) {
      String id = bounds.add(BratTerms.type(mention.type()), mention.spans());
      ids.put(mention.id(), id);
      Entity entity = mention.entity() == null ? null : entities.get(mention.entity());
      attributes(mention, id, entity);
    }
    equivalences();
    RouteFillers fillers = new RouteFillers(extraction);
    extraction.routes().forEach(route -> event(route, fillers));
    return bounds.lines() + tail;
  }

  private void attributes(Mention mention, String id, Entity entity) {
    Label label = mention.label() == null && entity != null ? entity.label() : mention.label();
    String name = BratTerms.attribute(mention.type());
    if (name != null && label != null) {
      attribute(name, id, label.id());
    }
    if (entity != null && entity.named() && mention.type() == MentionType.ACTOR) {
      attribute(BratTerms.NAMED, id, null);
    }
  }

  /** One line for each entity that goes by several names; repeats of a name need none. */
  private void equivalences() {
    Map<String, Map<String, String>> names = new LinkedHashMap<>();
    for (Mention mention : extraction.mentions()) {
      if (mention.entity() != null) {
        String name = bounds.text(mention.spans()).toLowerCase(Locale.ROOT);
        names
            .computeIfAbsent(mention.entity() + "\t" + mention.type(), key -> new LinkedHashMap<>())
            .putIfAbsent(name, ids.get(mention.id()));
      }
    }
    for (Map<String, String> group : names.values()) {
      if (group.size() > 1) {
        tail.append("*\tEquiv ").append(String.join(" ", group.values())).append('\n');
      }
    }
  }

  private void event(Route route, RouteFillers fillers) {
    RouteFillers.Filled filled = fillers.of(route);
    String id = "E" + ++events;
    String trigger = bounds.add(BratTerms.ROUTE, filled.trigger());
    List<String> words = new ArrayList<>();
    words.add(BratTerms.ROUTE + ":" + trigger);
    filled
        .roles()
        .forEach(
            (role, mentions) -> {
              int number = 0;
              for (String mention : mentions) {
                number++;
                words.add(role + (number > 1 ? number : "") + ":" + ids.get(mention));
              }
            });
    tail.append(id).append('\t').append(String.join(" ", words)).append('\n');
    filled.home().forEach(role -> attribute(BratTerms.HOME, id, BratTerms.role(role)));
    if (route.status() != RouteStatus.ACTIVE) {
      attribute(BratTerms.STATUS, id, route.status().id());
    }
    route.mode().forEach(mode -> attribute(BratTerms.MODE, id, mode.id()));
  }

  private void attribute(String name, String target, String value) {
    tail.append('A').append(++attributes).append('\t').append(name).append(' ').append(target);
    tail.append(value == null ? "" : " " + value).append('\n');
  }
}
