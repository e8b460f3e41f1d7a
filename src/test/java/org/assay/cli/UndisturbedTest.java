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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs that are killed or stopped, and then run again, leave the bytes of one that nobody
 * disturbed. {@code src/bench/kill-test} does the same to a thousand files.
 */
class UndisturbedTest {

  private static final int TEXTS = 36;
  private static final int KILLS = 4;
  private static final int MINUTES = 5;

  @TempDir static Path folder;
  private static Path in;
  private static Path log;
  private static Map<String, String> expected;

  /** Milliseconds that a run takes here. */
  private static int whole;

  @BeforeAll
  static void undisturbed() throws IOException, InterruptedException {
    in = Files.createDirectories(folder.resolve("in"));
    log = folder.resolve("log");
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder("Criminal markets\n\nDrugs\n");
      for (int year = 1980 + i; year < 1990 + i; year++) {
        text.append("\nCocaine went from Colombia through Panama to Spain in ").append(year);
        text.append(".\n\nArmed groups in Gao taxed convoys of lorries in ")
            .append(year)
            .append(".\n");
      }
      Files.writeString(in.resolve("r" + i + ".txt"), text);
    }
    Files.copy(Path.of("corpus/philippines-2025.pdf"), in.resolve("a.pdf"));
    Files.writeString(in.resolve("page.html"), "<h1>Mali</h1><p>Gold leaves Mali for Togo.</p>");
    Files.writeString(in.resolve("empty.txt"), "");
    Files.write(
        in.resolve("damaged.pdf"), "%PDF-1.7\nnonsense".getBytes(StandardCharsets.US_ASCII));
    Path out = folder.resolve("undisturbed");
    long before = System.nanoTime();
    assertEquals(ExitCode.FOUND_PROBLEMS, run(out), () -> log());
    whole = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
    expected = Program.files(out);
  }

  private static Process start(Path out, int jobs) throws IOException {
    String[] command = {"extract", in.toString(), "-o", out.toString(), "--jobs", "" + jobs};
    return Program.start(log, command);
  }

  private static int run(Path out) throws IOException, InterruptedException {
    Process process = start(out, 2);
    assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES));
    return process.exitValue();
  }

  @Test
  void killedAtAnyTime() throws IOException, InterruptedException {
    Path out = folder.resolve("killed");
    Random random = new Random(9);
    for (int i = 0; i < KILLS; i++) {
      Process process = start(out, 2);
      // The first half of a run only loads.
      process.waitFor(whole / 3 + random.nextInt(whole * 2 / 3), TimeUnit.MILLISECONDS);
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
    assertEquals(ExitCode.FOUND_PROBLEMS, run(out), () -> log());
    assertEquals(expected, Program.files(out));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no SIGTERM")
  void stoppedByASignal() throws IOException, InterruptedException {
    Path out = folder.resolve("stopped");
    Process process = start(out, 1);
    while (process.isAlive() && log().isEmpty()) { // the first of them takes longest
      Thread.sleep(1);
    }
    process.destroy();
    assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES));
    assertEquals(143, process.exitValue(), () -> log());
    assertTrue(log().contains("the same command goes on from here"), () -> log());
    assertTrue(Files.exists(out.resolve("manifest.json")));
    assertFalse(Files.exists(out.resolve(".lock")));
    assertEquals(ExitCode.DONE, Cli.run("verify", out.toString()).code());

    assertEquals(ExitCode.FOUND_PROBLEMS, run(out), () -> log());
    assertEquals(expected, Program.files(out));
  }

  private static String log() {
    try {
      return Files.exists(log) ? Files.readString(log) : "";
    } catch (IOException e) {
      return e.toString();
    }
  }
}
