package org.assay.verify;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.assay.json.Manifest;
import org.assay.json.OutputPaths;
import org.assay.table.DataPackage;
import org.assay.table.Tables;

/** Whether the files of a folder are those of its manifest. */
final class FileCheck {

  private FileCheck() {}

  static List<Problem> of(Path folder, Manifest manifest) throws IOException {
    List<Problem> problems = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (Manifest.File file : manifest.files()) {
      if (!named.add(file.path())) {
        problems.add(new Problem(OutputPaths.MANIFEST, file.path(), "is named twice"));
      }
      Path path = folder.resolve(file.path()).normalize();
      if (!path.startsWith(folder.normalize())) {
        problems.add(
            new Problem(OutputPaths.MANIFEST, file.path(), "lies outside of the output folder"));
      } else if (!Files.isRegularFile(path)) {
        problems.add(new Problem(file.path(), "", "is missing"));
      } else {
        String sha256 = hash(path);
        if (!sha256.equals(file.sha256()) || Files.size(path) != file.bytes()) {
          problems.add(
              new Problem(file.path(), "", "is not the file that the manifest names; it changed"));
        }
      }
    }
    List<String> needed = new ArrayList<>();
    Tables.all().forEach(table -> needed.add(table.file()));
    needed.add(DataPackage.FILE);
    needed.add(OutputPaths.SCHEMA);
    manifest.reports().forEach(entry -> needed.addAll(OutputPaths.ofReport(entry.id())));
    needed.removeAll(named);
    needed.forEach(
        path -> problems.add(new Problem(OutputPaths.MANIFEST, path, "is not in the manifest")));
    return problems;
  }

  /** SHA-256 of a file, lower-case hex. */
  static String hash(Path file) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
