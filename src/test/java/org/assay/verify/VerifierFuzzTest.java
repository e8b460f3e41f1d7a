package org.assay.verify;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assay.batch.OutputFolder;
import org.assay.json.Manifest;
import org.assay.json.ManifestJson;
import org.assay.json.OutputPaths;
import org.assay.model.RunInfo;
import org.assay.testing.Sample;
import org.assay.testing.SampleExtractions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierFuzzTest {

  @TempDir Path folder;

  /** Any byte of any file, also where the manifest was made to agree: said, never thrown. */
  @Test
  void aChangedByteIsAProblemAndNeverAnException() throws IOException {
    try (OutputFolder output = OutputFolder.open(folder, new RunInfo("1.0", "k1"))) {
      for (Sample sample : SampleExtractions.all()) {
        output.write(sample.extraction(), sample.source(), "key", sample.outcome());
      }
      output.finish(SampleExtractions.all().stream().map(Sample::outcome).toList());
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    String sealed = Files.readString(folder.resolve(OutputPaths.MANIFEST));
    Random random = new Random(20250101);
    for (int round = 0; round < 120; round++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] bytes = Files.readAllBytes(file);
      byte[] changed = bytes.clone();
      int at = random.nextInt(changed.length);
      changed[at] = (byte) (changed[at] ^ (1 << random.nextInt(8)));
      Files.write(file, changed);
      boolean manifest = file.endsWith(OutputPaths.MANIFEST);
      String what = folder.relativize(file) + " byte " + at;
      assertFalse(Verifier.verify(folder).isEmpty(), what);
      if (!manifest) {
        seal(sealed);
        Verifier.verify(folder);
        Files.writeString(folder.resolve(OutputPaths.MANIFEST), sealed);
      }
      Files.write(file, bytes);
    }
  }

  private void seal(String sealed) throws IOException {
    Manifest old = new ManifestJson().read(sealed);
    List<Manifest.File> files = new ArrayList<>();
    for (Manifest.File file : old.files()) {
      Path path = folder.resolve(file.path());
      files.add(new Manifest.File(file.path(), Files.size(path), FileCheck.hash(path)));
    }
    Files.writeString(
        folder.resolve(OutputPaths.MANIFEST),
        new ManifestJson().write(new Manifest(old.run(), old.reports(), files)));
  }
}
