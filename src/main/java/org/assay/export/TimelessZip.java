package org.assay.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Takes the time of writing out of a workbook, so that the same rows give the same bytes. */
final class TimelessZip {

  /** Any will do that a zip can hold without a time zone. */
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private static final String PROPERTIES = "docProps/core.xml";

  private TimelessZip() {}

  static void copy(Path from, Path to) throws IOException {
    try (ZipFile in = ZipFile.builder().setPath(from).get();
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(Files.newOutputStream(to))) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        ZipArchiveEntry timeless = new ZipArchiveEntry(entry.getName());
        timeless.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        if (entry.getName().equals(PROPERTIES)) {
          out.putArchiveEntry(timeless);
          try (InputStream content = in.getInputStream(entry)) {
            out.write(withoutTimes(new String(content.readAllBytes(), StandardCharsets.UTF_8)));
          }
          out.closeArchiveEntry();
        } else {
          // As it was compressed: doing that again would take as long as all the rest.
          timeless.setMethod(ZipEntry.DEFLATED);
          timeless.setSize(entry.getSize());
          timeless.setCompressedSize(entry.getCompressedSize());
          timeless.setCrc(entry.getCrc());
          try (InputStream raw = in.getRawInputStream(entry)) {
            out.addRawArchiveEntry(timeless, raw);
          }
        }
      }
    }
  }

  private static byte[] withoutTimes(String xml) {
    return xml.replaceAll(
            "(<dcterms:(created|modified)[^>]*>)[^<]*<", "$1" + "2000-01-01T00:00:00Z<")
        .getBytes(StandardCharsets.UTF_8);
  }
}
