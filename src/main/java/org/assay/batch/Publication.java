package org.assay.batch;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assay.json.JsonFormatException;
import org.assay.json.Manifest;
import org.assay.json.ManifestJson;
import org.assay.json.OutputPaths;

/**
 * The step from one result of an output folder to the next. Once {@link #commit} has returned, the
 * next result is certain: {@link #complete} may be interrupted at any point and called again.
 */
final class Publication {

  private final Path folder;
  private final Path staged;
  private final Path commit;

  /**
   * @param folder the output folder
   * @param staged where reports are staged, one folder each
   */
  Publication(Path folder, Path staged) {
    this.folder = folder;
    this.staged = staged;
    this.commit = staged.resolve(".commit");
  }

  /** Decides on a result: tables in {@code beside}, reports as staged or in place. */
  void commit(Path beside, Manifest manifest) throws IOException {
    Files.writeString(beside.resolve(OutputPaths.MANIFEST), new ManifestJson().write(manifest));
    Files.move(beside, commit, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Whether a result was decided on that may not be in place yet. */
  boolean isDecided() {
    return Files.exists(commit.resolve(OutputPaths.MANIFEST));
  }

  /** Moves what was decided on into place and deletes what it leaves out, the manifest last. */
  void complete() throws IOException {
    Path decided = commit.resolve(OutputPaths.MANIFEST);
    if (!isDecided()) {
      return;
    }
    Manifest manifest;
    try {
      manifest = new ManifestJson().read(Files.readString(decided));
    } catch (JsonFormatException | CharacterCodingException e) {
      // Cut short by the machine, not the process: nothing was moved yet, the old result stands.
      Disk.delete(commit);
      return;
    }
    Map<String, Manifest.File> files = new LinkedHashMap<>();
    for (Manifest.File file : manifest.files()) {
      files.put(file.path(), file);
      moveIfThere(commit, file);
    }
    for (Manifest.Entry entry : manifest.reports()) {
      for (String path : OutputPaths.ofReport(entry.id())) {
        moveIfThere(staged.resolve(entry.id()), files.get(path));
      }
    }
    // While the manifest before still stands: after a crash here it says again what to delete.
    deleteLeftOut(manifest);
    Files.move(
        decided,
        folder.resolve(OutputPaths.MANIFEST),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
    Disk.delete(commit);
  }

  /** A file that is no longer there is in place already; one of another content is of no result. */
  private void moveIfThere(Path from, Manifest.File file) throws IOException {
    if (Disk.holds(from, file)) {
      Path to = folder.resolve(file.path());
      Files.createDirectories(to.getParent());
      Files.move(
          from.resolve(file.path()),
          to,
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Deletes what the result before named and this one does not; other files are the user's. */
  private void deleteLeftOut(Manifest manifest) throws IOException {
    Path before = folder.resolve(OutputPaths.MANIFEST);
    if (!Files.exists(before)) {
      return;
    }
    Path root = folder.toAbsolutePath().normalize();
    Set<Path> leftOut = new TreeSet<>();
    try {
      for (Manifest.File file : new ManifestJson().read(Files.readString(before)).files()) {
        leftOut.add(root.resolve(file.path()).normalize());
      }
    } catch (JsonFormatException | CharacterCodingException e) {
      return; // it vouches for nothing, so nothing is known to be ours
    }
    manifest.files().forEach(file -> leftOut.remove(root.resolve(file.path()).normalize()));
    for (Path file : leftOut) {
      if (file.startsWith(root) && !Files.isDirectory(file)) {
        Files.deleteIfExists(file);
        Path inside = file.getParent();
        if (!inside.equals(root) && Disk.list(inside).isEmpty()) {
          Files.deleteIfExists(inside);
        }
      }
    }
  }
}
