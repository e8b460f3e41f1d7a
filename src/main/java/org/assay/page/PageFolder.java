package org.assay.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder for a page, written beside and then put in the place of the page that stood there. Files
 * that are not of that page are kept.
 */
final class PageFolder implements Closeable {

  /** Says that a folder is a page of ours, and what is in it. */
  static final String MARK = "assay-page.json";

  private static final String SCHEMA = "assay-page/1";
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Path target;
  private final Path beside;

  private PageFolder(Path target, Path beside) {
    this.target = target;
    this.beside = beside;
  }

  /**
   * Starts to write.
   *
   * @param target a folder that does not exist, is empty or holds a page of ours
   * @throws PageFolderException where it holds something else
   */
  static PageFolder open(Path target) throws IOException {
    Path whole = target.toAbsolutePath().normalize();
    if (Files.exists(whole) && !Files.isDirectory(whole)) {
      throw new PageFolderException(target + " is a file; name a folder for the page with -o");
    }
    if (Files.exists(whole) && !list(whole).isEmpty() && filesOf(whole) == null) {
      throw new PageFolderException(
          target
              + " holds files and no "
              + MARK
              + ", so it is no page of Assay; name an empty folder with -o");
    }
    Files.createDirectories(whole.getParent());
    String name = "." + whole.getFileName() + "-" + ProcessHandle.current().pid();
    Path beside = whole.resolveSibling(name);
    delete(beside);
    Files.createDirectory(beside);
    return new PageFolder(whole, beside);
  }

  /** Where the files go. */
  Path path() {
    return beside;
  }

  /** Puts the page in place. */
  void publish(String version) throws IOException {
    ObjectNode mark = Nodes.object().put("schema", SCHEMA).put("version", version);
    mark.set("files", Nodes.strings(files(beside)));
    Files.writeString(beside.resolve(MARK), MAPPER.writeValueAsString(mark) + "\n");
    Path before = target.resolveSibling(beside.getFileName() + ".old");
    if (Files.exists(target)) {
      keepOthers();
      Files.move(target, before);
    }
    Files.move(beside, target);
    delete(before);
  }

  /** Deletes what was not put in place. */
  @Override
  public void close() throws IOException {
    delete(beside);
  }

  /** Moves what a user has put among the files of the old page to the new one. */
  private void keepOthers() throws IOException {
    Set<String> own = filesOf(target);
    for (String file : files(target)) {
      Path to = beside.resolve(file);
      if (own != null && !own.contains(file) && !file.equals(MARK) && !Files.exists(to)) {
        Files.createDirectories(to.getParent());
        Files.copy(target.resolve(file), to);
      }
    }
  }

  /** The files that the mark of a folder names, or null where it is no page of ours. */
  private static Set<String> filesOf(Path folder) throws IOException {
    try {
      JsonNode mark = MAPPER.readTree(Files.readAllBytes(folder.resolve(MARK)));
      if (!mark.path("schema").asText().equals(SCHEMA)) {
        return null;
      }
      Set<String> files = new HashSet<>();
      mark.path("files").forEach(file -> files.add(file.asText()));
      return files;
    } catch (NoSuchFileException | com.fasterxml.jackson.core.JsonProcessingException e) {
      return null;
    }
  }

  /** Paths of all files in a folder, relative to it, with forward slashes, sorted. */
  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
