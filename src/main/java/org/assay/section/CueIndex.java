package org.assay.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.assay.knowledge.FamilyIndicator;

/** Finds the cues of many indicators in a sentence at once: a tree of words. */
final class CueIndex implements IndicatorScorer {

  /** A phrase that ends at a node: what it speaks for, and how strongly. */
  private record Cue(int indicator, double weight, int number) {}

  private static final class Node {
    final Map<String, Node> words = new HashMap<>();

    /** By their first letter, for every word of a text is looked up here. */
    final Map<Character, Map<String, Node>> prefixes = new HashMap<>();

    final List<Cue> cues = new ArrayList<>();

    Node word(String word) {
      return words.computeIfAbsent(word, key -> new Node());
    }

    Node prefix(String prefix) {
      return prefixes
          .computeIfAbsent(prefix.charAt(0), first -> new TreeMap<>())
          .computeIfAbsent(prefix, key -> new Node());
    }
  }

  private final Words words;
  private final Node root = new Node();
  private final Map<String, Integer> positions = new HashMap<>();

  CueIndex(List<FamilyIndicator> indicators, Words words) {
    this.words = words;
    int number = 0;
    for (FamilyIndicator indicator : indicators) {
      int position = positions.size();
      positions.put(indicator.id(), position);
      for (Map.Entry<Double, List<String>> cues : new TreeMap<>(indicator.cues()).entrySet()) {
        for (String phrase : cues.getValue()) {
          add(phrase, new Cue(position, cues.getKey(), number++));
        }
      }
    }
  }

  /** Summed weights of the cues in a text, each phrase counted once, for the given indicators. */
  @Override
  public double[] score(String text, List<FamilyIndicator> indicators) {
    List<Words.Word> found = words.of(text);
    double[] all = new double[positions.size()];
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < found.size(); i++) {
      walk(root, found, i, all, seen);
    }
    return indicators.stream().mapToDouble(each -> all[positions.get(each.id())]).toArray();
  }

  private void walk(Node node, List<Words.Word> text, int at, double[] sums, Set<Integer> seen) {
    for (Cue cue : node.cues) {
      if (seen.add(cue.number())) {
        sums[cue.indicator()] += cue.weight();
      }
    }
    if (at == text.size()) {
      return;
    }
    Node next = node.words.get(text.get(at).folded());
    if (next != null) {
      walk(next, text, at + 1, sums, seen);
    }
    String plain = text.get(at).plain();
    Map<String, Node> prefixes = plain.isEmpty() ? null : node.prefixes.get(plain.charAt(0));
    if (prefixes == null) {
      return;
    }
    for (Map.Entry<String, Node> prefix : prefixes.entrySet()) {
      if (plain.startsWith(prefix.getKey())) {
        walk(prefix.getValue(), text, at + 1, sums, seen);
      }
    }
  }

  private void add(String phrase, Cue cue) {
    Node node = root;
    for (String part : Arrays.asList(phrase.split(" "))) {
      boolean prefix = part.endsWith("*");
      List<Words.Word> parts = words.of(part);
      for (int i = 0; i < parts.size(); i++) {
        boolean open = prefix && i == parts.size() - 1;
        node = open ? node.prefix(parts.get(i).plain()) : node.word(parts.get(i).folded());
      }
    }
    // Forms that fold to the same words are one cue, the heavier.
    Optional<Cue> same =
        node.cues.stream().filter(other -> other.indicator() == cue.indicator()).findFirst();
    if (same.isEmpty() || Math.abs(same.get().weight()) < Math.abs(cue.weight())) {
      same.ifPresent(node.cues::remove);
      node.cues.add(cue);
    }
  }
}
