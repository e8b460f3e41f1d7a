package org.assay.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.table.CsvStyle;
import org.assay.table.SampleTable;
import org.assay.table.TableSchema;
import org.assay.table.TableWriter;
import org.assay.table.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplerTest {

  private static final Set<SampledType> ALL = EnumSet.allOf(SampledType.class);

  @TempDir Path folder;

  /** 300 actors under three indicators (200, 80, 20), 5 places, 40 routes. */
  @BeforeEach
  void tables() throws IOException {
    List<List<String>> mentions = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String indicator = i % 15 == 0 ? "rare" : i % 15 < 5 ? "some" : "most";
      mentions.add(row(Tables.MENTIONS, "actor", indicator, "m" + i));
    }
    for (int i = 0; i < 5; i++) {
      mentions.add(row(Tables.MENTIONS, "location", "some", "l" + i));
    }
    write(Tables.MENTIONS, mentions);
    List<List<String>> routes = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      routes.add(row(Tables.ROUTES, "", "most", "r" + i));
    }
    write(Tables.ROUTES, routes);
  }

  @Test
  void types_share_alike_and_small_ones_give_what_they_have() throws IOException {
    List<List<String>> drawn = new Sampler(folder).draw(65, 1, ALL);
    assertEquals(Map.of("actor", 30L, "location", 5L, "route", 30L), count(drawn, "type"));
    assertEquals(65, Set.copyOf(drawn).size());
  }

  @Test
  void each_indicator_gets_its_share_of_a_type() throws IOException {
    for (long seed = 0; seed < 20; seed++) {
      List<List<String>> drawn = new Sampler(folder).draw(30, seed, EnumSet.of(SampledType.ACTOR));
      assertEquals(Map.of("most", 20L, "some", 8L, "rare", 2L), count(drawn, "indicator"));
    }
  }

  @Test
  void the_same_seed_draws_the_same_and_every_row_is_drawn_by_some_seed() throws IOException {
    Sampler sampler = new Sampler(folder);
    assertEquals(sampler.draw(50, 7, ALL), sampler.draw(50, 7, ALL));
    assertNotEquals(sampler.draw(50, 7, ALL), sampler.draw(50, 8, ALL));
    Set<String> seen = new HashSet<>();
    for (long seed = 0; seed < 200; seed++) {
      sampler.draw(60, seed, ALL).forEach(row -> seen.add(cell(row, "id")));
    }
    assertEquals(345, seen.size());
  }

  @Test
  void a_sample_as_large_as_the_tables_is_all_of_them() throws IOException {
    assertEquals(345, Set.copyOf(new Sampler(folder).draw(9999, 3, ALL)).size());
  }

  @Test
  void a_route_is_told_with_cargo_and_stops() throws IOException {
    List<List<String>> drawn = new Sampler(folder).draw(1, 1, EnumSet.of(SampledType.ROUTE));
    assertEquals("gold: Mali | Niger → … → Dubai", cell(drawn.get(0), "found"));
    assertEquals("active", cell(drawn.get(0), "label"));
    assertEquals("40", cell(drawn.get(0), "rows"));
    assertTrue(cell(drawn.get(0), "right").isEmpty());
  }

  private static Map<String, Long> count(List<List<String>> rows, String column) {
    return rows.stream()
        .collect(Collectors.groupingBy(row -> cell(row, column), Collectors.counting()));
  }

  private static String cell(List<String> row, String column) {
    return row.get(SampleTable.SCHEMA.index(column));
  }

  private static List<String> row(TableSchema table, String type, String indicator, String id) {
    Map<String, String> cells =
        Map.ofEntries(
            Map.entry("report", "one"),
            Map.entry("id", id),
            Map.entry("type", type),
            Map.entry("text", "words " + id),
            Map.entry("class", type.equals("actor") ? "foreign" : ""),
            Map.entry("indicator", indicator),
            Map.entry("cargo", "gold"),
            Map.entry("origins", "Mali|Niger"),
            Map.entry("destinations", "Dubai"),
            Map.entry("status", "active"),
            Map.entry("quote", "Words, and \"more\"."),
            Map.entry("confidence", "0.9"));
    return table.header().stream().map(column -> cells.getOrDefault(column, "")).toList();
  }

  private void write(TableSchema table, List<List<String>> rows) throws IOException {
    try (TableWriter writer =
        new TableWriter(folder.resolve(table.file()), table, CsvStyle.PLAIN)) {
      writer.write(rows);
    }
  }
}
