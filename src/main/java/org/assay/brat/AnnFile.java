package org.assay.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.text.Span;

/** The lines of one {@code .ann} file, taken apart but not yet understood. */
final class AnnFile {

  /** A text-bound annotation of whatever type. */
  record Bound(int line, String id, String type, List<Span> spans, String text) {}

  /** An event: {@code words} are {@code Role:T} pairs, that of the trigger first. */
  record Event(int line, String id, List<String> words) {}

  /** An attribute; {@code value} is null for a mere mark. */
  record Attribute(int line, String name, String target, String value) {}

  /** An equivalence. */
  record Equivalence(int line, List<String> ids) {}

  private final String file;
  private final Map<String, Bound> bounds = new LinkedHashMap<>();
  private final Map<String, Event> events = new LinkedHashMap<>();
  private final List<Attribute> attributes = new ArrayList<>();
  private final List<Equivalence> equivalences = new ArrayList<>();

  /** Reads; lines of other kinds (notes, relations, normalisations) are passed over. */
  AnnFile(String file, List<String> lines) {
    this.file = file;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("T")) {
        addBound(i + 1, line);
      } else if (line.startsWith("E")) {
        addEvent(i + 1, line);
      } else if (line.startsWith("A")) {
        addAttribute(i + 1, line);
      } else if (line.startsWith("*")) {
        addEquivalence(i + 1, line);
      }
    }
  }

  Map<String, Bound> bounds() {
    return bounds;
  }

  Iterable<Event> events() {
    return events.values();
  }

  List<Attribute> attributes() {
    return attributes;
  }

  List<Equivalence> equivalences() {
    return equivalences;
  }

  GoldException error(int line, String problem) {
    return new GoldException(file, line, problem);
  }

  private void addBound(int number, String line) {
    String[] cells = line.split("\t", 3);
    int space = cells.length == 3 ? cells[1].indexOf(' ') : -1;
    if (space < 0) {
      throw error(number, "needs id, type with offsets, and text, separated by tabs");
    }
    List<Span> spans = new ArrayList<>();
    for (String fragment : cells[1].substring(space + 1).split(";", -1)) {
      spans.add(span(number, fragment));
    }
    String type = cells[1].substring(0, space);
    if (bounds.put(cells[0], new Bound(number, cells[0], type, spans, cells[2])) != null) {
      throw error(number, cells[0] + " stands twice");
    }
  }

  private Span span(int number, String fragment) {
    String[] ends = fragment.split(" ", -1);
    try {
      return Span.of(Integer.parseUnsignedInt(ends[0]), Integer.parseUnsignedInt(ends[1]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw error(number, "'" + fragment + "' is not a start and an end");
    }
  }

  private void addEvent(int number, String line) {
    String[] cells = line.split("\t", 2);
    List<String> words = cells.length < 2 ? List.of() : words(cells[1]);
    if (words.isEmpty()) {
      throw error(number, "needs an id, a tab, and Type:T followed by Role:T pairs");
    }
    if (events.put(cells[0], new Event(number, cells[0], words)) != null) {
      throw error(number, cells[0] + " stands twice");
    }
  }

  private void addAttribute(int number, String line) {
    String[] cells = line.split("\t", 2);
    List<String> words = cells.length < 2 ? List.of() : words(cells[1]);
    if (words.size() < 2) {
      throw error(number, "needs an id, a tab, a name, a target and mostly a value");
    }
    String value = words.size() > 2 ? words.get(2) : null;
    attributes.add(new Attribute(number, words.get(0), words.get(1), value));
  }

  private void addEquivalence(int number, String line) {
    String[] cells = line.split("\t", 2);
    List<String> words = cells.length < 2 ? List.of() : words(cells[1]);
    if (words.size() < 2 || !words.get(0).equals("Equiv")) {
      throw error(number, "only Equiv with the ids that it joins is known here");
    }
    equivalences.add(new Equivalence(number, words.subList(1, words.size())));
  }

  private static List<String> words(String cell) {
    String stripped = cell.strip();
    return stripped.isEmpty() ? List.of() : List.of(stripped.split("\\s+"));
  }
}
