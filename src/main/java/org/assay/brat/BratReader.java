package org.assay.brat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.assay.text.SourceFile;
import org.assay.text.SourceText;

/**
 * Reads an annotated report: {@code NAME.ann} and {@code NAME.txt}, with {@code NAME.sections.tsv}
 * and the folder's {@code reports.tsv} where there are such.
 */
public final class BratReader {

  static final String ANN = ".ann";

  private BratReader() {}

  /**
   * Reads one report.
   *
   * @param ann path of its {@code .ann} file
   * @throws GoldException naming file and line
   */
  public static GoldReport read(Path ann) {
    Path folder = ann.toAbsolutePath().getParent();
    return read(ann, ReportsTable.read(folder));
  }

  static GoldReport read(Path ann, Map<String, ReportInfo> reports) {
    String file = ann.getFileName().toString();
    if (!file.endsWith(ANN)) {
      throw new GoldException(ann.toString(), 0, "is no .ann file");
    }
    String name = file.substring(0, file.length() - ANN.length());
    Path text = ann.resolveSibling(name + ".txt");
    if (!Files.isRegularFile(text)) {
      throw new GoldException(ann.toString(), 0, "its text " + name + ".txt is not beside it");
    }
    SourceText source = source(text);
    AnnParser parser = new AnnParser(new AnnFile(ann.toString(), GoldLines.of(ann)), source);
    return new GoldReport(
        reports.getOrDefault(name, ReportInfo.unknown(name)),
        text,
        source,
        parser.mentions(),
        parser.equivalents(),
        parser.routes(),
        SectionsTable.read(ann.resolveSibling(name + ".sections.tsv"), source.length()),
        List.of());
  }

  private static SourceText source(Path file) {
    String text = GoldLines.text(file);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String name = file.getFileName().toString();
    return new SourceText(
        name, text, List.of(), new SourceFile(name, "text/plain", bytes.length, sha256(bytes)));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
