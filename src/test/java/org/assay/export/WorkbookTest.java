package org.assay.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assay.table.ColumnType;
import org.assay.table.ReportTables;
import org.assay.table.TableSchema;
import org.assay.table.Tables;
import org.assay.testing.Sample;
import org.assay.testing.SampleExtractions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

  @TempDir Path folder;

  @Test
  void everyCellComesBackWithItsType() throws IOException {
    Path file = write("a.xlsx", SampleExtractions.all());
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      assertEquals(Tables.all().size(), book.getNumberOfSheets());
      for (TableSchema table : Tables.perReport()) {
        List<List<String>> expected = new ArrayList<>(List.of(table.header()));
        SampleExtractions.all().forEach(sample -> expected.addAll(rows(sample).get(table.name())));
        Sheet sheet = book.getSheet(table.name());
        assertEquals(expected.size(), sheet.getLastRowNum() + 1, table.name());
        for (int i = 0; i < expected.size(); i++) {
          for (int j = 0; j < table.columns().size(); j++) {
            Cell cell = sheet.getRow(i).getCell(j);
            ColumnType type = i == 0 ? ColumnType.STRING : table.columns().get(j).type();
            same(type, expected.get(i).get(j), cell);
          }
        }
      }
    }
  }

  @Test
  void textThatLooksLikeAFormulaOrANumberStaysText() throws IOException {
    List<String> wild =
        List.of("=1+1", "+49", "-5", "@SUM(A1)", "\tx", "007", "1e5", "2025-01-02", "'=x", " a ");
    List<List<String>> rows = new ArrayList<>();
    for (String text : wild) {
      rows.add(List.of("r", Integer.toString(rows.size() + 1), "c", "s", "", "", "", text, text));
    }
    Path file = folder.resolve("wild.xlsx");
    try (Workbook book = new Workbook(List.of(Tables.DIAGNOSTICS))) {
      book.write("diagnostics", rows);
      book.save(file);
    }
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      for (int i = 0; i < wild.size(); i++) {
        Row row = book.getSheetAt(0).getRow(i + 1);
        assertEquals(CellType.STRING, row.getCell(7).getCellType());
        assertEquals(wild.get(i), row.getCell(7).getStringCellValue());
        assertEquals("@", row.getCell(7).getCellStyle().getDataFormatString());
        assertEquals(CellType.NUMERIC, row.getCell(1).getCellType());
      }
    }
  }

  @Test
  void rowsGoOnInAFurtherSheetWhereOneIsFull() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      rows.add(List.of("r", Integer.toString(i), "c", "s", "", "", "", "m" + i, ""));
    }
    Path file = folder.resolve("full.xlsx");
    try (Workbook book = new Workbook(List.of(Tables.DIAGNOSTICS, Tables.INPUTS), 3)) {
      book.write("diagnostics", rows.subList(0, 3));
      book.write("diagnostics", rows.subList(3, 5));
      book.save(file);
    }
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      List<String> names = new ArrayList<>();
      List<String> found = new ArrayList<>();
      for (Sheet sheet : book) {
        names.add(sheet.getSheetName());
        assertEquals(CellType.STRING, sheet.getRow(0).getCell(0).getCellType());
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
          assertEquals(i, sheet.getRow(i).getRowNum());
          found.add(sheet.getRow(i).getCell(7).getStringCellValue());
        }
      }
      assertEquals(List.of("diagnostics", "diagnostics_2", "diagnostics_3", "inputs"), names);
      assertEquals(List.of("m1", "m2", "m3", "m4", "m5"), found);
    }
  }

  @Test
  void aTextTooLongForACellIsCutAndSaysSo() throws IOException {
    Path file = folder.resolve("long.xlsx");
    try (Workbook book = new Workbook(List.of(Tables.DIAGNOSTICS))) {
      String text = "\uD83D\uDD0E".repeat(20_000);
      book.write("diagnostics", List.of(List.of("r", "1", "c", "s", "", "", "", "m", text)));
      book.save(file);
    }
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      String cell = book.getSheetAt(0).getRow(1).getCell(8).getStringCellValue();
      assertTrue(cell.endsWith("\uD83D\uDD0E [cut, see the CSV]"), cell.substring(32_700));
      assertTrue(cell.length() <= 32_767);
    }
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws IOException, InterruptedException {
    Path one = write("one.xlsx", SampleExtractions.all());
    Thread.sleep(2_100); // a zip counts in steps of two seconds
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      Path two = write("two.xlsx", SampleExtractions.all());
      assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anUnknownTableIsRefused() throws IOException {
    try (Workbook book = new Workbook(List.of(Tables.ROUTES))) {
      assertThrows(IllegalArgumentException.class, () -> book.write("mentions", List.of()));
    }
  }

  private Path write(String name, List<Sample> samples) throws IOException {
    Path file = folder.resolve(name);
    try (Workbook book = new Workbook(Tables.all())) {
      for (Sample sample : samples) {
        for (Map.Entry<String, List<List<String>>> table : rows(sample).entrySet()) {
          book.write(table.getKey(), table.getValue());
        }
      }
      book.save(file);
    }
    return file;
  }

  private static Map<String, List<List<String>>> rows(Sample sample) {
    return ReportTables.of(sample.extraction(), sample.source());
  }

  private static void same(ColumnType type, String expected, Cell cell) {
    if (expected.isEmpty()) {
      assertNull(cell);
      return;
    }
    switch (type) {
      case INTEGER, NUMBER ->
          assertEquals(Double.parseDouble(expected), cell.getNumericCellValue());
      case BOOLEAN -> assertEquals(Boolean.parseBoolean(expected), cell.getBooleanCellValue());
      case STRING -> assertEquals(expected, cell.getStringCellValue());
    }
  }
}
