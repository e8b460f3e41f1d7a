package org.assay.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All report families, and the words that reading their layout needs. Immutable. */
public final class Families {

  private final List<Family> families;
  private final FunctionWords functionWords;
  private final Spelling spelling;

  /**
   * Reads {@code families/*.yaml}; a user's file of the same path replaces the shipped one.
   *
   * @throws KnowledgeException for a file that is not sound, or two files with one id
   */
  public Families(KnowledgeSource source) {
    Map<String, Family> read = new LinkedHashMap<>();
    for (KnowledgeFile file : source.replaced("families/", ".yaml")) {
      Family family = new FamilyReader(file).read();
      if (read.put(family.id(), family) != null) {
        throw new KnowledgeException(
            file.path(), 0, "another file has family '" + family.id() + "' already; rename one");
      }
    }
    this.families = List.copyOf(read.values());
    this.functionWords = new FunctionWords(source);
    this.spelling = new Spelling(source);
  }

  /** In order of their files. */
  public List<Family> all() {
    return families;
  }

  /** The family with an id. */
  public Optional<Family> find(String id) {
    return families.stream().filter(family -> family.id().equals(id)).findFirst();
  }

  /** Words that tell whether a paragraph goes on. */
  public FunctionWords functionWords() {
    return functionWords;
  }

  /** How words are folded for comparing. */
  public Spelling spelling() {
    return spelling;
  }
}
