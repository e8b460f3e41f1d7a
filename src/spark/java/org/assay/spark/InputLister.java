package org.assay.spark;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.assay.ingest.Ingester;
import org.assay.json.OutputPaths;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;
import org.assay.pipeline.Pipeline;

/**
 * Finds inputs on any Hadoop file system by the rules that hold on one machine: a file that is
 * named is an input whatever it is; in a folder, searched to any depth, only known report
 * extensions are, less texts with an annotation beside them, readmes and the output folder. Nothing
 * is opened.
 */
final class InputLister {

  private static final String TEXT = ".txt";
  private static final String NO_HASH = "00000000";

  private final Configuration configuration;
  private final Path output;
  private final Map<String, InputFile> files = new TreeMap<>();
  private final Map<String, Outcome> unusable = new LinkedHashMap<>();

  /**
   * @param output the output folder, which is no input
   */
  InputLister(Configuration configuration, Path output) throws IOException {
    this.configuration = configuration;
    this.output = output.getFileSystem(configuration).makeQualified(output);
  }

  /**
   * Lists what addresses stand for.
   *
   * @param given addresses of files and folders, or patterns
   * @throws UsageException where there is nothing at one of them
   */
  Listing list(List<String> given) throws IOException {
    for (String address : given) {
      add(address.length() > 1 ? address.replaceFirst("/+$", "") : address);
    }
    Map<String, Integer> sizes = new HashMap<>();
    files.values().forEach(file -> sizes.merge(twinKey(file), 1, Integer::sum));
    return new Listing(
        files.values().stream().map(f -> f.withTwin(sizes.get(twinKey(f)) > 1)).toList(),
        List.copyOf(unusable.values()));
  }

  /** Equal for files that are one report if their bytes are equal. */
  private static String twinKey(InputFile file) {
    return file.bytes() + " " + Pipeline.reportId(file.name(), NO_HASH);
  }

  private void add(String given) throws IOException {
    Path path = new Path(given);
    FileSystem system = path.getFileSystem(configuration);
    if (system.exists(path)) {
      add(system, system.getFileStatus(path), given);
      return;
    }
    FileStatus[] matches = system.globStatus(path);
    if (matches == null || matches.length == 0) {
      throw new UsageException("there is nothing at --input " + given);
    }
    for (FileStatus match : matches) {
      add(system, match, match.getPath().toString());
    }
  }

  private void add(FileSystem system, FileStatus status, String shown) throws IOException {
    if (!status.isDirectory()) {
      String blocks = blocksOf(status.getPath().getName());
      boolean kept =
          blocks != null && system.exists(new Path(status.getPath().getParent(), blocks));
      put(status, shown, kept ? Set.of(blocks) : Set.of());
      return;
    }
    int before = files.size() + unusable.size();
    walk(system, status.getPath(), shown);
    if (files.size() + unusable.size() == before) {
      unusable(
          shown,
          "no-input",
          "The folder holds no reports (.txt, .pdf, .docx, .html and others).",
          "Name another folder, or the files themselves.");
    }
  }

  private void walk(FileSystem system, Path root, String shown) throws IOException {
    Deque<Path> folders = new ArrayDeque<>(List.of(root));
    int cut = root.toString().length();
    while (!folders.isEmpty()) {
      Path folder = folders.pop();
      if (isInOutput(system.makeQualified(folder))) {
        continue;
      }
      FileStatus[] entries;
      try {
        entries = system.listStatus(folder);
      } catch (IOException e) {
        unusable(
            shown + folder.toString().substring(cut),
            "unreadable",
            "It could not be read (" + e.getClass().getSimpleName() + ").",
            "Change its permissions, or leave it out.");
        continue;
      }
      Set<String> names =
          List.of(entries).stream()
              .map(entry -> entry.getPath().getName())
              .collect(Collectors.toSet());
      for (FileStatus entry : entries) {
        if (entry.isDirectory()) {
          folders.push(entry.getPath());
        } else if (isReport(entry.getPath().getName(), names)) {
          put(entry, shown + entry.getPath().toString().substring(cut), names);
        }
      }
    }
  }

  private boolean isInOutput(Path folder) {
    return folder.equals(output) || folder.toString().startsWith(output + "/");
  }

  private static boolean isReport(String name, Set<String> beside) {
    return Ingester.isReport(java.nio.file.Path.of(name))
        && !name.regionMatches(true, 0, "README", 0, 6)
        && !(name.endsWith(TEXT) && beside.contains(stem(name) + ".ann"));
  }

  private static String stem(String name) {
    return name.substring(0, name.length() - TEXT.length());
  }

  /** Name of the file that holds the layout of a text, where an earlier run has kept it. */
  private static String blocksOf(String name) {
    return name.endsWith(TEXT) ? new Path(OutputPaths.blocks(stem(name))).getName() : null;
  }

  private void put(FileStatus file, String shown, Set<String> beside) {
    Path path = file.getPath();
    String blocks = blocksOf(path.getName());
    boolean kept = blocks != null && beside.contains(blocks);
    files.putIfAbsent(
        path.toString(),
        new InputFile(
            path.toString(),
            shown,
            kept ? new Path(path.getParent(), blocks).toString() : null,
            file.getLen(),
            false));
  }

  private void unusable(String path, String code, String reason, String remedy) {
    unusable.put(path, new Outcome(path, OutcomeStatus.FAILED, null, code, reason, remedy));
  }
}
