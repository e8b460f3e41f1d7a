package org.assay.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder for a page, written beside and then put in the place of the page that stood there. Files
 * that are not of that page are kept.
 */
final class PageFolder implements Closeable {

  /** Says that a folder is a page of ours, and what is in it. */
  static final String MARK = "assay-page.json";

  private static final String SCHEMA = "assay-page/1";
  private static final String OLD = ".old";

  /** What a page holds at its top, mark and all. */
  private static final Set<String> PARTS =
      Set.of(MARK, "assets", "data", "index.html", "THIRD-PARTY.txt");

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
    restore(whole);
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
    for (Path left : leftovers(whole)) {
      if (isPart(left)) {
        delete(left);
      }
    }
    String name = prefix(whole) + ProcessHandle.current().pid();
    Path beside = whole.resolveSibling(name);
    delete(beside);
    delete(whole.resolveSibling(name + OLD));
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
    if (Files.exists(target)) {
      keepOthers();
    }
    Path before = target.resolveSibling(beside.getFileName() + OLD);
    swap(beside, target, before);
    delete(before);
  }

  /**
   * Puts a folder in the place of the one that stands there, if any, or leaves that where it is.
   *
   * @param before where the old one goes
   */
  static void swap(Path beside, Path target, Path before) throws IOException {
    boolean stood = Files.exists(target);
    if (stood) {
      Files.move(target, before);
    }
    try {
      Files.move(beside, target);
    } catch (IOException e) {
      if (stood) {
        try {
          Files.move(before, target);
        } catch (IOException undo) {
          e.addSuppressed(undo);
        }
      }
      throw e;
    }
  }

  /** Deletes what was not put in place. */
  @Override
  public void close() throws IOException {
    delete(beside);
  }

  /**
   * Puts back the page of a run that ended between taking it away and putting the new one there.
   */
  private static void restore(Path target) throws IOException {
    boolean empty = Files.isDirectory(target) && list(target).isEmpty();
    if (Files.exists(target) && !empty) {
      return;
    }
    for (Path left : leftovers(target)) {
      if (left.getFileName().toString().endsWith(OLD) && filesOf(left) != null) {
        Files.deleteIfExists(target);
        Files.move(left, target);
        return;
      }
    }
  }

  /** Folders beside the target, named as ours, of runs that have ended; the newest first. */
  private static List<Path> leftovers(Path target) throws IOException {
    Path parent = target.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      return List.of();
    }
    Pattern ours = Pattern.compile(Pattern.quote(prefix(target)) + "(\\d{1,10})(\\.old)?");
    Map<Path, FileTime> found = new HashMap<>();
    for (Path each : list(parent)) {
      Matcher name = ours.matcher(each.getFileName().toString());
      if (name.matches()
          && Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)
          && hasEnded(Long.parseLong(name.group(1)))) {
        found.put(each, Files.getLastModifiedTime(each));
      }
    }
    return found.entrySet().stream()
        .sorted(Map.Entry.<Path, FileTime>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean hasEnded(long pid) {
    return pid == ProcessHandle.current().pid()
        || ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty();
  }

  /** Whether a folder holds nothing but a page of ours or the beginnings of one. */
  private static boolean isPart(Path folder) throws IOException {
    return filesOf(folder) != null
        || list(folder).stream().allMatch(each -> PARTS.contains(each.getFileName().toString()));
  }

  private static String prefix(Path target) {
    return "." + target.getFileName() + "-";
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
