package org.assay.mention;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assay.model.ActorClass;
import org.assay.model.MentionType;

/**
 * Classes of actors that more than their own words decide: what the report says of a person
 * anywhere, and what a passage says of servants of the state whom it names twice.
 */
final class SettledActors {

  private static final String PERSON = ":PERSON";
  private static final String APPOSITION = "rule:apposition";

  private final PersonClasses persons = new PersonClasses();

  /**
   * @param lines sentences of the report
   * @param byLine their resolved candidates
   * @return the same candidates with the classes that report and passage give them
   */
  Map<Line, List<Candidate>> settle(
      List<Line> lines, Map<Line, List<Candidate>> byLine, Setting setting) {
    Map<String, ActorClass> people = new HashMap<>(persons.of(lines, byLine, setting));
    surnames(byLine.values(), people);
    Set<String> embedded = new HashSet<>();
    byLine.forEach(
        (line, candidates) ->
            candidates.stream()
                .filter(c -> generic(c) && c.label() == ActorClass.STATE_EMBEDDED)
                .forEach(c -> embedded.add(key(c))));
    Map<Line, List<Candidate>> out = new HashMap<>();
    byLine.forEach(
        (line, candidates) ->
            out.put(line, candidates.stream().map(c -> settled(c, people, embedded)).toList()));
    return out;
  }

  /** {@code Musa} behind {@code Ibrahim Musa, a Malian trader}: the class of the whole name. */
  private static void surnames(Collection<List<Candidate>> all, Map<String, ActorClass> people) {
    Map<String, ActorClass> out = new HashMap<>();
    all.stream()
        .flatMap(List::stream)
        .filter(c -> c.type() == MentionType.ACTOR && c.named() && c.text().contains(" "))
        .filter(c -> c.foundBy().contains(PERSON) || c.foundBy().contains(APPOSITION))
        .sorted(Comparator.comparing(Candidate::text).thenComparing(Candidate::start))
        .forEach(
            c -> {
              ActorClass label =
                  people.getOrDefault(c.text(), c.label() instanceof ActorClass a ? a : null);
              String last = c.text().substring(c.text().lastIndexOf(' ') + 1);
              if (label != null) {
                out.putIfAbsent(last, label);
              }
            });
    out.forEach(people::putIfAbsent);
  }

  private Candidate settled(
      Candidate candidate, Map<String, ActorClass> people, Set<String> embedded) {
    ActorClass person = persons.person(candidate) ? people.get(candidate.text()) : null;
    if (person != null) {
      return candidate.withLabel(person);
    }
    boolean repeated =
        generic(candidate)
            && candidate.label() == ActorClass.STATE_INSTITUTION
            && embedded.contains(key(candidate));
    return repeated ? candidate.withLabel(ActorClass.STATE_EMBEDDED) : candidate;
  }

  private static boolean generic(Candidate candidate) {
    return candidate.type() == MentionType.ACTOR && !candidate.named();
  }

  /** Passage and words. */
  private static String key(Candidate candidate) {
    return candidate.line().passage().passage().id()
        + " "
        + candidate.text().strip().toLowerCase(Locale.ROOT);
  }
}
