package org.assay.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An unmodified Spark, and the jar that is submitted to it; all on the loopback address. */
final class SparkHome {

  static final String LOOPBACK = "127.0.0.1";

  /** The jobs, by name: they are in the jar that is submitted and nowhere else. */
  static final String EXTRACT = "org.assay.spark.ExtractJob";

  static final String DIFF = "org.assay.spark.DiffJob";

  private static final Path HOME = Path.of(System.getProperty("assay.spark.home"));
  private static final Path JAR = Path.of(System.getProperty("assay.spark.jar"));

  /** Cheap to start, which is most of what the tests do. */
  private static final String QUICK = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1";

  private SparkHome() {}

  static Path jar() {
    return JAR;
  }

  /** The jars of Spark and of what it needs. */
  static List<Path> jars() throws IOException {
    try (Stream<Path> all = Files.list(HOME.resolve("jars"))) {
      return all.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  /** The environment of all processes. */
  static Map<String, String> environment() {
    return Map.of(
        "SPARK_HOME",
        HOME.toString(),
        "SPARK_SCALA_VERSION",
        "2.13", // as its bin/load-spark-env.sh says
        "SPARK_LOCAL_IP",
        LOOPBACK,
        "SPARK_LOCAL_HOSTNAME",
        LOOPBACK,
        "JAVA_HOME",
        System.getProperty("java.home"));
  }

  /** How a program of Spark is started. */
  static List<String> java(String megabytes, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(moduleOptions().split(" ")));
    command.addAll(List.of(QUICK.split(" ")));
    command.add("-Xmx" + megabytes + "m");
    command.add("-Dspark.master.rest.enabled=false");
    command.add("-cp");
    command.add(HOME.resolve("jars") + "/*");
    command.addAll(List.of(arguments));
    return command;
  }

  /** How a job is submitted. */
  static List<String> submit(String master, String job, String... arguments) throws IOException {
    List<String> command =
        java(
            "1200",
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            master,
            "--class",
            job,
            "--conf",
            "spark.ui.enabled=false",
            "--conf",
            "spark.driver.host=" + LOOPBACK,
            "--conf",
            "spark.driver.bindAddress=" + LOOPBACK,
            "--conf",
            "spark.sql.shuffle.partitions=2",
            "--conf",
            "spark.executor.memory=900m",
            "--conf",
            "spark.executor.cores=1",
            "--conf",
            "spark.executor.extraJavaOptions=" + QUICK,
            JAR.toString());
    command.addAll(List.of(arguments));
    return command;
  }

  /** Runs a job to its end; gives what it printed. */
  static String run(Path folder, int exitCode, String job, String... arguments)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile(folder, "job", ".log");
    try (Processes processes = new Processes()) {
      Process process =
          processes.start(submit("local[2]", job, arguments), environment(), folder, log);
      assertTrue(
          process.waitFor(10, TimeUnit.MINUTES), () -> "too slow: " + Arrays.toString(arguments));
      assertEquals(exitCode, process.exitValue(), () -> text(log));
    }
    return Files.readString(log);
  }

  /** What a process has printed. */
  static String text(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** What Spark needs of Java 17, from Spark itself. */
  private static String moduleOptions() throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path jar : jars()) {
      urls.add(jar.toUri().toURL());
    }
    try (URLClassLoader spark = new URLClassLoader(urls.toArray(new URL[0]), null)) {
      return (String)
          spark
              .loadClass("org.apache.spark.launcher.JavaModuleOptions")
              .getMethod("defaultModuleOptions")
              .invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this Spark does not say what it needs of Java", e);
    }
  }
}
