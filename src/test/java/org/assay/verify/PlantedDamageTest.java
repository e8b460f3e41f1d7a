package org.assay.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.assay.batch.OutputFolder;
import org.assay.batch.TableOptions;
import org.assay.export.Format;
import org.assay.json.Manifest;
import org.assay.json.ManifestJson;
import org.assay.json.OutputPaths;
import org.assay.model.Outcome;
import org.assay.model.RunInfo;
import org.assay.table.CsvStyle;
import org.assay.testing.Sample;
import org.assay.testing.SampleExtractions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kinds of damage in output with every textual format, and whether {@code verify} finds each. The
 * manifest is made to agree with each damage, as a careful forger would, so that no hash gives it
 * away.
 */
class PlantedDamageTest {

  private static final String TOGO = SampleExtractions.togo().id();
  private static final String REPORT = OutputPaths.report(TOGO);
  private static final int RIFLES_END =
      SampleExtractions.togo().extraction().mentions().get(1).envelope().end();

  /**
   * A damage.
   *
   * @param kind what it is, for people
   * @param file the damaged file
   * @param from what stands there
   * @param to what is put in place of its first occurrence
   */
  private record Damage(String kind, String file, String from, String to) {}

  private static final List<Damage> DAMAGES =
      List.of(
          new Damage("a word of the text", OutputPaths.text(TOGO), "rifles", "ripple"),
          new Damage("a character less in the text", OutputPaths.text(TOGO), "Weapon", "Weapn"),
          new Damage("words of a mention", REPORT, "\"text\": \"rifles\"", "\"text\": \"riffles\""),
          new Damage("a span that ends late", REPORT, "\"end\": " + RIFLES_END, "\"end\": 9014"),
          new Damage("an id used twice", REPORT, "\"id\": \"m2\"", "\"id\": \"m1\""),
          new Damage("a dead entity", REPORT, "\"entity\": \"iso:GHA\"", "\"entity\": \"iso:GHX\""),
          new Damage("a dead passage", REPORT, "\"passage\": \"p1\"", "\"passage\": \"p9\""),
          new Damage("a dead sentence", REPORT, "\"sentence\": \"t1\"", "\"sentence\": \"t9\""),
          new Damage(
              "a value out of a list", REPORT, "\"status\": \"active\"", "\"status\": \"busy\""),
          new Damage("an unknown field", REPORT, "\"language\"", "\"tongue\""),
          new Damage("the hash of the source", REPORT, "\"sha256\": \"", "\"sha256\": \"0"),
          new Damage(
              "a block of the layout", OutputPaths.blocks(TOGO), "\"start\": 0", "\"start\": 1"),
          new Damage("a cell", "mentions.csv", ",criminal_network,", ",armed_group,"),
          new Damage("a header", "routes.csv", "report,id", "report,ids"),
          new Damage("a foreign key", "route_stops.csv", ",iso:NGA,", ",iso:XXX,"),
          new Damage("a row of no report", "sections.csv", TOGO, "gone-00000000"),
          new Damage("an input of no report", "inputs.csv", TOGO, "gone-00000000"),
          new Damage("a coordinate", "entities.csv", "6.12874", "6.12875"),
          new Damage(
              "a constraint", "datapackage.json", "\"required\": true", "\"required\": false"),
          new Damage("the schema", OutputPaths.SCHEMA, "\"const\"", "\"constant\""),
          new Damage("a point", "geojson/places.geojson", "[1.22154,6.12874]", "[6.12874,1.22154]"),
          new Damage("a line", "geojson/routes.geojson", "LineString", "MultiPoint"),
          new Damage("the weight of an edge", "graphml/assay.graphml", ">1.0<", ">2.0<"),
          new Damage("a party", "ftm/entities.ftm.json", "\"Organization\"", "\"Company\""),
          new Damage("a line of a table", "jsonl/routes.jsonl", "\"hedged\"", "\"stated\""),
          new Damage(
              "an annotated span", "brat/" + TOGO + ".ann", "T2\tCommodity ", "T2\tCommodity 1"),
          new Damage("the text to annotate", "brat/" + TOGO + ".txt", "rifles", "ripple"));

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    TableOptions all =
        new TableOptions(CsvStyle.PLAIN, EnumSet.complementOf(EnumSet.of(Format.XLSX)));
    try (OutputFolder output = OutputFolder.open(folder, new RunInfo("1.0", "k1"), all)) {
      List<Outcome> outcomes = new ArrayList<>();
      for (Sample sample : SampleExtractions.all()) {
        output.write(sample.extraction(), sample.source(), "key", sample.outcome());
        outcomes.add(sample.outcome());
      }
      output.finish(outcomes);
    }
  }

  @Test
  void everyKindIsFoundThoughTheManifestAgrees() throws IOException {
    assertEquals(List.of(), Verifier.verify(folder));
    List<String> missed = new ArrayList<>();
    for (Damage damage : DAMAGES) {
      Path file = folder.resolve(damage.file());
      String sound = Files.readString(file);
      int at = sound.indexOf(damage.from());
      assertTrue(at >= 0, damage.file() + " has no " + damage.from());
      Files.writeString(
          file,
          sound.substring(0, at) + damage.to() + sound.substring(at + damage.from().length()));
      seal();
      List<Problem> problems = Verifier.verify(folder);
      if (problems.isEmpty()) {
        missed.add(damage.kind());
      }
      Files.writeString(file, sound);
      seal();
    }
    System.out.printf(
        "planted damage with an agreeing manifest: %d of %d kinds found%n",
        DAMAGES.size() - missed.size(), DAMAGES.size());
    assertEquals(List.of(), missed);
    assertEquals(List.of(), Verifier.verify(folder), "each damage was mended again");
  }

  @Test
  void filesMissingOrTooManyAreFound() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      byte[] sound = Files.readAllBytes(file);
      String path = folder.relativize(file).toString().replace('\\', '/');
      Files.delete(file);
      assertTrue(
          Verifier.verify(folder).stream().anyMatch(problem -> problem.file().equals(path)),
          () -> path + " is missing and nobody says so");
      Files.write(file, sound);
    }
    Files.writeString(folder.resolve("brat/stray-00000000.ann"), "");
    add("brat/stray-00000000.ann");
    assertEquals(
        List.of("brat/stray-00000000.ann: is of no report of this folder"),
        Verifier.verify(folder).stream().map(Problem::toString).toList());
  }

  /** Renews the hashes of the manifest. */
  private void seal() throws IOException {
    Manifest manifest = manifest();
    List<Manifest.File> files = new ArrayList<>();
    for (Manifest.File file : manifest.files()) {
      files.add(described(file.path()));
    }
    write(new Manifest(manifest.run(), manifest.reports(), files));
  }

  private void add(String path) throws IOException {
    Manifest manifest = manifest();
    List<Manifest.File> files = new ArrayList<>(manifest.files());
    files.add(described(path));
    write(new Manifest(manifest.run(), manifest.reports(), files));
  }

  private Manifest.File described(String path) throws IOException {
    Path file = folder.resolve(path);
    return new Manifest.File(path, Files.size(file), FileCheck.hash(file));
  }

  private Manifest manifest() throws IOException {
    return new ManifestJson().read(Files.readString(folder.resolve(OutputPaths.MANIFEST)));
  }

  private void write(Manifest manifest) throws IOException {
    Files.writeString(folder.resolve(OutputPaths.MANIFEST), new ManifestJson().write(manifest));
  }
}
