package org.assay.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Passage;
import org.assay.model.Route;
import org.assay.model.Section;
import org.assay.model.Sentence;

/** Whether the ids of an extraction are unique and lead to what they should lead to. */
final class ReferenceCheck {

  private final Extraction extraction;
  private final Problems problems;
  private final Map<String, Section> sections;
  private final Map<String, Mention> mentions;
  private final Map<String, Entity> entities;
  private final Set<String> passages = new HashSet<>();

  /** Passage of each sentence. */
  private final Map<String, String> sentences = new HashMap<>();

  ReferenceCheck(Extraction extraction, Problems problems) {
    this.extraction = extraction;
    this.problems = problems;
    sections = index(extraction.sections(), Section::id, "section");
    mentions = index(extraction.mentions(), Mention::id, "mention");
    entities = index(extraction.entities(), Entity::id, "entity");
    passages.addAll(index(extraction.passages(), Passage::id, "passage").keySet());
    index(extraction.routes(), Route::id, "route");
    for (Passage passage : extraction.passages()) {
      for (Sentence sentence : passage.sentences()) {
        if (sentences.putIfAbsent(sentence.id(), passage.id()) != null) {
          problems.add(sentence.id(), "is the id of two sentences");
        }
      }
    }
  }

  void check() {
    if (extraction.report().country() != null) {
      place("report.country", extraction.report().country().entity());
    }
    extraction.sections().forEach(this::section);
    for (Passage passage : extraction.passages()) {
      problems.require(
          sections.containsKey(passage.section()),
          passage.id(),
          "there is no section " + passage.section());
    }
    extraction.mentions().forEach(this::mention);
    extraction.routes().forEach(this::route);
  }

  private void section(Section section) {
    Set<String> seen = new HashSet<>();
    for (Section at = section; at != null && at.parent() != null; at = sections.get(at.parent())) {
      if (!sections.containsKey(at.parent())) {
        problems.add(section.id(), "there is no section " + at.parent());
      }
      if (!seen.add(at.id())) {
        problems.add(section.id(), "is in itself");
        return;
      }
    }
  }

  private void mention(Mention mention) {
    sentence(mention.id(), mention.sentence(), mention.passage());
    Entity entity = entity(mention.id(), mention.entity());
    if (entity != null) {
      problems.require(
          entity.type() == mention.type(),
          mention.id(),
          "is of type " + mention.type().id() + ", its entity of type " + entity.type().id());
    }
  }

  private void route(Route route) {
    for (String cargo : route.cargo()) {
      Entity entity = entity(route.id(), cargo);
      problems.require(
          entity == null
              || entity.type() == MentionType.COMMODITY
              || entity.type() == MentionType.PEOPLE,
          route.id(),
          "cargo " + cargo + " is neither commodity nor people");
    }
    route.actors().forEach(actor -> entity(route.id(), actor.entity()));
    int last = 1;
    for (Route.Stop stop : route.stops()) {
      place(route.id(), stop.entity());
      problems.require(stop.order() >= last, route.id(), "stops are not in order of travel");
      last = stop.order();
      problems.require(
          stop.mention() == null || mentions.containsKey(stop.mention()),
          route.id(),
          "there is no mention " + stop.mention());
    }
    for (Route.Evidence evidence : route.evidence()) {
      sentence(route.id(), evidence.sentence(), evidence.passage());
    }
  }

  private void sentence(String place, String sentence, String passage) {
    problems.require(passages.contains(passage), place, "there is no passage " + passage);
    if (!sentences.containsKey(sentence)) {
      problems.add(place, "there is no sentence " + sentence);
    } else {
      problems.require(
          sentences.get(sentence).equals(passage),
          place,
          "sentence " + sentence + " is not in passage " + passage);
    }
  }

  private void place(String place, String id) {
    Entity entity = entity(place, id);
    problems.require(
        entity == null || entity.type() == MentionType.LOCATION, place, id + " is no location");
  }

  private Entity entity(String place, String id) {
    Entity entity = entities.get(id);
    problems.require(entity != null, place, "there is no entity " + id);
    return entity;
  }

  private <T> Map<String, T> index(List<T> items, Function<T, String> id, String what) {
    Map<String, T> map = new HashMap<>();
    for (T item : items) {
      if (map.putIfAbsent(id.apply(item), item) != null) {
        problems.add(id.apply(item), "is the id of two of kind " + what);
      }
    }
    return map;
  }
}
