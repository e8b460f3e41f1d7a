package org.assay.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the comparison of two editions reads in their words ({@code rules/diff/}). Immutable. */
public final class DiffCues {

  private static final String FOLDER = "rules/diff/";

  private record Content(
      List<String> ignored,
      List<String> vague,
      List<String> describing,
      List<String> renaming,
      List<String> leading,
      List<String> origins,
      List<String> arrivals,
      List<String> near,
      List<String> trades,
      List<String> subjects,
      List<Direction> directions,
      List<Row> cues) {}

  private record Direction(String id, List<String> phrases) {}

  private record Row(String id, String kind, List<String> phrases) {}

  /** What a change of a cue is a change of. */
  public enum Kind {
    TREND,
    END,
    STATUS,
    STATEMENT
  }

  /**
   * A group of cues.
   *
   * @param id its id
   * @param kind what its change is a change of
   */
  public record Cue(String id, Kind kind) {}

  private final Set<String> ignored = new HashSet<>();
  private final Set<String> vague = new HashSet<>();
  private final Set<String> describing = new HashSet<>();
  private final Set<String> leading = new HashSet<>();
  private final Set<String> origins = new HashSet<>();
  private final Set<String> arrivals = new HashSet<>();
  private final Set<String> near = new HashSet<>();
  private final Set<String> trades = new HashSet<>();
  private final Set<String> means = new HashSet<>();
  private final Set<String> peoples = new HashSet<>();
  private final Map<String, String> renamingWords = new HashMap<>();
  private final Map<String, String> subjectWords = new HashMap<>();
  private final Map<String, String> directionWords = new HashMap<>();
  private final Map<String, Cue> cueWords = new HashMap<>();
  private final PhraseTable<String> renaming;
  private final PhraseTable<String> subjects;
  private final PhraseTable<String> directions;
  private final PhraseTable<Cue> cues;
  private final Spelling spelling;

  /**
   * Reads all files of {@code rules/diff/}, the user's after the shipped ones.
   *
   * @throws KnowledgeException for unknown keys, ids used twice in a file or phrases under two ids
   */
  public DiffCues(KnowledgeSource source) {
    spelling = new Spelling(source);
    List<KnowledgeFile> files = source.replaced(FOLDER, ".yaml");
    if (files.isEmpty()) {
      throw new KnowledgeException(FOLDER, 0, "no such data files");
    }
    files.forEach(this::read);
    source.table("rules/means.tsv", "noun").forEach(row -> means.add(row.get(0)));
    source
        .table("gazetteer/demonyms.tsv", "form", "place", "kind", "plural")
        .forEach(row -> peoples.addAll(List.of(row.get(0), row.get(3))));
    source.table("lexicons/ethnonyms.tsv", "word").forEach(row -> peoples.add(row.get(0)));
    renaming = new PhraseTable<>(renamingWords);
    subjects = new PhraseTable<>(subjectWords);
    directions = new PhraseTable<>(directionWords);
    cues = new PhraseTable<>(cueWords);
  }

  private void read(KnowledgeFile file) {
    Content content = file.yaml(Content.class);
    YamlLines lines = new YamlLines(file);
    Set<String> ids = new HashSet<>();
    ignored.addAll(orEmpty(content.ignored()));
    orEmpty(content.vague()).forEach(word -> vague.add(phrase(file, word)));
    orEmpty(content.describing()).forEach(words -> describing.add(phrase(file, words)));
    orEmpty(content.leading()).forEach(words -> leading.add(phrase(file, words)));
    orEmpty(content.origins()).forEach(words -> origins.add(phrase(file, words)));
    orEmpty(content.arrivals()).forEach(words -> arrivals.add(phrase(file, words)));
    orEmpty(content.near()).forEach(words -> near.add(phrase(file, words)));
    orEmpty(content.trades()).forEach(words -> trades.add(phrase(file, words)));
    orEmpty(content.renaming()).forEach(phrase -> renamingWords.put(phrase(file, phrase), phrase));
    orEmpty(content.subjects()).forEach(phrase -> subjectWords.put(phrase(file, phrase), phrase));
    for (Direction row : orEmpty(content.directions())) {
      String id = lines.id(row.id(), ids);
      for (String phrase : phrases(lines, id, row.phrases())) {
        put(directionWords, lines, id, phrase(file, phrase), id);
      }
    }
    for (Row row : orEmpty(content.cues())) {
      String id = lines.id(row.id(), ids);
      Cue cue = new Cue(id, lines.oneOf(id, "kind", Kind.class, row.kind()));
      for (String phrase : phrases(lines, id, row.phrases())) {
        put(cueWords, lines, id, phrase(file, phrase), cue);
      }
    }
  }

  private static <T> void put(
      Map<String, T> table, YamlLines lines, String id, String phrase, T value) {
    T before = table.put(phrase, value);
    if (before != null && !before.equals(value)) {
      throw lines.error(id, "'" + phrase + "' stands under another id as well; keep one");
    }
  }

  private static List<String> phrases(YamlLines lines, String id, List<String> phrases) {
    if (phrases == null || phrases.isEmpty()) {
      throw lines.error(id, "needs phrases");
    }
    return phrases;
  }

  /** The phrase as it is matched: words without hyphens. */
  private static String phrase(KnowledgeFile file, String phrase) {
    if (phrase == null || !phrase.equals(phrase.strip().toLowerCase(Locale.ROOT))) {
      throw new KnowledgeException(
          file.path(), 0, "bad phrase '" + phrase + "': lower-case words with single spaces");
    }
    return phrase.replace('-', ' ');
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }

  /** Lower-case words without content of their own. */
  public Set<String> ignored() {
    return Set.copyOf(ignored);
  }

  /** Lower-case words before a noun that do not make another thing of it. */
  public Set<String> vague() {
    return Set.copyOf(vague);
  }

  /** Phrases between a description and the name of what it describes. */
  public Set<String> describing() {
    return Set.copyOf(describing);
  }

  /** Phrases before a place that make it a stop of a route. */
  public Set<String> leading() {
    return Set.copyOf(leading);
  }

  /**
   * Words between a group and the place that it is of, and before the place where a journey starts.
   */
  public Set<String> origins() {
    return Set.copyOf(origins);
  }

  /** Phrases before the place where a journey ends. */
  public Set<String> arrivals() {
    return Set.copyOf(arrivals);
  }

  /** Words between a noun and the place that it is at: {@code airstrips near Tarkint}. */
  public Set<String> near() {
    return Set.copyOf(near);
  }

  /** Words between a group and the goods that it deals in. */
  public Set<String> trades() {
    return Set.copyOf(trades);
  }

  /** Lower-case nouns for what goods and people are moved in or by. */
  public Set<String> means() {
    return Set.copyOf(means);
  }

  /** Whether a word as written is one for people of a country or of a people: {@code Malian}. */
  public boolean isPeople(String word) {
    return peoples.contains(word);
  }

  /** Phrases that say that a name took the place of another. */
  public PhraseTable<String> renaming() {
    return renaming;
  }

  /** What a passage can be about as a whole. */
  public PhraseTable<String> subjects() {
    return subjects;
  }

  /** Ids of directions by phrase. */
  public PhraseTable<String> directions() {
    return directions;
  }

  /** Cues of statements by phrase. */
  public PhraseTable<Cue> cues() {
    return cues;
  }

  /** How words are folded for comparing. */
  public Spelling spelling() {
    return spelling;
  }
}
