package org.assay.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assay.export.Format;
import org.assay.json.ManifestJson;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;
import org.assay.model.RunInfo;
import org.assay.table.CsvStyle;
import org.assay.testing.Sample;
import org.assay.testing.SampleExtractions;
import org.assay.verify.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every other form of the output: in the manifest, covered by verify, resumed, replaced. */
class ExportedFormatsTest {

  private static final RunInfo RUN = new RunInfo("1.0", "k1");
  private static final TableOptions ALL =
      new TableOptions(CsvStyle.PLAIN, EnumSet.allOf(Format.class));

  private final Sample togo = SampleExtractions.togo();
  private final Sample gold = SampleExtractions.gold();

  @TempDir Path folder;

  @Test
  void theOrderOfWritingMakesNoDifference() throws IOException {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    extract(one, ALL, togo, gold);
    extract(two, ALL, gold, togo);
    Map<String, byte[]> first = files(one);
    assertEquals(first.keySet(), files(two).keySet());
    files(two).forEach((path, bytes) -> assertArrayEquals(first.get(path), bytes, path));
    for (Format format : Format.values()) {
      assertTrue(first.keySet().stream().anyMatch(format::owns), format.id());
    }
    assertEquals(List.of(), Verifier.verify(one));
  }

  @Test
  void aRunInTwoPartsGivesWhatOneGives() throws IOException {
    Path once = folder.resolve("once");
    Path twice = folder.resolve("twice");
    extract(once, ALL, togo, gold);
    try (OutputFolder output = OutputFolder.open(twice, RUN, ALL)) {
      output.write(togo.extraction(), togo.source(), "key", togo.outcome());
    } // interrupted
    extract(twice, ALL, gold);
    extract(twice, ALL, togo);
    Map<String, byte[]> wanted = files(once);
    Map<String, byte[]> got = files(twice);
    assertEquals(wanted.keySet(), got.keySet());
    got.forEach((path, bytes) -> assertArrayEquals(wanted.get(path), bytes, path));
  }

  @Test
  void aRunWithoutThemLeavesNoneOfThem() throws IOException {
    extract(folder, ALL, togo);
    extract(folder, TableOptions.PLAIN, gold);
    try (Stream<Path> entries = Files.list(folder)) {
      List<String> names = entries.map(path -> path.getFileName().toString()).toList();
      for (Format format : Format.values()) {
        assertFalse(names.contains(format.id()), "stale or empty: " + format.id());
      }
    }
    assertEquals(List.of(), Verifier.verify(folder));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void whateverByteIsFlippedIsFound(Format format) throws IOException {
    extract(folder, new TableOptions(CsvStyle.PLAIN, Set.of(format)), togo, gold);
    for (String path : files(folder).keySet()) {
      if (format.owns(path)) {
        Path file = folder.resolve(path);
        byte[] sound = Files.readAllBytes(file);
        byte[] flipped = sound.clone();
        flipped[sound.length / 3] ^= 1;
        Files.write(file, flipped);
        assertTrue(
            Verifier.verify(folder).stream().anyMatch(problem -> problem.file().equals(path)),
            path);
        Files.write(file, sound);
      }
    }
    assertEquals(List.of(), Verifier.verify(folder));
  }

  @Test
  void theManifestNamesEveryFile() throws IOException {
    extract(folder, ALL, togo, gold);
    Set<String> there = new TreeSet<>(files(folder).keySet());
    there.remove("manifest.json");
    assertEquals(
        List.copyOf(there),
        new ManifestJson()
            .read(Files.readString(folder.resolve("manifest.json"))).files().stream()
                .map(file -> file.path())
                .toList());
  }

  private static void extract(Path out, TableOptions options, Sample... samples)
      throws IOException {
    try (OutputFolder output = OutputFolder.open(out, RUN, options)) {
      List<Outcome> outcomes =
          new ArrayList<>(
              List.of(
                  new Outcome("in/a.txt", OutcomeStatus.REFUSED, null, "empty", "Empty.", "-")));
      for (Sample sample : samples) {
        output.write(sample.extraction(), sample.source(), "key", sample.outcome());
        outcomes.add(sample.outcome());
      }
      output.finish(outcomes);
    }
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    }
    return files;
  }
}
