package org.assay.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** ConText-style cues of {@code models/rules/status.yaml}. Immutable. */
public final class StatusCues {

  private record Content(
      List<String> terminators,
      List<String> since,
      List<String> dateWords,
      List<String> dateEnds,
      List<Row> cues) {}

  private record Row(
      String id,
      String value,
      String direction,
      int reach,
      List<String> phrases,
      List<String> except) {}

  /** What a cue says. */
  public enum Value {
    NEGATED,
    HISTORICAL,
    DISRUPTED,
    DECLINING,
    INCREASING,
    HYPOTHETICAL,
    HEDGED
  }

  /** On which side of the cue its scope lies. */
  public enum Direction {
    FORWARD,
    BACKWARD,
    BOTH
  }

  /**
   * A group of cues.
   *
   * @param id its id
   * @param value what it says
   * @param direction where its scope lies
   * @param reach length of its scope in words
   * @param rank position in the file; the lowest wins
   */
  public record Cue(String id, Value value, Direction direction, int reach, int rank) {}

  private final PhraseTable<List<Cue>> table;
  private final PhraseTable<String> terminators;
  private final PhraseTable<String> since;
  private final Set<String> dateWords;
  private final Set<String> dateEnds;

  StatusCues(KnowledgeFile file) {
    Content content = file.yaml(Content.class);
    if (content.cues() == null || content.terminators() == null || content.since() == null) {
      throw new KnowledgeException(file.path(), 0, "needs terminators, since and cues");
    }
    YamlLines lines = new YamlLines(file);
    Set<String> ids = new HashSet<>();
    Map<String, List<Cue>> words = new HashMap<>();
    for (Row row : content.cues()) {
      String id = lines.id(row.id(), ids);
      if (row.reach() <= 0 || row.phrases() == null) {
        throw lines.error(id, "needs a reach above 0 and phrases");
      }
      Value value = lines.oneOf(id, "value", Value.class, row.value());
      Direction direction = lines.oneOf(id, "direction", Direction.class, row.direction());
      Cue cue = new Cue(id, value, direction, row.reach(), ids.size());
      for (String phrase : row.phrases()) {
        words.computeIfAbsent(phrase, k -> new ArrayList<>()).add(cue);
      }
      for (String phrase : row.except() == null ? List.<String>of() : row.except()) {
        words.computeIfAbsent(phrase, k -> new ArrayList<>());
      }
    }
    table = new PhraseTable<>(words);
    terminators = phrases(content.terminators());
    since = phrases(content.since());
    dateWords = set(content.dateWords());
    dateEnds = set(content.dateEnds());
  }

  private static PhraseTable<String> phrases(List<String> list) {
    Map<String, String> out = new HashMap<>();
    list.forEach(phrase -> out.put(phrase, phrase));
    return new PhraseTable<>(out);
  }

  private static Set<String> set(List<String> list) {
    return list == null ? Set.of() : Set.copyOf(list);
  }

  /** What stands before the date that something began or changed. */
  public PhraseTable<String> since() {
    return since;
  }

  /** Words that dates without or before a year consist of. */
  public Set<String> dateWords() {
    return dateWords;
  }

  /** Of those, the ones that a date can end with. */
  public Set<String> dateEnds() {
    return dateEnds;
  }

  /** Cues by phrase; a phrase without cues is an exception that hides shorter ones. */
  public PhraseTable<List<Cue>> table() {
    return table;
  }

  /** Where scopes end. */
  public PhraseTable<String> terminators() {
    return terminators;
  }
}
