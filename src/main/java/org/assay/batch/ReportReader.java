package org.assay.batch;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.json.BlocksJson;
import org.assay.json.JsonFormatException;
import org.assay.json.OutputPaths;
import org.assay.text.SourceText;

/**
 * Reads report files, and texts that an earlier run kept: {@code texts/ID.txt} with {@code
 * ID.blocks.json} beside it is read as the file that it was taken from. Thread-safe.
 */
public final class ReportReader {

  private static final String TEXT = ".txt";

  private final FileReader reader;
  private final boolean ocr;

  /** How a file is read that is no kept text; never throws for what the file is or holds. */
  @FunctionalInterface
  public interface FileReader {
    Ingested read(Path file);
  }

  /**
   * @param ingester reads what is no kept text, in this process
   */
  public ReportReader(Ingester ingester) {
    this(ingester::read, ingester.options().ocr());
  }

  /**
   * @param reader reads what is no kept text
   * @param ocr whether it reads pages that are pictures
   */
  public ReportReader(FileReader reader, boolean ocr) {
    this.reader = reader;
    this.ocr = ocr;
  }

  /** Reads one file; never throws for what the file is or holds. */
  public Ingested read(Path file) {
    Path blocks = blocksOf(file);
    return blocks == null ? reader.read(file) : kept(file, blocks);
  }

  /** Whether a file is a text that an earlier run kept. */
  boolean isKept(Path file) {
    return blocksOf(file) != null;
  }

  /** Whether pages that are pictures are read. */
  boolean ocr() {
    return ocr;
  }

  private static Ingested kept(Path file, Path blocks) {
    try {
      SourceText source = new BlocksJson().read(Files.readString(blocks), Files.readString(file));
      return new Ingested.Text(source);
    } catch (CharacterCodingException e) {
      return broken(file, "is not UTF-8");
    } catch (JsonFormatException e) {
      return broken(blocks, e.getMessage());
    } catch (IOException e) {
      return broken(file, "cannot be read: " + e.getMessage());
    }
  }

  private static Ingested broken(Path file, String what) {
    return new Ingested.Failed(
        "broken",
        "The kept text is damaged: " + file.getFileName() + ": " + what,
        "Extract the report itself again, or move the text away from its .blocks.json.");
  }

  /** The blocks beside a kept text, or null. */
  private static Path blocksOf(Path file) {
    Path name = file.getFileName();
    if (name == null || !name.toString().endsWith(TEXT)) {
      return null;
    }
    String id = name.toString().substring(0, name.toString().length() - TEXT.length());
    Path blocks = file.resolveSibling(Path.of(OutputPaths.blocks(id)).getFileName());
    return Files.isRegularFile(file) && Files.isRegularFile(blocks) ? blocks : null;
  }
}
