package org.assay.table;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Passage;
import org.assay.model.Section;
import org.assay.model.Sentence;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** What the ids of one extraction stand for, and its words. */
final class Lookup {

  private final SourceText source;
  private final Map<String, Section> sections;
  private final Map<String, Passage> passages;
  private final Map<String, Entity> entities;
  private final Map<String, String> quotes = new HashMap<>();
  private final Map<String, String> paths = new HashMap<>();

  Lookup(Extraction extraction, SourceText source) {
    this.source = source;
    sections = index(extraction.sections(), Section::id);
    passages = index(extraction.passages(), Passage::id);
    entities = index(extraction.entities(), Entity::id);
    for (Passage passage : extraction.passages()) {
      for (Sentence sentence : passage.sentences()) {
        quotes.put(sentence.id(), source.read(sentence.spans()));
      }
    }
    sections.keySet().forEach(id -> paths.put(id, toPath(id)));
  }

  String read(List<Span> spans) {
    return source.read(spans);
  }

  Section section(String id) {
    return known(sections, id, "section");
  }

  Passage passage(String id) {
    return known(passages, id, "passage");
  }

  Entity entity(String id) {
    return known(entities, id, "entity");
  }

  List<String> names(Collection<String> entityIds) {
    return entityIds.stream().map(id -> entity(id).name()).toList();
  }

  /** The words of a sentence. */
  String quote(String sentence) {
    return known(quotes, sentence, "sentence");
  }

  /** Headings from the outermost. */
  String path(String section) {
    return known(paths, section, "section");
  }

  private String toPath(String id) {
    Deque<String> headings = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    for (Section at = section(id); at != null; ) {
      if (!seen.add(at.id())) {
        throw new IllegalArgumentException("section " + at.id() + " is in itself");
      }
      if (!at.heading().isEmpty()) {
        headings.addFirst(at.heading());
      }
      at = at.parent() == null ? null : section(at.parent());
    }
    return String.join(" > ", headings);
  }

  private static <T> Map<String, T> index(List<T> items, Function<T, String> id) {
    Map<String, T> map = new HashMap<>();
    items.forEach(item -> map.put(id.apply(item), item));
    return map;
  }

  private static <T> T known(Map<String, T> map, String id, String what) {
    T found = map.get(id);
    if (found == null) {
      throw new IllegalArgumentException("there is no " + what + " " + id);
    }
    return found;
  }
}
