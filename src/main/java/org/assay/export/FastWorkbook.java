package org.assay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/** Compresses little: most of the time of a workbook goes into that. */
final class FastWorkbook extends SXSSFWorkbook {

  FastWorkbook(int window) {
    super(null, window);
  }

  @Override
  protected SheetDataWriter createSheetDataWriter() throws IOException {
    return new SheetWriter();
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    ZipArchiveOutputStream archive = super.createArchiveOutputStream(out);
    archive.setLevel(Deflater.BEST_SPEED);
    return archive;
  }
}
