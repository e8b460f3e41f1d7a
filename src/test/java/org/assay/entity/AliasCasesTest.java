package org.assay.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assay.knowledge.Knowledge;
import org.assay.mention.Cases;
import org.assay.model.Mention;
import org.junit.jupiter.api.Test;

/** The sentences of {@code entity/aliases.tsv}. */
class AliasCasesTest {

  private static final Knowledge KNOWLEDGE = Cases.KNOWLEDGE;

  private final EntityResolver resolver =
      new EntityResolver(
          KNOWLEDGE.aliases(), KNOWLEDGE.lexicons(), KNOWLEDGE.places(), KNOWLEDGE.countries());

  @Test
  void namesOfOneThingAreFoundAndNoOthers() throws IOException {
    List<String> problems = new ArrayList<>();
    int expected = 0;
    int found = 0;
    int wrong = 0;
    int sentences = 0;
    for (String line : lines()) {
      String[] cells = line.split("\t", -1);
      Set<Set<String>> wanted = new LinkedHashSet<>();
      if (!cells[1].equals("-")) {
        for (String pair : cells[1].split("; ", -1)) {
          wanted.add(new TreeSet<>(List.of(lower(pair).split(" = ", -1))));
        }
      }
      Set<Set<String>> groups = groups(cells[2], cells[0]);
      Set<Set<String>> said = new LinkedHashSet<>();
      wanted.stream()
          .filter(p -> groups.stream().anyMatch(g -> g.containsAll(p)))
          .forEach(said::add);
      Set<String> names = new TreeSet<>();
      wanted.forEach(names::addAll);
      int extra = (int) groups.stream().filter(g -> g.size() > 1 && !names.containsAll(g)).count();
      sentences++;
      expected += wanted.size();
      found += said.size();
      wrong += extra;
      if (said.size() < wanted.size() || extra > 0) {
        problems.add(cells[2] + " -> " + groups);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "aliases: %d sentences, %d of %d pairs found, %d wrong%n",
        sentences,
        found,
        expected,
        wrong);
    assertTrue(sentences >= 60, sentences + " sentences");
    assertEquals(0, wrong, problems::toString);
    assertTrue(10 * found >= 9 * expected, problems::toString);
  }

  /** Names by entity, in lower case. */
  private Set<Set<String>> groups(String text, String home) {
    Cases.Found cases = Cases.find(text, home, "criminal_networks");
    Map<String, Set<String>> byEntity = new LinkedHashMap<>();
    for (Mention mention : resolver.resolve(cases.passages(), cases.mentions(), home).mentions()) {
      byEntity.computeIfAbsent(mention.entity(), e -> new TreeSet<>()).add(lower(mention.text()));
    }
    return new LinkedHashSet<>(byEntity.values());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = AliasCasesTest.class.getResourceAsStream("/entity/aliases.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("home\t"))
          .toList();
    }
  }
}
