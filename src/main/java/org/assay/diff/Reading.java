package org.assay.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Passage;
import org.assay.model.Sentence;

/** An edition as the comparison reads it: look-ups by id, sentences with their words. */
final class Reading {

  private final Edition edition;
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, String> indicators = new HashMap<>();
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final List<Line> inOrder;
  private final Map<String, String> textOf = new HashMap<>();
  private final Map<String, List<String>> namesOf = new HashMap<>();
  private final Map<String, List<String>> placesOf = new HashMap<>();
  private final Map<String, List<String>> goodsOf = new HashMap<>();
  private final String text;
  private final Set<String> vocabulary = new HashSet<>();

  Reading(Edition edition, Wording wording) {
    this.edition = edition;
    Extraction extraction = edition.extraction();
    extraction.entities().forEach(entity -> entities.put(entity.id(), entity));
    StringBuilder all = new StringBuilder(" ");
    for (Passage passage : extraction.passages()) {
      indicators.put(passage.id(), passage.indicator());
      StringBuilder own = new StringBuilder(" ");
      for (Sentence sentence : edition.text() == null ? List.<Sentence>of() : passage.sentences()) {
        Line line = line(passage, sentence, wording);
        lines.put(line.id(), line);
        own.append(line.normal()).append(' ');
        vocabulary.addAll(line.folded());
      }
      textOf.put(passage.id(), own.toString());
      all.append(own.substring(1));
    }
    this.text = all.toString();
    this.inOrder = List.copyOf(lines.values());
    for (Mention mention : extraction.mentions()) {
      Entity entity = entities.get(mention.entity());
      if (entity != null && entity.named() && mention.type() == MentionType.ACTOR) {
        note(namesOf, mention, wording.normal(mention.text()));
      }
      if (mention.type() == MentionType.LOCATION) {
        note(placesOf, mention, mention.text());
      }
      if (mention.type() == MentionType.COMMODITY) {
        note(goodsOf, mention, mention.text());
      }
    }
  }

  private static void note(Map<String, List<String>> map, Mention mention, String name) {
    map.computeIfAbsent(mention.sentence(), k -> new ArrayList<>()).add(name);
  }

  /** Folded names of the actors with a name that a sentence mentions, in order. */
  List<String> names(String sentence) {
    return namesOf.getOrDefault(sentence, List.of());
  }

  /** The same of all sentences. */
  List<String> names() {
    return namesOf.values().stream().flatMap(List::stream).toList();
  }

  /** The places that a sentence mentions, in order. */
  List<String> places(String sentence) {
    return placesOf.getOrDefault(sentence, List.of());
  }

  /** The goods that a sentence mentions, in order. */
  List<String> goods(String sentence) {
    return goodsOf.getOrDefault(sentence, List.of());
  }

  private Line line(Passage passage, Sentence sentence, Wording wording) {
    String string = edition.text().read(sentence.spans());
    Words read = wording.read(string);
    return new Line(
        lines.size(),
        sentence.id(),
        passage.id(),
        passage.indicator(),
        string,
        read,
        String.join(" ", read.folded()));
  }

  Edition edition() {
    return edition;
  }

  Extraction extraction() {
    return edition.extraction();
  }

  /** The entity with an id. */
  Entity entity(String id) {
    return entities.get(id);
  }

  /** Indicator of a passage, or null. */
  String indicator(String passage) {
    return indicators.get(passage);
  }

  /** Sentences in order; none where the text is not known. */
  List<Line> lines() {
    return inOrder;
  }

  /** The sentence with an id, or null where the text is not known. */
  Line line(String id) {
    return lines.get(id);
  }

  /** Whether folded words stand anywhere in the text. */
  boolean says(String words) {
    if (words.indexOf(' ') < 0) {
      return vocabulary.contains(words);
    }
    return vocabulary.containsAll(Arrays.asList(words.split(" ", -1)))
        && text.contains(" " + words + " ");
  }

  /** Whether folded words stand in a passage of an indicator. */
  boolean saysUnder(String indicator, String words) {
    return indicators.entrySet().stream()
        .filter(entry -> indicator.equals(entry.getValue()))
        .anyMatch(entry -> textOf.get(entry.getKey()).contains(" " + words + " "));
  }

  /** Whether a passage assesses an indicator; true for none. */
  boolean writesOf(String indicator) {
    return indicator == null || indicators.containsValue(indicator);
  }

  /** Whether this edition of the family assesses an indicator; true where nothing is known. */
  boolean assesses(String indicator) {
    List<String> assessed = extraction().report().indicatorsAssessed();
    return indicator == null || assessed.isEmpty() || assessed.contains(indicator);
  }

  /** The sentence of a mention, or its own words where the text is not known. */
  String quote(Mention mention) {
    Line line = lines.get(mention.sentence());
    return line == null ? mention.text() : line.text();
  }

  /** Id of the report's own country, or null. */
  String home() {
    return extraction().report().country() == null
        ? null
        : extraction().report().country().entity();
  }
}
