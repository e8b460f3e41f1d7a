package org.assay.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Processes of a test, which end with it, however it ends. */
final class Processes implements AutoCloseable {

  private final List<Process> started = new ArrayList<>();
  private final Thread hook = new Thread(this::endAll);

  Processes() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Starts one, in a folder of its own, with all that it prints in a file. */
  Process start(List<String> command, Map<String, String> environment, Path folder, Path log)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    synchronized (started) {
      started.add(process);
    }
    return process;
  }

  /** Ends a process with all that it has started, as a machine that loses its power does. */
  static void kill(Process process) {
    List<ProcessHandle> below = process.descendants().toList();
    process.destroyForcibly();
    below.forEach(ProcessHandle::destroyForcibly);
  }

  private void endAll() {
    synchronized (started) {
      started.forEach(Processes::kill);
      started.clear();
    }
  }

  @Override
  public void close() {
    endAll();
    Runtime.getRuntime().removeShutdownHook(hook);
  }
}
