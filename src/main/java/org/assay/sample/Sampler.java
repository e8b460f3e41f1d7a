package org.assay.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assay.table.TableReader;
import org.assay.table.TableSchema;
import org.assay.table.Tables;

/**
 * Draws rows of an output folder.
 *
 * <p>Each type gets the same number of rows, or all that it has. Within a type the sample is
 * systematic over the rows in order of indicator (Cochran, Sampling Techniques, chapter 8): every
 * row has the same chance, and each indicator gets its share. The tables are read twice and never
 * held, so memory does not grow with them.
 */
public final class Sampler {

  private static final List<TableSchema> TABLES = List.of(Tables.MENTIONS, Tables.ROUTES);

  /** Golden ratio: the first numbers of {@link Random} are alike for seeds that are near. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Path folder;

  /** Over the tables of a folder that {@code extract} wrote. */
  public Sampler(Path folder) {
    this.folder = folder;
  }

  /**
   * @param size how many rows, from 1
   * @param seed the same seed and tables draw the same rows on any machine
   * @param types what may be drawn
   * @return rows of the sheet in order of type and then of the tables; all rows where there are no
   *     more than {@code size}
   * @throws IOException where a table is missing or is not of this version
   */
  public List<List<String>> draw(int size, long seed, Set<SampledType> types) throws IOException {
    Map<SampledType, SortedMap<String, Integer>> counts = new EnumMap<>(SampledType.class);
    read(
        (type, indicator, table, row) -> {
          if (types.contains(type)) {
            counts.computeIfAbsent(type, t -> new TreeMap<>()).merge(indicator, 1, Integer::sum);
          }
        });
    Map<SampledType, Integer> totals = new EnumMap<>(SampledType.class);
    counts.forEach((type, n) -> totals.put(type, n.values().stream().mapToInt(i -> i).sum()));
    Map<SampledType, Integer> shares = shares(size, totals);
    Random random = new Random(seed * SPREAD);
    Map<SampledType, Map<String, Set<Integer>>> chosen = new EnumMap<>(SampledType.class);
    shares.forEach((type, share) -> chosen.put(type, choose(counts.get(type), share, random)));
    return collect(chosen, totals);
  }

  /** Equal shares; what a small type cannot take goes to the others. */
  static Map<SampledType, Integer> shares(int size, Map<SampledType, Integer> totals) {
    Map<SampledType, Integer> shares = new EnumMap<>(SampledType.class);
    List<SampledType> bySize = new ArrayList<>(totals.keySet());
    bySize.sort((a, b) -> Integer.compare(totals.get(a), totals.get(b)));
    int left = size;
    for (int i = 0; i < bySize.size(); i++) {
      int share = Math.min(totals.get(bySize.get(i)), left / (bySize.size() - i));
      shares.put(bySize.get(i), share);
      left -= share;
    }
    return shares;
  }

  /** For each indicator the numbers of its rows, from 0, that are drawn. */
  private static Map<String, Set<Integer>> choose(
      SortedMap<String, Integer> counts, int share, Random random) {
    long total = counts.values().stream().mapToLong(i -> i).sum();
    double start = random.nextDouble();
    Map<String, Set<Integer>> chosen = new HashMap<>();
    int drawn = 0;
    long before = 0;
    for (Map.Entry<String, Integer> stratum : counts.entrySet()) {
      Set<Integer> rows = new HashSet<>();
      long end = before + stratum.getValue();
      while (drawn < share && position(start, drawn, total, share) < end) {
        rows.add((int) (position(start, drawn++, total, share) - before));
      }
      chosen.put(stratum.getKey(), rows);
      before = end;
    }
    return chosen;
  }

  private static long position(double start, int drawn, long total, int share) {
    return Math.min(total - 1, (long) ((start + drawn) * total / share));
  }

  private List<List<String>> collect(
      Map<SampledType, Map<String, Set<Integer>>> chosen, Map<SampledType, Integer> totals)
      throws IOException {
    Map<SampledType, Map<String, Integer>> seen = new EnumMap<>(SampledType.class);
    Map<SampledType, List<List<String>>> sheet = new EnumMap<>(SampledType.class);
    Arrays.stream(SampledType.values()).forEach(type -> sheet.put(type, new ArrayList<>()));
    read(
        (type, indicator, table, row) -> {
          int number =
              seen.computeIfAbsent(type, t -> new HashMap<>()).merge(indicator, 1, Integer::sum);
          if (chosen
              .getOrDefault(type, Map.of())
              .getOrDefault(indicator, Set.of())
              .contains(number - 1)) {
            sheet.get(type).add(SheetRow.of(type, table, row, totals.get(type)));
          }
        });
    return sheet.values().stream().flatMap(List::stream).toList();
  }

  private void read(Visitor visitor) throws IOException {
    for (TableSchema table : TABLES) {
      int indicator = table.index("indicator");
      try (TableReader reader = new TableReader(folder.resolve(table.file()), table)) {
        for (List<String> row = reader.take(); row != null; row = reader.take()) {
          visitor.visit(SampledType.of(table, row), row.get(indicator), table, row);
        }
      }
    }
  }

  /** Sees each row. */
  private interface Visitor {
    void visit(SampledType type, String indicator, TableSchema table, List<String> row);
  }
}
