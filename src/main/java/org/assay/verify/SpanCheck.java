package org.assay.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.model.Diagnostic;
import org.assay.model.Extraction;
import org.assay.model.Mention;
import org.assay.model.Passage;
import org.assay.model.Route;
import org.assay.model.Section;
import org.assay.model.Sentence;
import org.assay.text.SourceText;
import org.assay.text.Span;

/**
 * Whether spans are in bounds, in order and inside of what they belong to, and whether the words of
 * each mention are those of the text.
 */
final class SpanCheck {

  private final Extraction extraction;
  private final SourceText source;
  private final Problems problems;
  private final Map<String, Section> sections = new HashMap<>();
  private final Map<String, List<Span>> sentences = new HashMap<>();

  SpanCheck(Extraction extraction, SourceText source, Problems problems) {
    this.extraction = extraction;
    this.source = source;
    this.problems = problems;
    extraction.sections().forEach(section -> sections.put(section.id(), section));
    for (Passage passage : extraction.passages()) {
      for (Sentence sentence : passage.sentences()) {
        sentences.put(sentence.id(), sentence.spans());
      }
    }
  }

  void check() {
    sections();
    int last = 0;
    for (Passage passage : extraction.passages()) {
      passage(passage);
      last = follows(last, passage.spans(), passage.id());
    }
    last = 0;
    for (Mention mention : extraction.mentions()) {
      mention(mention);
      last = follows(last, mention.spans(), mention.id());
    }
    for (Route route : extraction.routes()) {
      for (Route.Evidence evidence : route.evidence()) {
        inSentence(route.id(), evidence.spans(), evidence.sentence());
      }
    }
    for (Diagnostic diagnostic : extraction.diagnostics()) {
      if (diagnostic.span() != null) {
        sound("diagnostic " + diagnostic.code(), List.of(diagnostic.span()));
      }
    }
  }

  private void sections() {
    int last = 0;
    for (Section section : extraction.sections()) {
      boolean inBounds =
          0 <= section.start()
              && section.start() <= section.end()
              && section.end() <= source.length();
      problems.require(inBounds, section.id(), "lies outside of the text");
      problems.require(section.start() >= last, section.id(), "is not in text order");
      last = section.start();
      Section parent = sections.get(section.parent());
      problems.require(
          parent == null || (parent.start() <= section.start() && section.end() <= parent.end()),
          section.id(),
          "lies outside of section " + section.parent());
    }
  }

  private void passage(Passage passage) {
    sound(passage.id(), passage.spans());
    Section section = sections.get(passage.section());
    for (Span span : passage.spans()) {
      problems.require(
          section == null || (section.start() <= span.start() && span.end() <= section.end()),
          passage.id(),
          "lies outside of section " + passage.section());
    }
    problems.require(
        passage.confidence() >= 0 && passage.confidence() <= 1,
        passage.id(),
        "confidence is not 0 to 1");
    int last = 0;
    for (Sentence sentence : passage.sentences()) {
      sound(sentence.id(), sentence.spans());
      inside(sentence.id(), sentence.spans(), passage.spans(), "passage " + passage.id());
      last = follows(last, sentence.spans(), sentence.id());
    }
  }

  private void mention(Mention mention) {
    if (sound(mention.id(), mention.spans())) {
      String words = source.read(mention.spans());
      problems.require(
          words.equals(mention.text()),
          mention.id(),
          "text is '" + mention.text() + "', its spans read '" + words + "'");
    }
    inSentence(mention.id(), mention.spans(), mention.sentence());
  }

  private void inSentence(String place, List<Span> spans, String sentence) {
    List<Span> outer = sentences.get(sentence);
    if (outer != null && sound(place, spans)) {
      inside(place, spans, outer, "sentence " + sentence);
    }
  }

  private void inside(String place, List<Span> spans, List<Span> outer, String what) {
    problems.require(
        spans.stream().allMatch(span -> outer.stream().anyMatch(o -> o.contains(span))),
        place,
        "lies outside of " + what);
  }

  /** Whether spans are in bounds, not empty, in order and without overlap. */
  private boolean sound(String place, List<Span> spans) {
    if (spans.isEmpty()) {
      problems.add(place, "has no span");
      return false;
    }
    int last = 0;
    for (Span span : spans) {
      if (span.end() > source.length()) {
        problems.add(
            place, "span " + span.start() + "-" + span.end() + " lies outside of the text");
        return false;
      }
      if (span.length() == 0 || span.start() < last) {
        problems.add(
            place, "span " + span.start() + "-" + span.end() + " is empty or out of order");
        return false;
      }
      last = span.end();
    }
    return true;
  }

  private int follows(int last, List<Span> spans, String place) {
    int start = spans.isEmpty() ? last : spans.get(0).start();
    problems.require(start >= last, place, "is not in text order");
    return start;
  }
}
