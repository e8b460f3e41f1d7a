package org.assay.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The lexicon of known organisations covers the world. */
class OrganisationsTest {

  private static final Map<String, List<String>> CONTINENTS =
      Map.of(
          "Africa", List.of("011", "014", "015", "017", "018"),
          "Asia", List.of("030", "034", "035", "143", "145"),
          "Europe", List.of("039", "151", "154", "155"),
          "North and Central America, Caribbean", List.of("021", "013", "029"),
          "South America", List.of("005"),
          "Oceania", List.of("053", "054", "057", "061"));

  @Test
  void everyContinentHasItsOrganisations() {
    KnowledgeSource source = new KnowledgeSource(null);
    Countries countries = Countries.from(source);
    Map<String, String> continentOf = new HashMap<>();
    CONTINENTS.forEach((name, regions) -> regions.forEach(region -> continentOf.put(region, name)));
    Map<String, Integer> counts = new TreeMap<>();
    Set<String> ids = new HashSet<>();
    int rows = 0;
    for (KnowledgeFile.Row row :
        source.table("lexicons/organisations.tsv", "name", "aliases", "class", "country")) {
      rows++;
      String id = org.assay.text.Folding.key(row.get(0)).replaceAll("[^a-z0-9]+", "-");
      assertTrue(ids.add(id), row.line() + ": the id " + id + " is taken");
      if (!row.get(3).equals("-")) {
        Country country = countries.byIso3(row.get(3)).orElseThrow(() -> unknown(row));
        String region = country.iso3().equals("XKX") ? "039" : country.m49Region();
        counts.merge(String.valueOf(continentOf.get(region)), 1, Integer::sum);
      }
    }
    System.out.println("organisations: " + rows + " rows; by continent of their home " + counts);
    assertTrue(rows >= 1800, rows + " rows");
    assertEquals(CONTINENTS.keySet(), counts.keySet());
    counts.forEach((continent, n) -> assertTrue(n >= 40, continent + " has " + n));
  }

  private static AssertionError unknown(KnowledgeFile.Row row) {
    return new AssertionError(row.line() + ": no country has the code " + row.get(3));
  }
}
