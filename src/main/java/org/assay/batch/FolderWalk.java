package org.assay.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;

/**
 * The files below a folder, less the output folder. Symbolic links are followed, but not round in
 * circles. What cannot be read is noted and the search goes on.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private final Path output;
  private final SortedSet<Path> files = new TreeSet<>();
  private final SortedMap<Path, Outcome> failures = new TreeMap<>();

  /**
   * @param output the output folder, which need not exist
   */
  FolderWalk(Path output) {
    this.output = real(output);
  }

  /**
   * Searches a folder.
   *
   * @param depth how many levels deep, 1 for the files of the folder itself
   */
  static FolderWalk of(Path folder, Path output, int depth) throws IOException {
    FolderWalk walk = new FolderWalk(output);
    Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), depth, walk);
    return walk;
  }

  /** Regular files, sorted. */
  SortedSet<Path> files() {
    return files;
  }

  /** What could not be read, by path. */
  SortedMap<Path, Outcome> failures() {
    return failures;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return real(folder).startsWith(output)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) { // links are followed, so this one leads nowhere
      fail(
          file,
          "broken-link",
          "It is a symbolic link to something that is not there.",
          "Correct the link, or delete it.");
    } else if (attributes.isRegularFile() && !real(file).startsWith(output)) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException e) {
    if (!(e instanceof FileSystemLoopException)) { // a link to a folder that is being searched
      fail(path, e);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException e) {
    if (e != null) {
      fail(folder, e);
    }
    return FileVisitResult.CONTINUE;
  }

  private void fail(Path path, IOException e) {
    String reason =
        e instanceof AccessDeniedException
            ? "You have no right to read it."
            : "It could not be read (" + e.getClass().getSimpleName() + ").";
    fail(path, "unreadable", reason, "Change its permissions, or leave it out.");
  }

  private void fail(Path path, String code, String reason, String remedy) {
    String shown = Input.shown(path);
    failures.put(path, new Outcome(shown, OutcomeStatus.FAILED, null, code, reason, remedy));
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize(); // it is not there, or not for us
    }
  }
}
