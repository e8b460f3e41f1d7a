package org.assay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

  @TempDir Path folder;

  private String code(String name, byte[] bytes) throws IOException {
    return code(Reading.write(folder, name, bytes));
  }

  private static String code(Path file) {
    Ingested result = new Ingester().read(file);
    if (result instanceof Ingested.Refused refused) {
      assertTrue(refused.reason().endsWith(".") && refused.remedy().endsWith("."));
      return "refused " + refused.code();
    }
    Ingested.Failed failed = assertInstanceOf(Ingested.Failed.class, result);
    assertTrue(failed.reason().endsWith(".") && failed.remedy().endsWith("."), failed.toString());
    return "failed " + failed.code();
  }

  @Test
  void missingFilesAndFolders() {
    assertEquals("failed not-found", code(folder.resolve("none.pdf")));
    assertEquals("refused no-document", code(folder));
  }

  @Test
  void filesWithoutText() throws IOException {
    assertEquals("refused empty", code("a.txt", new byte[0]));
    assertEquals("refused empty", code("a.txt", " \r\n\t".getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        "refused empty", code("a.html", "<html><p> </p>".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void filesThatAreNoDocument() throws IOException {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    assertEquals("refused no-document", code("a.bin", noise));
    assertEquals("refused no-document", code("a.txt", noise));
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    assertEquals("refused no-document", code("a.pdf", png));
    assertEquals(
        "refused no-document", code("a.json", "{\"a\": 1}".getBytes(StandardCharsets.UTF_8)));
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("a"));
    }
    assertEquals("refused no-document", code("a.zip", zip.toByteArray()));
  }

  @Test
  void damagedFiles() throws IOException {
    assertEquals(
        "failed broken", code("a.pdf", "%PDF-1.7\nnonsense".getBytes(StandardCharsets.US_ASCII)));
    byte[] cut = new byte[400];
    System.arraycopy(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0}, 0, cut, 0, 10);
    assertEquals("failed broken", code("a.docx", cut));
    byte[] ole = new byte[1000];
    byte[] magic = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(magic, 0, ole, 0, 8);
    assertEquals("failed broken", code("a.doc", ole));
    assertEquals(
        "failed broken",
        code("a.rtf", "{\\rtf1 Gold leaves by air.".getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void limitsHold() throws IOException {
    Path file = Reading.write(folder, "a.txt", "more than ten".getBytes(StandardCharsets.UTF_8));
    for (IngestOptions options :
        java.util.List.of(
            IngestOptions.DEFAULTS.withLimits(10, 1000),
            IngestOptions.DEFAULTS.withLimits(1000, 10))) {
      Ingested.Refused refused =
          assertInstanceOf(Ingested.Refused.class, new Ingester(options).read(file));
      assertEquals("too-large", refused.code());
    }
  }

  @Test
  void reportsAreKnownByExtension() {
    for (String name : new String[] {"a.txt", "A.PDF", "b.c.docx", "x.htm", "x.odt", "x.epub"}) {
      assertTrue(Ingester.isReport(Path.of(name)), name);
    }
    for (String name : new String[] {"a.csv", "pdf", ".txt", "a.xlsx", "a.ann", "a.tsv"}) {
      assertFalse(Ingester.isReport(Path.of(name)), name);
    }
  }
}
