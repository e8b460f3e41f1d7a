package org.assay.knowledge;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.model.LocationKind;

/** Makes {@link GeoNamesIndex} of GeoNames' own files. Rows are read one by one. */
public final class GeoNamesImport {

  private static final String ADMIN1 = "admin1CodesASCII.txt";
  private static final String ADMIN2 = "admin2Codes.txt";
  private static final String COUNTRIES = "countryInfo.txt";
  private static final int HELD_LINES = 100_000;
  private static final int REGION_WEIGHT = 3;
  private static final int DISTRICT_WEIGHT = 1;

  private final KnowledgeSource source;
  private final GeoNamesFeatures features;
  private final NameWords words;
  private final Map<String, String> iso3 = new HashMap<>();

  /** Point of the seat of a region by its code, {@code ML.01}. */
  private final Map<String, String> seats = new HashMap<>();

  private long rows;
  private long taken;

  /**
   * What was done.
   *
   * @param files files that were read
   * @param rows rows in them
   * @param taken rows that are places of the index
   * @param names lines of the index
   * @param bytes its size
   */
  public record Result(List<String> files, long rows, long taken, long names, long bytes) {}

  /** Over the shipped tables and the user's. */
  public GeoNamesImport(Path knowledge) {
    this.source = new KnowledgeSource(knowledge);
    this.features = new GeoNamesFeatures(source);
    this.words = new NameWords(source);
    Countries.from(source).all().forEach(c -> iso3.put(c.iso2(), c.iso3()));
  }

  /**
   * Reads the files of a folder and writes the index; the old one stays where anything fails.
   *
   * @param folder with any of {@code cities*.txt}, {@code allCountries.txt}, {@code
   *     admin1CodesASCII.txt}, {@code admin2Codes.txt} and {@code countryInfo.txt}
   * @param target the file to write
   * @throws KnowledgeException for a damaged row, with file and line, or a folder without files
   */
  public Result run(Path folder, Path target) throws IOException {
    List<Path> files = files(folder);
    try (SortedLines lines = new SortedLines(HELD_LINES)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        switch (name) {
          case ADMIN1, ADMIN2 -> {
            // Read last, when the seats of the regions are known.
          }
          case COUNTRIES -> read(file, (line, number) -> country(line, name, number));
          default -> read(file, (line, number) -> place(line, name, number, lines));
        }
      }
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (name.equals(ADMIN1) || name.equals(ADMIN2)) {
          int weight = name.equals(ADMIN1) ? REGION_WEIGHT : DISTRICT_WEIGHT;
          read(file, (line, number) -> region(line, name, number, weight, lines));
        }
      }
      Files.createDirectories(target.toAbsolutePath().getParent());
      Path fresh = target.resolveSibling(target.getFileName() + ".part");
      long names = write(lines, fresh);
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
      return new Result(
          files.stream().map(f -> f.getFileName().toString()).toList(),
          rows,
          taken,
          names,
          Files.size(target));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new KnowledgeException(
          folder.toString(), 0, "no such folder; give one with the files of GeoNames");
    }
    try (Stream<Path> found = Files.list(folder)) {
      List<Path> files =
          found
              .filter(file -> isOurs(file.getFileName().toString()))
              .sorted()
              // Countries first, for all others need their codes.
              .sorted((a, b) -> Boolean.compare(b.endsWith(COUNTRIES), a.endsWith(COUNTRIES)))
              .toList();
      if (files.stream().allMatch(file -> file.endsWith(COUNTRIES))) {
        throw new KnowledgeException(
            folder.toString(),
            0,
            "holds neither cities*.txt nor allCountries.txt, "
                + ADMIN1
                + " or "
                + ADMIN2
                + "; unpack GeoNames' archives there");
      }
      return files;
    }
  }

  private static boolean isOurs(String name) {
    return name.matches("cities\\d*\\.txt|allCountries\\.txt")
        || Set.of(ADMIN1, ADMIN2, COUNTRIES).contains(name);
  }

  private interface RowReader {
    void read(String line, int number) throws IOException;
  }

  private void read(Path file, RowReader reader) throws IOException {
    int number = 0;
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows++;
          reader.read(line, number);
        }
      }
    } catch (CharacterCodingException e) {
      throw new KnowledgeException(
          file.getFileName().toString(), number + 1, "is not UTF-8 here or a little after");
    }
  }

  private void country(String line, String file, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length < 2) {
      throw new KnowledgeException(file, number, "needs ISO and ISO3 codes, separated by tabs");
    }
    if (!cells[0].equals("ISO") && iso3.containsValue(cells[1])) {
      iso3.put(cells[0], cells[1]);
    }
  }

  private void place(String line, String file, int number, SortedLines lines) throws IOException {
    GeoNamesRow row = GeoNamesRow.of(line, file, number);
    GeoNamesFeatures.Feature feature = features.of(row.featureClass(), row.feature());
    String country = iso3.get(row.iso2());
    if (feature == null || country == null) {
      return;
    }
    String point = degrees(row.lat()) + "\t" + degrees(row.lon());
    if (row.feature().equals("PPLA") || row.feature().equals("PPLC")) {
      seats.putIfAbsent(row.iso2() + "." + row.admin1(), point);
    }
    if (row.feature().startsWith("PPLA2") || row.feature().equals("PPLA")) {
      seats.putIfAbsent(row.iso2() + "." + row.admin1() + "." + row.admin2(), point);
    }
    if (row.population() < feature.population()) {
      return;
    }
    int weight = Math.max(feature.weight(), weight(feature.kind(), row.population()));
    add(lines, row.keys(), row.id(), row.name(), feature.kind(), country, point, weight);
  }

  /** By powers of ten: 15,000 is 2, 200,000 is 4, 5 million is 6. */
  private static int weight(LocationKind kind, long population) {
    if (kind != LocationKind.SETTLEMENT) {
      return 0;
    }
    long[] steps = {1_000, 15_000, 50_000, 200_000, 1_000_000, 5_000_000};
    int weight = 0;
    while (weight < steps.length && population >= steps[weight]) {
      weight++;
    }
    return weight;
  }

  private void region(String line, String file, int number, int weight, SortedLines lines)
      throws IOException {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4 || !cells[0].contains(".") || !cells[3].matches("\\d+")) {
      throw new KnowledgeException(
          file, number, "needs code, name, ASCII name and GeoNames id, separated by tabs");
    }
    String country = iso3.get(cells[0].substring(0, cells[0].indexOf('.')));
    if (country != null) {
      String point = seats.getOrDefault(cells[0], "\t");
      Set<String> keys = GeoNamesRow.keys(cells[1], cells[2], "");
      keys.addAll(words.withoutDesignators(keys));
      add(lines, keys, cells[3], cells[1], LocationKind.REGION, country, point, weight);
    }
  }

  private void add(
      SortedLines lines,
      Set<String> keys,
      String id,
      String name,
      LocationKind kind,
      String country,
      String point,
      int weight)
      throws IOException {
    taken++;
    for (String key : keys) {
      String word = words.isWord(key) ? "1" : "0";
      lines.add(
          String.join(
              "\t",
              key,
              "gn:" + id,
              name,
              kind.id(),
              country,
              point,
              Integer.toString(weight),
              word));
    }
  }

  private static String degrees(double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    return text.replaceFirst("0+$", "").replaceFirst("\\.$", "");
  }

  /** Of lines of one name and id the longest is kept, which is one with a point. */
  private static long write(SortedLines lines, Path file) throws IOException {
    long[] count = {0};
    try (BufferedWriter out = SortedLines.writer(file)) {
      out.write(GeoNamesIndex.HEADER + "\n");
      String[] kept = {null};
      lines.drain(
          line -> {
            if (kept[0] != null && head(kept[0]).equals(head(line))) {
              kept[0] = line.length() > kept[0].length() ? line : kept[0];
              return;
            }
            if (kept[0] != null) {
              out.write(kept[0] + "\n");
              count[0]++;
            }
            kept[0] = line;
          });
      if (kept[0] != null) {
        out.write(kept[0] + "\n");
        count[0]++;
      }
    }
    return count[0];
  }

  private static String head(String line) {
    return line.substring(0, line.indexOf('\t', line.indexOf('\t') + 1));
  }
}
