package org.assay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.fork.ForkParser;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.assay.text.SourceText;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** What the parser says of a layout survives as XHTML, in another process too. */
class PdfLayoutParserTest {

  private static final Path CORPUS = Path.of("corpus");
  private static final Path SHARED = Path.of("../shared/reports/layout");

  private static List<Path> pdfs() throws IOException {
    List<Path> out = new ArrayList<>();
    for (Path folder : List.of(CORPUS, SHARED)) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(out::add);
        }
      }
    }
    return out;
  }

  private static void assertSame(SourceText expected, Content found, String what) {
    assertEquals(expected.text(), found.text(), what);
    assertEquals(expected.blocks(), found.blocks(), what);
    assertEquals(expected.pictures(), found.pictures(), what);
  }

  @Test
  void writtenXhtmlGivesTheSameBlocks() throws Exception {
    List<Path> pdfs = pdfs();
    assertTrue(!pdfs.isEmpty());
    for (Path pdf : pdfs) {
      ToXMLContentHandler xml = new ToXMLContentHandler("UTF-8");
      try (InputStream in = Files.newInputStream(pdf)) {
        new PdfLayoutParser().parse(in, xml, new Metadata(), new ParseContext());
      }
      LayoutHandler blocks = new LayoutHandler();
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.newSAXParser().parse(new InputSource(new StringReader(xml.toString())), blocks);
      assertSame(Reading.text(pdf), blocks.content(), pdf.toString());
    }
  }

  @Test
  void aForkedProcessGivesTheSameBlocks() throws Exception {
    Path pdf = CORPUS.resolve("philippines-2025.pdf");
    LayoutHandler blocks = new LayoutHandler();
    try (ForkParser fork =
            new ForkParser(PdfLayoutParserTest.class.getClassLoader(), new PdfLayoutParser());
        InputStream in = TikaInputStream.get(pdf)) {
      fork.parse(in, blocks, new Metadata(), new ParseContext());
    }
    assertSame(Reading.text(pdf), blocks.content(), "forked");
  }

  @Test
  void whatIsNoReadablePdfIsToldByTheKindOfTheException() throws IOException {
    PdfLayoutParser parser = new PdfLayoutParser();
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(locked);
    }
    assertThrows(EncryptedDocumentException.class, () -> parse(parser, locked.toByteArray()));
    TikaException broken =
        assertThrows(
            TikaException.class,
            () -> parse(parser, "%PDF-1.7 nonsense".getBytes(StandardCharsets.US_ASCII)));
    assertInstanceOf(IOException.class, broken.getCause());
  }

  private static void parse(PdfLayoutParser parser, byte[] bytes) throws Exception {
    parser.parse(
        new ByteArrayInputStream(bytes), new DefaultHandler(), new Metadata(), new ParseContext());
  }
}
