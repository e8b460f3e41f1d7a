package org.assay.spark;

import java.io.PrintWriter;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.assay.knowledge.KnowledgeException;
import picocli.CommandLine;

/** What the jobs have in common: exit codes and a session. */
final class Job {

  private static final int USAGE = 2;
  private static final int KNOWLEDGE = 3;

  private Job() {}

  /**
   * Runs a command. An exit code other than 0 ends the process; without one it is Spark that ends
   * it, whose managers take any exit of ours for a failure.
   */
  static void main(Object command, String... args) {
    CommandLine line = new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (e, commandLine, parsed) -> {
          PrintWriter err = commandLine.getErr();
          err.println("assay: " + e.getMessage());
          if (e instanceof UsageException) {
            return USAGE;
          }
          if (e instanceof KnowledgeException) {
            return KNOWLEDGE;
          }
          throw e; // Spark's own messages are for those who run the cluster
        });
    int code = line.execute(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** The session of this application. */
  static SparkSession session(String name, Map<String, String> settings) {
    SparkSession.Builder builder = SparkSession.builder().appName(name);
    settings.forEach(builder::config);
    return builder.getOrCreate();
  }
}
