package org.assay.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Strings that recur, each told once and then by number. */
final class WordList {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** The number of a string, -1 for null. */
  int number(String word) {
    return word == null ? -1 : numbers.computeIfAbsent(word, w -> numbers.size());
  }

  /** All of them, in order of their numbers. */
  ArrayNode json() {
    return Nodes.strings(numbers.keySet());
  }
}
