package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tika.parser.external.ExternalParser;
import org.assay.testing.render.Scanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports with scanned pages, with and without text recognition. */
class OcrOptionTest {

  @TempDir Path folder;

  private Path scan() throws IOException {
    Path scan = folder.resolve("philippines-2025.pdf");
    Scanner.scan(Path.of("corpus/philippines-2025.pdf"), Set.of(4), scan);
    return scan;
  }

  private Cli extract(Path file, String... options) {
    String[] fixed = {"extract", file.toString(), "-o", folder.resolve("out").toString()};
    return Cli.run(
        Stream.concat(Arrays.stream(fixed), Arrays.stream(options)).toArray(String[]::new));
  }

  @Test
  void pagesThatAreNotReadMakeAReportPartial() throws IOException {
    Cli result = extract(scan());
    assertEquals(0, result.code());
    assertTrue(result.out().contains("1 partial"), result.out());
    String inputs = Files.readString(folder.resolve("out/inputs.csv"));
    assertTrue(inputs.contains("pages-not-read"), inputs);
    assertTrue(inputs.contains("page 4."), inputs);
    assertEquals(0, Cli.run("verify", folder.resolve("out").toString()).code());
  }

  @Test
  void askingForRecognitionReadsAFileAgain() throws IOException {
    assumeTrue(
        OcrOptionTest.hasTesseract(),
        "SKIPPED: --ocr is not tested, Tesseract is missing (Debian: tesseract-ocr)");
    Path scan = scan();
    extract(scan);
    Cli read = extract(scan, "--ocr");
    assertTrue(read.out().contains("1 ok"), read.out() + read.err());
    String diagnostics = Files.readString(folder.resolve("out/diagnostics.csv"));
    assertTrue(diagnostics.contains("recognised-text"), diagnostics);
    assertEquals(0, Cli.run("verify", folder.resolve("out").toString()).code());
    Cli again = extract(scan, "--ocr");
    assertTrue(again.out().contains("1 skipped"), again.out());
  }

  private static boolean hasTesseract() {
    return ExternalParser.check("tesseract");
  }
}
