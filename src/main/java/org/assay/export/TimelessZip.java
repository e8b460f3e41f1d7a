package org.assay.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of a workbook, so that the same rows give the same bytes. */
final class TimelessZip {

  /** The earliest that a zip can hold. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";

  private TimelessZip() {}

  static void copy(Path from, Path to) throws IOException {
    // By its table of contents: POI gives sizes there alone.
    try (ZipFile in = new ZipFile(from.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(TIME);
        out.putNextEntry(timeless);
        try (InputStream content = in.getInputStream(entry)) {
          if (entry.getName().equals(PROPERTIES)) {
            out.write(withoutTimes(new String(content.readAllBytes(), StandardCharsets.UTF_8)));
          } else {
            content.transferTo(out);
          }
        }
        out.closeEntry();
      }
    }
  }

  private static byte[] withoutTimes(String xml) {
    return xml.replaceAll(
            "(<dcterms:(created|modified)[^>]*>)[^<]*<", "$1" + "2000-01-01T00:00:00Z<")
        .getBytes(StandardCharsets.UTF_8);
  }
}
