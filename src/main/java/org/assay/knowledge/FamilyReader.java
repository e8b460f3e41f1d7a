package org.assay.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one family file and checks that what it names exists. */
final class FamilyReader {

  /** Words of letters, digits, hyphens and apostrophes; a star may end a word. */
  private static final Pattern PHRASE =
      Pattern.compile(
          "[\\p{L}\\p{N}][\\p{L}\\p{N}'’&.-]*\\*?( [\\p{L}\\p{N}&][\\p{L}\\p{N}'’.-]*\\*?)*");

  private static final Predicate<String> TOO_SHORT =
      Pattern.compile("(^| )\\S{0,2}\\*").asPredicate();

  /** {@code Section 1.}, {@code a)}: a word or none, one number or letter, a sign. */
  private static final Predicate<String> NUMBERED =
      Pattern.compile("(\\p{L}{2,} )?(\\d{1,2}|\\p{L})[.):]").asMatchPredicate();

  private final KnowledgeFile file;

  FamilyReader(KnowledgeFile file) {
    this.file = file;
  }

  Family read() {
    Family family = file.yaml(Family.class);
    Set<String> headings = headings(family);
    for (String sign : family.signs()) {
      if (!headings.contains(sign)) {
        throw at(sign, "sign '" + sign + "' is no heading of this family");
      }
    }
    for (String example : family.numbered()) {
      if (!NUMBERED.test(example)) {
        throw at(example, "bad number '" + example + "': give an example such as Section 1. or a)");
      }
    }
    Set<String> indicators = indicators(family, headings);
    for (FamilyEdition edition : family.editions()) {
      for (String id : edition.without()) {
        if (!indicators.contains(id)) {
          throw at(id, "edition " + edition.year() + " leaves out unknown indicator '" + id + "'");
        }
      }
    }
    Set<String> topic = new HashSet<>();
    for (String phrase : family.topic()) {
      phrase(phrase);
      unique(topic, phrase, "phrase of the topic");
    }
    FamilyNote note = family.note();
    Stream.of(note.alone(), note.subjects(), note.claims())
        .flatMap(List::stream)
        .forEach(this::phrase);
    return family;
  }

  private Set<String> headings(Family family) {
    Set<String> ids = new HashSet<>();
    Set<String> words = new HashSet<>();
    for (FamilyHeading heading : family.headings()) {
      String parent = heading.parent();
      if (parent != null && !ids.contains(parent)) {
        throw at(heading.id(), "parent '" + parent + "' is no heading above it");
      }
      unique(ids, heading.id(), "heading");
      if (heading.words().isEmpty()) {
        throw at(heading.id(), "heading '" + heading.id() + "' has no words");
      }
      heading.words().forEach(wording -> unique(words, wording, "wording"));
    }
    return ids;
  }

  private Set<String> indicators(Family family, Set<String> headings) {
    Set<String> ids = new HashSet<>();
    for (FamilyIndicator indicator : family.indicators()) {
      unique(ids, indicator.id(), "indicator");
      if (!headings.contains(indicator.heading())) {
        throw at(indicator.id(), "'" + indicator.heading() + "' is no heading of this family");
      }
      Set<String> seen = new HashSet<>();
      for (List<String> phrases : indicator.cues().values()) {
        for (String phrase : phrases) {
          phrase(phrase);
          unique(seen, phrase, "cue of " + indicator.id());
        }
      }
    }
    return ids;
  }

  private void phrase(String phrase) {
    if (phrase == null || !PHRASE.matcher(phrase).matches() || TOO_SHORT.test(phrase)) {
      throw at(
          String.valueOf(phrase),
          "bad pattern '"
              + phrase
              + "': a cue is words with single spaces, each of which may end"
              + " in * after three characters or more");
    }
  }

  private void unique(Set<String> seen, String id, String what) {
    if (!seen.add(id)) {
      throw at(id, what + " '" + id + "' stands twice");
    }
  }

  /** The exception, at the last line that holds the words: a repeat is the later one. */
  private KnowledgeException at(String words, String problem) {
    String[] lines = file.content().split("\\R", -1);
    for (int i = lines.length; i > 0; i--) {
      if (lines[i - 1].contains(words)) {
        return new KnowledgeException(file.path(), i, problem);
      }
    }
    return new KnowledgeException(file.path(), 0, problem);
  }
}
