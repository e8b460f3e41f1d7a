package org.assay.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.assay.model.PassagePair;

/**
 * Which passage of the newer text is which of the older one, by indicator first and then by the
 * words that they share, and what their words have in common.
 */
final class PassagePairs {

  /** How much passages of different indicators must share. */
  private static final double ALIKE = 0.5;

  private record Body(
      int index,
      String id,
      String indicator,
      List<String> words,
      List<String> keys,
      Set<String> content) {}

  private PassagePairs() {}

  /** In the order of the older text, then those that only the newer has; none without texts. */
  static List<PassagePair> of(Reading before, Reading after) {
    List<Body> olds = bodies(before);
    List<Body> news = bodies(after);
    Map<String, Body> pairs = new HashMap<>();
    pair(olds, news, pairs, (old, now) -> Objects.equals(old.indicator(), now.indicator()), 0);
    pair(olds, news, pairs, (old, now) -> true, ALIKE);
    List<PassagePair> out = new ArrayList<>();
    for (Body old : olds) {
      Body now = pairs.get(old.id());
      out.add(now == null ? alone(old, old.id(), null) : pair(old, now));
    }
    Set<String> paired = pairs.values().stream().map(Body::id).collect(Collectors.toSet());
    news.stream()
        .filter(now -> !paired.contains(now.id()))
        .forEach(now -> out.add(alone(now, null, now.id())));
    return out;
  }

  /** Pairs what has no counterpart yet; those without indicator must be alike as well. */
  private static void pair(
      List<Body> olds,
      List<Body> news,
      Map<String, Body> pairs,
      BiPredicate<Body, Body> wanted,
      double least) {
    Set<String> taken = pairs.values().stream().map(Body::id).collect(Collectors.toSet());
    Assignment<Body, Body> assignment = new Assignment<>();
    for (Body old : olds) {
      for (Body now : news) {
        if (!pairs.containsKey(old.id()) && !taken.contains(now.id()) && wanted.test(old, now)) {
          double alike = dice(old.content(), now.content());
          if (alike >= (old.indicator() == null ? ALIKE : least)) {
            assignment.add(old, old.index(), now, now.index(), alike);
          }
        }
      }
    }
    assignment.best().forEach(pair -> pairs.put(pair.before().id(), pair.after()));
  }

  private static PassagePair alone(Body body, String before, String after) {
    String words = String.join(" ", body.words());
    PassagePair.Run run =
        new PassagePair.Run(before == null ? "" : words, after == null ? "" : words, false);
    return new PassagePair(body.indicator(), before, after, 0, List.of(run));
  }

  private static PassagePair pair(Body old, Body now) {
    List<PassagePair.Run> runs = new ArrayList<>();
    int shared = 0;
    for (WordDiff.Run run : WordDiff.of(old.words(), old.keys(), now.words(), now.keys())) {
      shared += run.same() ? run.before().size() + run.after().size() : 0;
      runs.add(
          new PassagePair.Run(
              String.join(" ", run.before()), String.join(" ", run.after()), run.same()));
    }
    int all = old.words().size() + now.words().size();
    return new PassagePair(
        now.indicator() == null ? old.indicator() : now.indicator(),
        old.id(),
        now.id(),
        all == 0 ? 1 : shared / (double) all,
        runs);
  }

  private static double dice(Set<String> a, Set<String> b) {
    long shared = a.stream().filter(b::contains).count();
    return a.isEmpty() && b.isEmpty() ? 0 : 2.0 * shared / (a.size() + b.size());
  }

  private static List<Body> bodies(Reading reading) {
    Map<String, Body> out = new LinkedHashMap<>();
    for (Line line : reading.lines()) {
      Body body =
          out.computeIfAbsent(
              line.passage(),
              id ->
                  new Body(
                      out.size(),
                      id,
                      line.indicator(),
                      new ArrayList<>(),
                      new ArrayList<>(),
                      new LinkedHashSet<>()));
      body.words().addAll(line.read().tokens());
      body.keys().addAll(line.read().keys());
      body.content().addAll(line.content());
    }
    return new ArrayList<>(out.values());
  }
}
