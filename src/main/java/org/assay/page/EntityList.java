package org.assay.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assay.model.Entity;

/** The entities of all reports, each once; the last report that has one decides on its name. */
final class EntityList {

  private static final class Merged {
    private final Set<String> names = new TreeSet<>();
    private Entity last;
    private Entity.Link link;

    void add(Entity entity) {
      last = entity;
      link = entity.link() == null ? link : entity.link();
      names.add(entity.name());
      entity.aliases().forEach(alias -> names.add(alias.name()));
    }

    /** Without the type, which most ids start with and the next field says. */
    private String shortId() {
      String type = last.type().id();
      return last.id().startsWith(type + ":") ? last.id().substring(type.length()) : last.id();
    }

    ArrayNode json(WordList words) {
      boolean point = link != null && link.lat() != null && link.lon() != null;
      ArrayNode row =
          Nodes.array()
              .add(shortId())
              .add(words.number(last.type().id()))
              .add(last.name())
              .add(words.number(Nodes.id(last.label())))
              .add(last.named() ? 1 : 0)
              .add(words.number(last.country()));
      names.remove(last.name());
      if (link == null && names.isEmpty()) {
        return row; // most have neither, and 200 reports have 33,000 rows
      }
      row.add(Nodes.strings(names)).add(link == null ? null : link.scheme() + ":" + link.id());
      if (point) {
        row.add(Nodes.degrees(link.lat()))
            .add(Nodes.degrees(link.lon()))
            .add(words.number(link.precision()));
      }
      return row;
    }
  }

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Merged> entities = new ArrayList<>();

  void add(Entity entity) {
    int number = numbers.computeIfAbsent(entity.id(), id -> numbers.size());
    if (number == entities.size()) {
      entities.add(new Merged());
    }
    entities.get(number).add(entity);
  }

  /**
   * The number of an entity.
   *
   * @throws IllegalArgumentException where no report has it
   */
  int number(String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("no entity " + id);
    }
    return number;
  }

  /** One row each, in order of their numbers. */
  ArrayNode json(WordList words) {
    ArrayNode rows = Nodes.array();
    entities.forEach(entity -> rows.add(entity.json(words)));
    return rows;
  }
}
