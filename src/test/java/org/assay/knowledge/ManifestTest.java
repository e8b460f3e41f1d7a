package org.assay.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** models/MANIFEST names every data file with its licence and hash, and nothing else. */
class ManifestTest {

  private static final Path MODELS = Path.of("models");

  private static List<KnowledgeFile.Row> rows() throws IOException {
    return new KnowledgeFile("MANIFEST", Files.readString(MODELS.resolve("MANIFEST")))
        .table("path", "origin", "licence", "sha256");
  }

  @Test
  void everyFileHasOneRow() throws IOException {
    Set<String> listed =
        rows().stream()
            .map(row -> row.get(0))
            .filter(path -> !path.startsWith("artifact:"))
            .collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> files = Files.walk(MODELS)) {
      Set<String> found =
          files
              .filter(Files::isRegularFile)
              .map(file -> MODELS.relativize(file).toString().replace('\\', '/'))
              .filter(path -> !path.equals("MANIFEST"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(found, listed);
    }
  }

  @Test
  void hashesAndLicencesAreThere() throws IOException, GeneralSecurityException {
    for (KnowledgeFile.Row row : rows()) {
      assertTrue(!row.get(1).isBlank() && !row.get(2).isBlank(), row.get(0));
      if (!row.get(0).startsWith("artifact:")) {
        byte[] bytes = Files.readAllBytes(MODELS.resolve(row.get(0)));
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertEquals(hash, row.get(3), row.get(0) + ": run ./assay knowledge manifest");
      }
    }
  }
}
