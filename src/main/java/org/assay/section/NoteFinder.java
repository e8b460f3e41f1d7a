package org.assay.section;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.FamilyNote;

/** Sets a publisher's or funder's note apart from the section that it happens to follow. */
final class NoteFinder {

  private final Words words;
  private final String label;
  private final List<String> alone;
  private final List<String> subjects;
  private final List<String> claims;

  NoteFinder(FamilyNote note, Words words) {
    this.words = words;
    this.label = note.label();
    this.alone = keys(note.alone());
    this.subjects = keys(note.subjects());
    this.claims = keys(note.claims());
  }

  /**
   * Moves the note into a section of its own, without heading. It starts at a sentence that says so
   * in the last section, and holds all that follows.
   *
   * @param sections gets the new section
   */
  List<Paragraph> setApart(List<Paragraph> paragraphs, List<Draft> sections) {
    int first = paragraphs.size();
    while (first > 0
        && paragraphs.get(first - 1).section() == paragraphs.get(paragraphs.size() - 1).section()) {
      first--;
    }
    for (int i = first; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      for (int k = 0; k < paragraph.sentences().size(); k++) {
        if (isNote(paragraph.sentence(k))) {
          return split(paragraphs, i, k, sections);
        }
      }
    }
    return paragraphs;
  }

  private List<Paragraph> split(
      List<Paragraph> paragraphs, int at, int sentence, List<Draft> sections) {
    Paragraph turning = paragraphs.get(at);
    int all = turning.sentences().size();
    Draft note = new Draft(label, turning.spansOf(sentence, all).get(0).start());
    sections.add(note);
    List<Paragraph> out = new ArrayList<>(paragraphs.subList(0, at));
    if (sentence > 0) {
      out.add(part(turning, turning.section(), 0, sentence));
    }
    out.add(part(turning, note, sentence, all));
    for (Paragraph later : paragraphs.subList(at + 1, paragraphs.size())) {
      out.add(part(later, note, 0, later.sentences().size()));
    }
    return out;
  }

  private static Paragraph part(Paragraph whole, Draft section, int from, int to) {
    return new Paragraph(
        section, whole.spansOf(from, to), whole.view(), whole.sentences().subList(from, to));
  }

  private boolean isNote(String sentence) {
    String text = " " + words.key(sentence) + " ";
    return holds(alone, text) || (holds(subjects, text) && holds(claims, text));
  }

  private static boolean holds(List<String> keys, String text) {
    return keys.stream().anyMatch(text::contains);
  }

  private List<String> keys(List<String> phrases) {
    return phrases.stream().map(phrase -> " " + words.key(phrase) + " ").toList();
  }
}
