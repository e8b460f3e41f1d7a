package org.assay.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assay.table.TableSchema;
import org.assay.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A master and two workers, each a process, one of which dies in the middle of a job. */
class ClusterIT {

  private static final int COPIES = 24;

  @TempDir Path folder;

  @Test
  @Timeout(value = 20, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void theResultIsCompleteThoughAWorkerDies() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    String report = Files.readString(Path.of("corpus/gold/kenya-2023.txt"));
    for (int i = 0; i < COPIES; i++) {
      Files.writeString(in.resolve("report-" + i + ".txt"), report + "\n\nCopy " + i + ".\n");
    }
    Files.copy(Path.of("corpus/mali-2023.docx"), in.resolve("mali-2023.docx"));
    Files.writeString(in.resolve("empty.txt"), "");
    Path local = folder.resolve("local");
    TestInputs.assay("extract", in.toString(), "-o", local.toString());

    Path out = folder.resolve("out");
    try (Processes processes = new Processes()) {
      String master = "spark://" + SparkHome.LOOPBACK + ":" + port();
      Path log = folder.resolve("master.log");
      start(
          processes,
          log,
          "org.apache.spark.deploy.master.Master",
          "--host",
          SparkHome.LOOPBACK,
          "--port",
          master.substring(master.lastIndexOf(':') + 1),
          "--webui-port",
          "0");
      await("the master", () -> SparkHome.text(log).contains("I have been elected leader"));
      List<Process> workers = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        workers.add(worker(processes, master, i));
      }
      await("two workers", () -> SparkHome.text(log).split("Registering worker", -1).length == 3);

      Path said = folder.resolve("job.log");
      Process job =
          processes.start(
              SparkHome.submit(
                  master,
                  SparkHome.EXTRACT,
                  "--input",
                  in.toString(),
                  "--output",
                  out.toString(),
                  "--format",
                  "csv",
                  "--partitions",
                  "13"),
              SparkHome.environment(),
              folder,
              said);
      await("tasks of the first wave", () -> !job.isAlive() || committed(out) > 0);
      assertTrue(job.isAlive(), () -> SparkHome.text(said));
      Process dying = workers.get(0);
      assertTrue(dying.descendants().findAny().isPresent(), "it has an executor at work");
      Processes.kill(dying);
      int then = committed(out);
      assertTrue(then < 13, "it dies in the middle, not after " + then + " tasks");

      assertTrue(job.waitFor(10, TimeUnit.MINUTES), () -> SparkHome.text(said));
      assertEquals(0, job.exitValue(), () -> SparkHome.text(said));
      assertTrue(SparkHome.text(said).contains("Lost executor"), "Spark saw it die");
    }
    for (TableSchema table : Tables.all()) {
      assertEquals(TableFiles.ofFolder(local, table), TableFiles.ofCsv(out, table), table.name());
    }
  }

  private Process worker(Processes processes, String master, int number) throws IOException {
    return start(
        processes,
        folder.resolve("worker-" + number + ".log"),
        "org.apache.spark.deploy.worker.Worker",
        "--host",
        SparkHome.LOOPBACK,
        "--webui-port",
        "0",
        "--cores",
        "1",
        "--memory",
        "1g",
        "--work-dir",
        folder.resolve("work-" + number).toString(),
        master);
  }

  private Process start(Processes processes, Path log, String... program) throws IOException {
    return processes.start(SparkHome.java("256", program), SparkHome.environment(), folder, log);
  }

  private static int port() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  /** Tasks whose rows Spark has committed, while the wave is under way. */
  private static int committed(Path out) throws IOException {
    Path temporary = out.resolve("documents/wave=1/_temporary/0");
    if (!Files.isDirectory(temporary)) {
      return 0;
    }
    try (Stream<Path> all = Files.list(temporary)) {
      return (int) all.filter(p -> p.getFileName().toString().startsWith("task_")).count();
    }
  }

  private static void await(String what, Callable<Boolean> there) throws Exception {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    while (!there.call()) {
      assertTrue(System.nanoTime() < end, "waited in vain for " + what);
      Thread.sleep(50);
    }
  }
}
