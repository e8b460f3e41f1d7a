package org.assay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The manifest of a models folder: tab-separated path, origin, licence, sha256. A path is that of a
 * file in the folder, or {@code artifact:GROUP:NAME:VERSION!ENTRY} for a model that comes in a
 * Maven artifact and is on the class path.
 */
final class ModelsManifest {

  static final String NAME = "MANIFEST";

  private static final String ARTIFACT = "artifact:";
  private static final String HEADER = "path\torigin\tlicence\tsha256";

  private final Path folder;
  private final List<String> lines;

  private ModelsManifest(Path folder, List<String> lines) {
    this.folder = folder;
    this.lines = lines;
  }

  static ModelsManifest read(Path folder) throws IOException {
    return new ModelsManifest(folder, new ArrayList<>(Files.readAllLines(folder.resolve(NAME))));
  }

  /** Hashes of the models in the jar that come in Maven artifacts, by path. */
  static Map<String, String> shippedModels() throws IOException {
    Map<String, String> models = new TreeMap<>();
    try (InputStream in = ModelsManifest.class.getResourceAsStream("/models/" + NAME)) {
      if (in == null) {
        throw new IOException("not in the jar: models/" + NAME);
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        String[] cells = line.split("\t", -1);
        if (line.startsWith(ARTIFACT) && cells.length == 4) {
          models.put(cells[0].substring(ARTIFACT.length()), cells[3]);
        }
      }
    }
    return models;
  }

  /** Number of files and models. */
  int size() {
    return (int) lines.stream().filter(ModelsManifest::isRow).count();
  }

  /** Rows without a file, files without a row, rows without origin or licence. */
  List<String> problems() throws IOException {
    List<String> problems = new ArrayList<>();
    Set<String> named = new TreeSet<>();
    for (String line : lines) {
      if (isRow(line)) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4 || cells[1].isBlank() || cells[2].isBlank()) {
          problems.add(cells[0] + ": the row must be " + HEADER.replace("\t", " <tab> "));
        }
        if (!named.add(cells[0])) {
          problems.add(cells[0] + ": has two rows");
        }
        if (hash(cells[0]) == null) {
          problems.add(cells[0] + ": has a row but there is no such file");
        }
      }
    }
    for (String file : files()) {
      if (!named.contains(file)) {
        problems.add(file + ": has no row");
      }
    }
    return problems;
  }

  /**
   * Writes the hashes of all files that there are, and rows that then say the same once: two
   * branches that renew a hash leave a row each.
   *
   * @return the number of rows that changed or went
   */
  int renew() throws IOException {
    int renewed = 0;
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      String hash = isRow(lines.get(i)) && cells.length == 4 ? hash(cells[0]) : null;
      if (hash != null && !hash.equals(cells[3])) {
        lines.set(i, String.join("\t", cells[0], cells[1], cells[2], hash));
        renewed++;
      }
    }
    Set<String> seen = new HashSet<>();
    int before = lines.size();
    lines.removeIf(line -> isRow(line) && !seen.add(line));
    renewed += before - lines.size();
    if (renewed > 0) {
      Files.writeString(folder.resolve(NAME), String.join("\n", lines) + "\n");
    }
    return renewed;
  }

  private static boolean isRow(String line) {
    return !line.isBlank() && !line.startsWith("#") && !line.equals(HEADER);
  }

  private Set<String> files() throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.add(folder.relativize(file).toString().replace('\\', '/'));
      }
    }
    files.remove(NAME);
    return files;
  }

  /** The hash of what a row names, or null where it is not there. */
  private String hash(String path) throws IOException {
    try (InputStream in = open(path)) {
      if (in == null) {
        return null;
      }
      DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
      digest.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private InputStream open(String path) throws IOException {
    if (path.startsWith(ARTIFACT)) {
      String entry = path.substring(path.indexOf('!') + 1);
      InputStream unpacked = ModelsManifest.class.getResourceAsStream("/assay-models/" + entry);
      return unpacked == null ? ModelsManifest.class.getResourceAsStream("/" + entry) : unpacked;
    }
    Path file = folder.resolve(path);
    return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
  }
}
