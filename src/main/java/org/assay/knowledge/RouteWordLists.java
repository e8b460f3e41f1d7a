package org.assay.knowledge;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The lists of {@code words.yaml} by their keys; those of an inner map have its key before theirs.
 */
final class RouteWordLists {

  /** As the file has them; typed, so that {@code on} and {@code off} stay words. */
  static final class Content {
    @JsonProperty Map<String, List<String>> grammar = Map.of();
    final Map<String, List<String>> lists = new HashMap<>();

    @JsonAnySetter
    void put(String key, List<String> words) {
      lists.put(key, words);
    }
  }

  private final String path;
  private final Map<String, List<String>> lists;
  private final Set<String> left;

  RouteWordLists(KnowledgeFile file) {
    Content content = file.yaml(Content.class);
    this.path = file.path();
    this.lists = new HashMap<>(content.lists);
    content.grammar.forEach((key, words) -> lists.put("grammar." + key, words));
    this.left = new TreeSet<>(lists.keySet());
  }

  /**
   * Words of a list.
   *
   * @throws KnowledgeException where the file has no such list
   */
  Set<String> take(String key) {
    left.remove(key);
    List<String> words = lists.get(key);
    if (words == null) {
      throw new KnowledgeException(path, 0, "no words for " + key);
    }
    return new HashSet<>(words);
  }

  /**
   * @throws KnowledgeException where the file has a list that nothing takes
   */
  void checkAllTaken() {
    if (!left.isEmpty()) {
      throw new KnowledgeException(path, 0, "nothing reads the lists " + left);
    }
  }
}
