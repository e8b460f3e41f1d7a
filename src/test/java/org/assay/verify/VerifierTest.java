package org.assay.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.json.ExtractionSchema;
import org.assay.json.JsonText;
import org.assay.json.Manifest;
import org.assay.json.ManifestJson;
import org.assay.json.OutputPaths;
import org.assay.json.StoredReport;
import org.assay.model.RunInfo;
import org.assay.table.CsvStyle;
import org.assay.table.DataPackage;
import org.assay.table.InputsTable;
import org.assay.table.ReportTables;
import org.assay.table.TableSchema;
import org.assay.table.TableWriter;
import org.assay.table.Tables;
import org.assay.testing.Sample;
import org.assay.testing.SampleExtractions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {

  private static final String TOGO = SampleExtractions.togo().id();
  private static final String REPORT = OutputPaths.report(TOGO);

  @TempDir Path folder;

  /** Written here by hand, so that a fault of the writer of folders shows too. */
  @BeforeEach
  void write() throws IOException {
    List<Sample> samples = Stream.of(SampleExtractions.gold(), SampleExtractions.togo()).toList();
    Map<TableSchema, List<List<String>>> rows = new LinkedHashMap<>();
    for (Sample sample : samples) {
      StoredReport stored = new StoredReport(sample.extraction(), sample.source());
      for (Map.Entry<String, String> file : stored.files().entrySet()) {
        put(file.getKey(), file.getValue());
      }
      var tables = ReportTables.of(sample.extraction(), sample.source());
      for (TableSchema table : Tables.perReport()) {
        rows.computeIfAbsent(table, t -> new ArrayList<>()).addAll(tables.get(table.name()));
      }
    }
    rows.put(Tables.INPUTS, InputsTable.rows(samples.stream().map(Sample::outcome).toList()));
    for (Map.Entry<TableSchema, List<List<String>>> table : rows.entrySet()) {
      try (TableWriter writer =
          new TableWriter(folder.resolve(table.getKey().file()), table.getKey(), CsvStyle.PLAIN)) {
        writer.write(table.getValue());
      }
    }
    put(
        DataPackage.FILE,
        JsonText.write(
            DataPackage.of(
                samples.stream()
                    .map(s -> s.extraction().report())
                    .map(DataPackage.Source::of)
                    .toList(),
                CsvStyle.PLAIN)));
    put(OutputPaths.SCHEMA, ExtractionSchema.text());
    seal();
  }

  @Test
  void soundOutputHasNoProblem() throws IOException {
    assertEquals(List.of(), Verifier.verify(folder));
  }

  @Test
  void aChangedFileIsNoticed() throws IOException {
    put(REPORT, Files.readString(folder.resolve(REPORT)) + " ");
    only(REPORT, "it changed");
  }

  @Test
  void aMissingFileIsNoticed() throws IOException {
    Files.delete(folder.resolve("routes.csv"));
    only("routes.csv", "is missing");
  }

  @Test
  void aMissingManifestIsNoticed() throws IOException {
    Files.delete(folder.resolve(OutputPaths.MANIFEST));
    only(OutputPaths.MANIFEST, "no finished output");
    put(OutputPaths.MANIFEST, "{\"schema\": \"assay-output/9\"}");
    only(OutputPaths.MANIFEST, "assay-output/9 is not known");
  }

  @Test
  void aFileThatTheManifestLeavesOutIsNoticed() throws IOException {
    Files.move(folder.resolve("routes.csv"), folder.resolve("r.csv"));
    seal();
    Files.move(folder.resolve("r.csv"), folder.resolve("routes.csv"));
    said(OutputPaths.MANIFEST, "is not in the manifest");
  }

  @Test
  void aPathOutOfTheFolderIsNoticed() throws IOException {
    Path manifest = folder.resolve(OutputPaths.MANIFEST);
    Files.writeString(
        manifest, Files.readString(manifest).replace("\"routes.csv\"", "\"../routes.csv\""));
    said(OutputPaths.MANIFEST, "lies outside of the output folder");
  }

  @Test
  void wordsThatAreNotInTheTextAreNoticed() throws IOException {
    tamper(REPORT, "\"text\": \"rifles\"", "\"text\": \"riffles\"");
    said(REPORT, "text is 'riffles', its spans read 'rifles'");
  }

  @Test
  void aChangedTextIsNoticed() throws IOException {
    tamper(OutputPaths.text(TOGO), "rifles", "ripple");
    said(REPORT, "sha256 is not that of the text");
    said(REPORT, "its spans read 'ripple'");
  }

  @Test
  void spansOutOfBoundsOrOrderAreNoticed() throws IOException {
    endOfRifles("5300");
    said(REPORT, "lies outside of the text");
  }

  @Test
  void anEmptySpanIsNoticed() throws IOException {
    String start = Integer.toString(SampleExtractions.togo().source().text().indexOf("rifles") - 1);
    endOfRifles(start);
    said(REPORT, "is empty or out of order");
  }

  @Test
  void aSpanOutsideOfItsSentenceIsNoticed() throws IOException {
    endOfRifles("120");
    said(REPORT, "lies outside of sentence t1");
  }

  @Test
  void idsUsedTwiceAreNoticed() throws IOException {
    tamper(REPORT, "\"id\": \"m2\"", "\"id\": \"m1\"");
    said(REPORT, "is the id of two of kind mention");
  }

  @Test
  void deadReferencesAreNoticed() throws IOException {
    tamper(REPORT, "\"section\": \"s2\"", "\"section\": \"s9\"");
    said(REPORT, "there is no section s9");
    write();
    tamper(REPORT, "\"passage\": \"p1\"", "\"passage\": \"p9\"");
    said(REPORT, "there is no passage p9");
    write();
    tamper(REPORT, "\"sentence\": \"t1\"", "\"sentence\": \"t9\"");
    said(REPORT, "there is no sentence t9");
    write();
    tamper(REPORT, "\"sentence\": \"t1\"", "\"sentence\": \"t3\"");
    said(REPORT, "sentence t3 is not in passage p1");
    write();
    tamper(REPORT, "\"entity\": \"iso:GHA\"", "\"entity\": \"iso:GHN\"");
    said(REPORT, "there is no entity iso:GHN");
    write();
    tamper(REPORT, "\"mention\": \"m3\"", "\"mention\": \"m99\"");
    said(REPORT, "there is no mention m99");
    write();
    tamper(
        REPORT,
        "\"order\": 1,\n          \"entity\": \"iso:GHA\"",
        "\"order\": 1,\n          \"entity\": \"commodity:tgo:rifle\"");
    said(REPORT, "commodity:tgo:rifle is no location");
  }

  @Test
  void anEntityOfAnotherTypeIsNoticed() throws IOException {
    tamper(REPORT, "\"entity\": \"commodity:tgo:rifle\"", "\"entity\": \"iso:TGO\"");
    said(REPORT, "is of type commodity, its entity of type location");
    write();
    tamper(REPORT, "\"commodity:tgo:rifle\"\n      ],", "\"iso:TGO\"\n      ],");
    said(REPORT, "is neither commodity nor people");
  }

  @Test
  void aPassageOutsideOfItsSectionIsNoticed() throws IOException {
    String json = Files.readString(folder.resolve(REPORT));
    int s2 = json.indexOf("\"label\": \"criminal_markets\"");
    int end = json.indexOf("\"end\": ", s2);
    put(REPORT, json.substring(0, end) + "\"end\": 60" + json.substring(json.indexOf("\n", end)));
    seal();
    said(REPORT, "lies outside of section s2");
  }

  @Test
  void brokenJsonIsNoticed() throws IOException {
    tamper(REPORT, "\"status\": \"active\"", "\"status\": \"busy\"");
    said(REPORT, "routes[0].status: 'busy' is not one of");
    said(REPORT, "'busy'");
  }

  @Test
  void aChangedCellIsNoticed() throws IOException {
    tamper("mentions.csv", ",criminal_network,", ",armed_group,");
    only("mentions.csv", "class is 'armed_group', the report gives 'criminal_network'");
  }

  @Test
  void missingDoubledAndForeignRowsAreNoticed() throws IOException {
    List<String> lines = List.of(Files.readString(folder.resolve("routes.csv")).split("\r\n"));
    lines("routes.csv", lines.subList(0, 3));
    said("routes.csv", "row is missing");
    said("route_stops.csv", "routes has no row " + TOGO + " r2");
    lines(
        "routes.csv",
        List.of(lines.get(0), lines.get(1), lines.get(2), lines.get(3), lines.get(3)));
    said("routes.csv", "is the key of two rows");
    said("routes.csv", "row is not in the report");
    lines("routes.csv", List.of(lines.get(0), lines.get(2), lines.get(3), lines.get(1)));
    said("routes.csv", "row of a report out of order");
    lines(
        "routes.csv",
        List.of(
            lines.get(0),
            lines.get(1),
            lines.get(2),
            lines.get(3),
            lines.get(3).replace(TOGO, "zzz")));
    said("routes.csv", "row of a report out of order");
    lines("routes.csv", List.of("a,b", "c,d"));
    only("routes.csv", "header is not that of table routes");
  }

  @Test
  void foreignKeysOfRowsAreChecked() throws IOException {
    tamper("route_stops.csv", ",iso:NGA,", ",iso:XXX,");
    said("route_stops.csv", "entities has no row " + TOGO + " iso:XXX");
    write();
    tamper("inputs.csv", TOGO, "gone-00000000");
    only("inputs.csv", "reports has no row gone-00000000");
    write();
    String csv = Files.readString(folder.resolve("inputs.csv"));
    put("inputs.csv", csv + csv.substring(csv.indexOf("\r\n") + 2));
    seal();
    said("inputs.csv", "is the key of two rows");
  }

  @Test
  void aChangedDescriptionIsNoticed() throws IOException {
    tamper(DataPackage.FILE, "\"required\": true", "\"required\": false");
    only(DataPackage.FILE, "is not what this version gives");
    write();
    tamper(OutputPaths.SCHEMA, "\"const\"", "\"constant\"");
    only(OutputPaths.SCHEMA, "is not what this version gives");
  }

  /** Changes the first place and makes the manifest agree, as a careful forger would. */
  private void tamper(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertTrue(text.contains(from), file + " has no " + from);
    int at = text.indexOf(from);
    put(file, text.substring(0, at) + to + text.substring(at + from.length()));
    seal();
  }

  /** Changes where the span of a mention ends. */
  private void endOfRifles(String end) throws IOException {
    String json = Files.readString(folder.resolve(REPORT));
    String name = "\"end\": ";
    int from = json.indexOf(name, json.indexOf("\"text\": \"rifles\"")) + name.length();
    put(REPORT, json.substring(0, from) + end + "," + json.substring(json.indexOf("\n", from)));
    seal();
  }

  private void lines(String file, List<String> lines) throws IOException {
    put(file, String.join("\r\n", lines) + "\r\n");
    seal();
  }

  private void only(String file, String message) throws IOException {
    List<Problem> problems = Verifier.verify(folder);
    assertEquals(1, problems.size(), problems.toString());
    assertEquals(file, problems.get(0).file());
    assertTrue(problems.get(0).message().contains(message), problems.toString());
  }

  private void said(String file, String message) throws IOException {
    List<Problem> problems = Verifier.verify(folder);
    assertTrue(
        problems.stream().anyMatch(p -> p.file().equals(file) && p.message().contains(message)),
        problems.toString());
  }

  private void put(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void seal() throws IOException {
    Files.deleteIfExists(folder.resolve(OutputPaths.MANIFEST));
    List<Manifest.File> files = new ArrayList<>();
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.filter(Files::isRegularFile).toList();
    }
    for (Path path : all) {
      files.add(
          new Manifest.File(
              folder.relativize(path).toString().replace('\\', '/'),
              Files.size(path),
              FileCheck.hash(path)));
    }
    RunInfo run = new RunInfo("1.0", "k1");
    List<Manifest.Entry> entries =
        SampleExtractions.all().stream()
            .map(
                s ->
                    new Manifest.Entry(
                        s.id(), s.extraction().report().source().sha256(), "key", run))
            .toList();
    put(OutputPaths.MANIFEST, new ManifestJson().write(new Manifest(run, entries, files)));
  }
}
