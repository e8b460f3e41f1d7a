package org.assay.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds data files: those packed into the jar, then those of the user's own folder, which add rows
 * and replace rows of the same key.
 */
public final class KnowledgeSource {

  private static final String ROOT = "/models/";

  private final Path folder;
  private final List<String> shipped;

  /**
   * @param folder the user's own knowledge folder, or null
   * @throws KnowledgeException where the folder does not exist, a file of it has a name that
   *     nothing reads, or the shipped index is missing
   */
  public KnowledgeSource(Path folder) {
    if (folder != null && !Files.isDirectory(folder)) {
      throw new KnowledgeException(
          folder.toString(), 0, "no such folder; give --knowledge a folder like models/");
    }
    this.folder = folder;
    this.shipped = shipped();
    for (KnowledgeFile file : folder == null ? List.<KnowledgeFile>of() : below("", "")) {
      boolean data = file.path().matches(".*\\.(tsv|yaml|csv)");
      if (data && !shipped.contains(file.path()) && !takesAnyName(file.path())) {
        throw new KnowledgeException(
            file.path(),
            0,
            "nothing reads a file of this name; there are "
                + CorrectionFile.NAME
                + " and "
                + shipped);
      }
    }
  }

  /** Whether a file is one that only a user has, or in a folder that takes files of any name. */
  private static boolean takesAnyName(String path) {
    boolean rules =
        path.startsWith("families/")
            || path.startsWith("rules/routes/")
            || path.startsWith("rules/diff/");
    return path.equals(CorrectionFile.NAME) || (rules && path.endsWith(".yaml"));
  }

  private static List<String> shipped() {
    List<String> out = new ArrayList<>();
    for (KnowledgeFile.Row row :
        new KnowledgeFile("MANIFEST", text(resource("MANIFEST"), "MANIFEST"))
            .table("path", "origin", "licence", "sha256")) {
      if (out.contains(row.get(0))) {
        throw new KnowledgeException("MANIFEST", row.line(), row.get(0) + " has two rows");
      }
      if (!row.get(0).startsWith("artifact:")) {
        out.add(row.get(0));
      }
    }
    return List.copyOf(out);
  }

  /** The shipped file of that path, then the user's; at least one, else an exception. */
  public List<KnowledgeFile> files(String path) {
    List<KnowledgeFile> out = new ArrayList<>();
    if (shipped.contains(path)) {
      out.add(new KnowledgeFile(path, text(resource(path), path)));
    }
    if (folder != null && Files.isRegularFile(folder.resolve(path))) {
      out.add(userFile(folder.resolve(path)));
    }
    if (out.isEmpty()) {
      throw new KnowledgeException(path, 0, "no such data file");
    }
    return out;
  }

  /** Text of the user's own file of that path; empty where there is none. */
  String text(String path) {
    Path own = own(path);
    return own == null ? "" : userFile(own).content();
  }

  /** The user's own file of that path, or null where there is none. */
  Path own(String path) {
    return folder != null && Files.isRegularFile(folder.resolve(path))
        ? folder.resolve(path)
        : null;
  }

  /**
   * A table that the build compiled from a library.
   *
   * @param path below {@code assay-models/} in the jar
   */
  public KnowledgeFile compiled(String path) {
    return new KnowledgeFile(
        path, text(KnowledgeSource.class.getResourceAsStream("/assay-models/" + path), path));
  }

  /** Rows of a table over the shipped file and the user's, the user's last. */
  public List<KnowledgeFile.Row> table(String path, String... header) {
    return files(path).stream().flatMap(file -> file.table(header).stream()).toList();
  }

  /** All files below a folder with an ending, shipped first, each group sorted by path. */
  public List<KnowledgeFile> below(String prefix, String ending) {
    List<KnowledgeFile> out = new ArrayList<>();
    shipped.stream()
        .filter(path -> path.startsWith(prefix) && path.endsWith(ending))
        .sorted()
        .forEach(path -> out.add(new KnowledgeFile(path, text(resource(path), path))));
    if (folder != null && Files.isDirectory(folder.resolve(prefix))) {
      try (Stream<Path> found = Files.walk(folder.resolve(prefix))) {
        found
            .filter(path -> path.toString().endsWith(ending) && Files.isRegularFile(path))
            .filter(path -> !path.endsWith(GeoNamesIndex.PATH))
            .sorted()
            .forEach(path -> out.add(userFile(path)));
      } catch (IOException e) {
        throw new KnowledgeException(prefix, 0, "cannot be listed: " + e.getMessage());
      }
    }
    return out;
  }

  /** The same, but a user's file stands for the shipped one of its path, in its place. */
  public List<KnowledgeFile> replaced(String prefix, String ending) {
    Map<String, KnowledgeFile> out = new LinkedHashMap<>();
    below(prefix, ending).forEach(file -> out.put(file.path(), file));
    return List.copyOf(out.values());
  }

  /**
   * sha256 over paths and contents of all data files, the user's included, and over the list that
   * has the hashes of the statistical models: 64 hex digits.
   */
  public String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(text(resource("MANIFEST"), "MANIFEST").getBytes(StandardCharsets.UTF_8));
      for (String path : shipped) {
        digest.update(path.getBytes(StandardCharsets.UTF_8));
        digest.update(text(resource(path), path).getBytes(StandardCharsets.UTF_8));
      }
      for (KnowledgeFile file : folder == null ? List.<KnowledgeFile>of() : below("", "")) {
        digest.update(file.path().getBytes(StandardCharsets.UTF_8));
        digest.update(file.content().getBytes(StandardCharsets.UTF_8));
      }
      Path index = own(GeoNamesIndex.PATH);
      if (index != null) {
        digest.update(GeoNamesIndex.PATH.getBytes(StandardCharsets.UTF_8));
        digest(index, digest);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void digest(Path file, MessageDigest digest) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    } catch (IOException e) {
      throw new KnowledgeException(file.toString(), 0, "cannot be read: " + e.getMessage());
    }
  }

  private KnowledgeFile userFile(Path path) {
    try {
      String name = folder.relativize(path).toString().replace('\\', '/');
      return new KnowledgeFile(name, Files.readString(path));
    } catch (IOException e) {
      throw new KnowledgeException(path.toString(), 0, "cannot be read: " + e.getMessage());
    }
  }

  private static InputStream resource(String path) {
    return KnowledgeSource.class.getResourceAsStream(ROOT + path);
  }

  private static String text(InputStream in, String path) {
    if (in == null) {
      throw new KnowledgeException(path, 0, "not in the jar, though models/MANIFEST names it");
    }
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new KnowledgeException(path, 0, "cannot be read: " + e.getMessage());
    }
  }
}
