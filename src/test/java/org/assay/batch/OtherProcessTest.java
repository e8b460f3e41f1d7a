package org.assay.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.assay.json.Manifest;
import org.assay.json.ManifestJson;
import org.assay.model.RunInfo;
import org.assay.verify.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes and one folder; a process that is killed. */
class OtherProcessTest {

  private static final RunInfo RUN = new RunInfo("1.0", "k1");
  private static final int KILLS = 6;

  @TempDir Path folder;
  @TempDir Path elsewhere;

  @Test
  void aSecondProcessIsRefusedUntilTheFirstIsGone() throws Exception {
    Process other = OtherProcess.start("hold", folder);
    try {
      OutputFolderException e =
          assertThrows(OutputFolderException.class, () -> OutputFolder.open(folder, RUN));
      assertTrue(e.getMessage().contains("wait for it or name another folder"), e.getMessage());
    } finally {
      kill(other);
    }
    OutputFolder.open(folder, RUN).close();
  }

  /**
   * Killed at any time, a run leaves the result of some finished run, once what was decided on is
   * completed: never a mix.
   */
  @Test
  void aKilledRunLeavesTheOldResultOrTheNew() throws Exception {
    Set<String> results = Set.of(result(0), result(1));
    Random random = new Random(7);
    for (int i = 0; i < KILLS; i++) {
      Process other = OtherProcess.start("write", folder);
      TimeUnit.MILLISECONDS.sleep(random.nextInt(120));
      kill(other);
      OutputFolder.complete(folder);
      assertEquals(List.of(), Verifier.verify(folder), "kill " + i);
      assertTrue(results.contains(files(folder)), () -> "a mix: " + files(folder));
    }
    OutputFolder.open(folder, RUN).close();
  }

  /** Files with their hashes, of a run on top of the other kind. */
  private String result(int i) throws IOException {
    Path other = Files.createTempDirectory(elsewhere, "result");
    OtherProcess.write(other, i + 1);
    OtherProcess.write(other, i);
    return files(other);
  }

  private static String files(Path folder) {
    try {
      Manifest manifest =
          new ManifestJson().read(Files.readString(folder.resolve("manifest.json")));
      Set<String> files = new TreeSet<>();
      manifest.files().forEach(file -> files.add(file.path() + " " + file.sha256()));
      return String.join("\n", files);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static void kill(Process process) throws InterruptedException {
    process.destroyForcibly();
    assertTrue(process.waitFor(10, TimeUnit.SECONDS));
  }
}
