package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.assay.model.Outcome;
import org.assay.table.InputsTable;
import org.assay.table.TableReader;
import org.assay.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to do harm: each is one row with a reason, and the good file is extracted. */
class HostileInputTest {

  private static final long HALF_A_GIGABYTE = 500L << 20;
  private static final int BOMB_MEGABYTES = 300;
  private static final int DEEP = 200_000;

  @TempDir Path folder;

  @Test
  void eachIsOneRow() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("good.txt"), "Cocaine is smuggled from Colombia to Spain.\n");
    try (RandomAccessFile huge = new RandomAccessFile(in.resolve("huge.txt").toFile(), "rw")) {
      huge.setLength(HALF_A_GIGABYTE);
    }
    bomb(in.resolve("bomb.docx"));
    Files.writeString(in.resolve("deep.html"), "<div>".repeat(DEEP / 20) + "Gold leaves Mali.");
    Files.writeString(in.resolve("deep.rtf"), "{\\rtf1 " + "{".repeat(DEEP) + "Gold leaves Mali.");
    Files.write(
        in.resolve("deep.pdf"),
        ("%PDF-1.7\n1 0 obj\n" + "[".repeat(DEEP)).getBytes(StandardCharsets.US_ASCII));

    Path out = folder.resolve("out");
    Cli run = Cli.run("extract", in.toString(), "-o", out.toString(), "--jobs", "2");
    assertEquals(ExitCode.FOUND_PROBLEMS, run.code(), run.err());
    Map<String, Outcome> rows = rows(out);
    assertEquals(6, rows.size());
    assertTrue(rows.get("good.txt").extracted(), run.err());
    assertEquals("too-large", rows.get("huge.txt").code());
    for (String name : List.of("huge.txt", "bomb.docx", "deep.rtf", "deep.pdf")) {
      Outcome row = rows.get(name);
      assertFalse(row.extracted(), name);
      assertTrue(row.reason().endsWith(".") && row.remedy().endsWith("."), row.toString());
    }
    assertEquals(ExitCode.DONE, Cli.run("verify", out.toString()).code());
  }

  /** A Word document that takes a thousand times its size once unpacked. */
  private static void bomb(Path file) throws IOException {
    byte[] zeros = new byte[1 << 20];
    try (InputStream in = Files.newInputStream(Path.of("corpus/mali-2023.docx"));
        ZipInputStream good = new ZipInputStream(in);
        OutputStream out = Files.newOutputStream(file);
        ZipOutputStream bomb = new ZipOutputStream(out)) {
      for (ZipEntry entry = good.getNextEntry(); entry != null; entry = good.getNextEntry()) {
        bomb.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals("word/document.xml")) {
          for (int i = 0; i < BOMB_MEGABYTES; i++) {
            bomb.write(zeros);
          }
        } else {
          good.transferTo(bomb);
        }
      }
    }
  }

  private static Map<String, Outcome> rows(Path out) throws IOException {
    Map<String, Outcome> rows = new HashMap<>();
    try (TableReader reader = new TableReader(out.resolve("inputs.csv"), Tables.INPUTS)) {
      for (List<String> row = reader.take(); row != null; row = reader.take()) {
        Outcome outcome = InputsTable.outcome(row);
        rows.put(outcome.path().substring(outcome.path().lastIndexOf('/') + 1), outcome);
      }
    }
    return rows;
  }
}
