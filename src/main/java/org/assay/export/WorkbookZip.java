package org.assay.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Puts rows into a {@link WorkbookFrame}. No time of writing is in it, so that the same rows give
 * the same bytes.
 */
final class WorkbookZip {

  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String SHEETS = "xl/worksheets/sheet";
  private static final String END = "</sheetData>";

  private final Map<String, Part> parts = new HashMap<>();

  /** A sheet of a table, counted from 0. */
  private record Part(Sheets sheets, int number) {}

  private WorkbookZip(List<Sheets> tables) {
    for (Sheets sheets : tables) {
      for (int i = 0; i < sheets.count(); i++) {
        parts.put(SHEETS + (parts.size() + 1) + ".xml", new Part(sheets, i));
      }
    }
  }

  static void write(List<Sheets> tables, Path file) throws IOException {
    WorkbookZip zip = new WorkbookZip(tables);
    try (ZipInputStream frame =
            new ZipInputStream(new ByteArrayInputStream(WorkbookFrame.of(tables)));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.setLevel(Deflater.BEST_SPEED);
      for (ZipEntry entry = frame.getNextEntry(); entry != null; entry = frame.getNextEntry()) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(TIME);
        out.putNextEntry(timeless);
        String text = new String(frame.readAllBytes(), StandardCharsets.UTF_8);
        zip.write(entry.getName(), text, out);
        out.closeEntry();
      }
    }
  }

  private void write(String name, String text, ZipOutputStream out) throws IOException {
    Part part = parts.get(name);
    if (part == null) {
      out.write(utf8(name.equals(PROPERTIES) ? withoutTimes(text) : text));
      return;
    }
    int end = text.indexOf(END);
    if (end < 0) {
      throw new IllegalStateException(name + " has no " + END);
    }
    String head =
        text.substring(0, end).replaceFirst("(<dimension ref=\")[^\"]*", "$1" + range(part));
    out.write(utf8(head + "\n"));
    part.sheets().copy(part.number(), out);
    out.write(utf8(text.substring(end)));
  }

  private static String range(Part part) {
    int columns = part.sheets().table().columns().size();
    return "A1:" + SheetRows.letters(columns - 1) + part.sheets().rows(part.number());
  }

  private static String withoutTimes(String xml) {
    return xml.replaceAll(
        "(<dcterms:(created|modified)[^>]*>)[^<]*<", "$1" + "2000-01-01T00:00:00Z<");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
