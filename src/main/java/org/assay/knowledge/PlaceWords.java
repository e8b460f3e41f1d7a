package org.assay.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.model.LocationKind;

/**
 * Words around place names: those that say their kind ({@code gazetteer/designators.tsv}) and those
 * that name a part of them ({@code gazetteer/directions.tsv}). Immutable.
 */
public final class PlaceWords {

  private static final String DESIGNATORS = "gazetteer/designators.tsv";
  private static final String DIRECTIONS = "gazetteer/directions.tsv";
  private static final Set<String> POSITIONS = Set.of("before", "after", "both");

  private final Map<String, Designator> designators = new HashMap<>();
  private final Set<String> directions = new HashSet<>();
  private final int maxWords;

  private PlaceWords(KnowledgeSource source) {
    for (KnowledgeFile file : source.files(DESIGNATORS)) {
      for (KnowledgeFile.Row row : file.table("word", "kind", "position", "inside")) {
        designators.put(PlaceKey.of(row.get(0)), designator(file, row));
      }
    }
    for (KnowledgeFile.Row row : source.table(DIRECTIONS, "word")) {
      directions.add(PlaceKey.of(row.get(0)));
    }
    maxWords = designators.keySet().stream().mapToInt(PlaceKey::words).max().orElse(1);
  }

  /**
   * Reads the tables.
   *
   * @throws KnowledgeException with file and line for an unknown kind, position or flag
   */
  public static PlaceWords from(KnowledgeSource source) {
    return new PlaceWords(source);
  }

  /** The designator that a word or several words are, in any case. */
  public Optional<Designator> designator(String words) {
    return Optional.ofNullable(designators.get(PlaceKey.of(words)));
  }

  /** Whether a word names a part of a place: {@code northern}, {@code South-Western}. */
  public boolean isDirection(String word) {
    return directions.contains(PlaceKey.of(word));
  }

  /** The number of words of the longest designator. */
  public int maxWords() {
    return maxWords;
  }

  private static Designator designator(KnowledgeFile file, KnowledgeFile.Row row) {
    String position = row.get(2);
    if (!POSITIONS.contains(position)) {
      throw new KnowledgeException(
          file.path(), row.line(), "position must be before, after or both: " + position);
    }
    if (!row.get(3).equals("yes") && !row.get(3).equals("no")) {
      throw new KnowledgeException(
          file.path(), row.line(), "inside must be yes or no: " + row.get(3));
    }
    try {
      return new Designator(
          row.get(0).toLowerCase(Locale.ROOT),
          LocationKind.of(row.get(1)),
          !position.equals("after"),
          !position.equals("before"),
          row.get(3).equals("yes"));
    } catch (IllegalArgumentException e) {
      throw new KnowledgeException(file.path(), row.line(), "kind " + e.getMessage());
    }
  }
}
