package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs that are killed or stopped, and then run again, leave the bytes of one that nobody disturbed.
 * {@code src/bench/kill-test} does the same to a thousand files.
 */
class UndisturbedTest {

  private static final int TEXTS = 36;
  private static final int KILLS = 4;
  private static final int MINUTES = 5;

  @TempDir Path folder;
  private Path in;
  private Path log;

  @BeforeEach
  void inputs() throws IOException {
    in = Files.createDirectories(folder.resolve("in"));
    log = folder.resolve("log");
    for (int i = 0; i < TEXTS; i++) {
      Files.writeString(
          in.resolve("r" + i + ".txt"),
          "Criminal markets\n\nDrugs\n\nCocaine is smuggled from Colombia through Panama to Spain in "
              + (1980 + i)
              + ".\n\nArmed groups in Gao tax convoys of lorry number "
              + i
              + ".\n");
    }
    Files.copy(Path.of("corpus/philippines-2025.pdf"), in.resolve("a.pdf"));
    Files.writeString(in.resolve("page.html"), "<h1>Mali</h1><p>Gold leaves Mali for Togo.</p>");
    Files.writeString(in.resolve("empty.txt"), "");
    Files.write(in.resolve("damaged.pdf"), "%PDF-1.7\nnonsense".getBytes(StandardCharsets.US_ASCII));
  }

  private Process start(Path out) throws IOException {
    return Program.start(log, "extract", in.toString(), "-o", out.toString(), "--jobs", "2");
  }

  private int run(Path out) throws IOException, InterruptedException {
    Process process = start(out);
    assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES));
    return process.exitValue();
  }

  @Test
  void killedAtAnyTime() throws IOException, InterruptedException {
    Path undisturbed = folder.resolve("undisturbed");
    long before = System.nanoTime();
    assertEquals(ExitCode.FOUND_PROBLEMS, run(undisturbed), () -> log());
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
    Map<String, String> expected = Program.files(undisturbed);

    Path out = folder.resolve("killed");
    Random random = new Random(9);
    for (int i = 0; i < KILLS; i++) {
      Process process = start(out);
      // The first half of a run only loads.
      process.waitFor(whole / 3 + random.nextInt((int) whole * 2 / 3), TimeUnit.MILLISECONDS);
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
    assertEquals(ExitCode.FOUND_PROBLEMS, run(out), () -> log());
    assertEquals(expected, Program.files(out));
    assertEquals(ExitCode.FOUND_PROBLEMS, run(out), () -> log());
    assertEquals(expected, Program.files(out), "run again");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no SIGTERM")
  void stoppedByASignal() throws IOException, InterruptedException {
    Path out = folder.resolve("stopped");
    Process process = start(out);
    while (process.isAlive() && log().lines().count() < 2) {
      Thread.sleep(5);
    }
    process.destroy();
    assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES));
    assertEquals(143, process.exitValue(), () -> log());
    assertTrue(log().contains("the same command goes on from here"), () -> log());
    assertTrue(Files.exists(out.resolve("manifest.json")));
    assertFalse(Files.exists(out.resolve(".lock")));
    assertEquals(ExitCode.DONE, Cli.run("verify", out.toString()).code());

    assertEquals(ExitCode.FOUND_PROBLEMS, run(out), () -> log());
    Path undisturbed = folder.resolve("undisturbed");
    run(undisturbed);
    assertEquals(Program.files(undisturbed), Program.files(out));
  }

  private String log() {
    try {
      return Files.exists(log) ? Files.readString(log) : "";
    } catch (IOException e) {
      return e.toString();
    }
  }
}
