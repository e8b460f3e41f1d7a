package org.assay.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.assay.json.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvStyleTest {

  private static final TableSchema TABLE = Tables.DIAGNOSTICS;

  /** Report, number, code, stage, start, end, page, message, quote. */
  private static final List<List<String>> ROWS =
      List.of(
          List.of("=r-00000000", "1", "-c", "s", "", "", "", "=1+1", "+49, \"a\"\r\nb"),
          List.of("=r-00000000", "2", "c", "s", "0", "5", "1", "-5", "@x"),
          List.of("=r-00000000", "3", "c", "s", "", "", "", "'=x", "''+"),
          List.of("=r-00000000", "4", "c", "s", "", "", "", "\tx", "\rx"),
          List.of("=r-00000000", "5", "c", "s", "", "", "", "'tis plain", "a=b"));

  @Property
  void escapingIsUndone(
      @ForAll
          @StringLength(max = 6)
          @Chars({'\'', '=', '+', '-', '@', '\t', '\r', 'a'})
          @CharRange(from = 'x', to = 'z')
          String text) {
    String escaped = SpreadsheetText.escape(text);
    assertEquals(text, SpreadsheetText.unescape(escaped));
    assertFalse(escaped.matches("(?s)[=+\\-@\\t\\r].*"), escaped);
  }

  @Property
  void whatIsHarmlessStaysAsItIs(@ForAll String text) {
    if (!text.matches("(?s)['=+\\-@\\t\\r].*")) {
      assertEquals(text, SpreadsheetText.escape(text));
      assertEquals(text, SpreadsheetText.unescape(text));
    }
  }

  @Test
  void everyStyleIsReadBackExactly(@TempDir Path temp) throws IOException {
    for (boolean bom : new boolean[] {false, true}) {
      for (boolean safe : new boolean[] {false, true}) {
        CsvStyle style = new CsvStyle(bom, safe);
        Path folder = Files.createDirectories(temp.resolve(bom + "-" + safe));
        write(folder, style);
        assertEquals(style, CsvStyle.of(folder));
        assertEquals(ROWS, read(folder));
        String text = Files.readString(folder.resolve(TABLE.file()));
        assertEquals(bom, text.startsWith("\uFEFF"));
        assertEquals(safe, text.contains("'=1+1"));
        // Ids, keys, codes and numbers never.
        assertTrue(text.contains("=r-00000000") && !text.contains("'=r-"), text);
        assertFalse(text.contains("'-c"), text);
      }
    }
  }

  @Test
  void aCellThatShouldBeEscapedAndIsNotIsRefused(@TempDir Path folder) throws IOException {
    write(folder, new CsvStyle(false, true));
    Path file = folder.resolve(TABLE.file());
    Files.writeString(file, Files.readString(file).replace("'=1+1", "=1+1"));
    assertThrows(TableFormatException.class, () -> read(folder));
  }

  @Test
  void noNumberIdOrKeyIsText() {
    for (TableSchema table : Tables.all()) {
      for (Column column : table.columns()) {
        boolean key =
            table.primaryKey().contains(column.name())
                || table.foreignKeys().stream().anyMatch(k -> k.columns().contains(column.name()));
        boolean exact = key || column.type() != ColumnType.STRING || !column.values().isEmpty();
        assertFalse(exact && column.isText(), table.name() + "." + column.name());
      }
    }
    assertTrue(Tables.MENTIONS.columns().get(Tables.MENTIONS.index("quote")).isText());
  }

  private static void write(Path folder, CsvStyle style) throws IOException {
    Files.writeString(
        folder.resolve(DataPackage.FILE), JsonText.write(DataPackage.of(List.of(), style)));
    try (TableWriter writer = new TableWriter(folder.resolve(TABLE.file()), TABLE, style)) {
      writer.write(ROWS);
    }
  }

  private static List<List<String>> read(Path folder) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (TableReader reader = new TableReader(folder.resolve(TABLE.file()), TABLE)) {
      for (List<String> row = reader.take(); row != null; row = reader.take()) {
        rows.add(row);
      }
    }
    return rows;
  }
}
