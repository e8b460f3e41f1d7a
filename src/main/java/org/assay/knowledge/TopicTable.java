package org.assay.knowledge;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.assay.model.ActorClass;
import org.assay.model.CommodityCategory;

/** Topics of passages by the id of an indicator or the label of a section. Immutable. */
public final class TopicTable {

  private static final String FILE = "lexicons/topics.tsv";
  private static final String NONE = "-";
  private static final String ANY = "*";

  private final Map<String, Topic> topics = new HashMap<>();

  /**
   * Reads {@code lexicons/topics.tsv}; a user's row stands for the shipped one of its topic.
   *
   * @throws KnowledgeException with file and line for an unknown trait, class or category and for a
   *     topic that a file has twice
   */
  public TopicTable(KnowledgeSource source) {
    for (KnowledgeFile file : source.files(FILE)) {
      Set<String> seen = new HashSet<>();
      for (KnowledgeFile.Row row : file.table("topic", "traits", "actors", "goods")) {
        if (!seen.add(row.get(0))) {
          throw new KnowledgeException(
              FILE, row.line(), "'" + row.get(0) + "' stands in two rows; keep one");
        }
        topics.put(row.get(0), topic(row));
      }
    }
  }

  /** The topic of an id; one that tells nothing where the table does not have it. */
  public Topic of(String id) {
    return topics.getOrDefault(id, Topic.NONE);
  }

  private static Topic topic(KnowledgeFile.Row row) {
    ActorClass actors = LexiconReader.coded(FILE, row, 2, ActorClass.class, ActorClass::of);
    Set<CommodityCategory> goods =
        row.get(3).equals(ANY)
            ? EnumSet.allOf(CommodityCategory.class)
            : all(row, 3, CommodityCategory::of);
    return new Topic(all(row, 1, TopicTrait::of), actors, goods);
  }

  /** The constants that a cell names, blanks between them. */
  private static <E> Set<E> all(KnowledgeFile.Row row, int column, Function<String, E> of) {
    Set<E> out = new HashSet<>();
    if (!row.get(column).equals(NONE)) {
      for (String id : row.get(column).split(" ", -1)) {
        try {
          out.add(of.apply(id));
        } catch (IllegalArgumentException e) {
          throw new KnowledgeException(FILE, row.line(), e.getMessage());
        }
      }
    }
    return out;
  }
}
