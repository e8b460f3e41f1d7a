package org.assay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.assay.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

class OfficeTest {

  @TempDir Path folder;

  private static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String name : List.of("heading 1", "heading 2", "List Paragraph")) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(name.replace(" ", ""));
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        document.createStyles().addStyle(new XWPFStyle(style));
      }
      paragraph(document, "heading1", "Criminality");
      paragraph(document, "heading2", "People");
      XWPFParagraph noted = paragraph(document, null, "Networks run north");
      document.createFootnotes();
      XWPFFootnote note = document.createFootnote();
      note.createParagraph().createRun().setText("So says the police.");
      noted.addFootnoteReference(note);
      noted.createRun().setText(" and back.");
      paragraph(document, "ListParagraph", "First item");
      XWPFTable table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("2021");
      table.getRow(0).getCell(1).setText("6.2");
      document
          .createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Running head");
      document.write(out);
      return out.toByteArray();
    }
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    if (style != null) {
      paragraph.setStyle(style);
    }
    paragraph.createRun().setText(text);
    return paragraph;
  }

  @Test
  void docxGivesHeadingsNotesItemsAndCells() throws IOException {
    SourceText source = Reading.text(Reading.write(folder, "a.docx", docx()));
    assertEquals(
        List.of(
            "HEADING 1|Criminality",
            "HEADING 2|People",
            "TEXT|Networks run north and back.",
            "NOTE|So says the police.",
            "LIST_ITEM|First item",
            "TABLE_CELL|2021",
            "TABLE_CELL|6.2"),
        Reading.blocks(source));
  }

  @Test
  void contentCountsNotTheName() throws IOException {
    SourceText source = Reading.text(Reading.write(folder, "a.txt", docx()));
    assertEquals(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        source.file().mediaType());
  }

  @Test
  void odtGivesHeadingsAndItems() throws IOException {
    String open =
        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>";
    Path file =
        zip(
            "a.odt",
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            "content.xml",
            open
                + "<text:h text:outline-level='2'>People</text:h><text:p>Networks run"
                + "<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation>"
                + "<text:note-body><text:p>So says the police.</text:p></text:note-body></text:note>"
                + " north.</text:p>"
                + "<text:list><text:list-item><text:p>First item</text:p></text:list-item></text:list>"
                + "</office:text></office:body></office:document-content>");
    assertEquals(
        List.of(
            "HEADING 2|People",
            "TEXT|Networks run north.",
            "NOTE|1 So says the police.",
            "LIST_ITEM|First item"),
        Reading.blocks(Reading.text(file)));
  }

  @Test
  void epubIsReadInTheOrderOfItsSpine() throws IOException {
    String page = "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>T</title></head><body>";
    Path file =
        zip(
            "a.epub",
            "mimetype",
            "application/epub+zip",
            "META-INF/container.xml",
            "<container version='1.0' xmlns='urn:oasis:names:tc:opendocument:xmlns:container'>"
                + "<rootfiles><rootfile full-path='c.opf'"
                + " media-type='application/oebps-package+xml'/></rootfiles></container>",
            "c.opf",
            "<package xmlns='http://www.idpf.org/2007/opf' version='3.0'><manifest>"
                + "<item id='b' href='b.xhtml' media-type='application/xhtml+xml'/>"
                + "<item id='a' href='a.xhtml' media-type='application/xhtml+xml'/></manifest>"
                + "<spine><itemref idref='a'/><itemref idref='b'/></spine></package>",
            "b.xhtml",
            page + "<h2>People</h2><p>Second.</p></body></html>",
            "a.xhtml",
            page + "<h1>Mali</h1><p>First.</p></body></html>");
    assertEquals(
        List.of("HEADING 1|Mali", "TEXT|First.", "HEADING 2|People", "TEXT|Second."),
        Reading.blocks(Reading.text(file)));
  }

  @Test
  void rtfIsRead() throws IOException {
    SourceText source =
        Reading.text(folder, "a.rtf", "{\\rtf1\\ansi Gold leaves.\\par Arms come.\\par}");
    assertEquals(List.of("TEXT|Gold leaves.", "TEXT|Arms come."), Reading.blocks(source));
  }

  @Test
  void rtfKeepsHeadingsItemsCellsAndNotesApart() throws IOException {
    SourceText source =
        Reading.text(
            folder,
            "a.rtf",
            """
            {\\rtf1\\ansi{\\stylesheet{\\s1\\outlinelevel0 heading 1;}}{\\header\\pard Head\\par}
            \\pard Gold leaves.\\par\\pard\\s1\\outlinelevel1\\b People\\b0\\par
            \\pard Arms come{\\super{\\footnote\\pard\\plain So \\'e9 says.\\par}} by sea.\\par
            \\pard\\ls1{\\listtext 1.\\tab}One.\\par Two.\\par
            \\pard\\intbl 2021\\cell \\u233?\\cell\\row\\pard After.\\par}
            """);
    assertEquals(
        List.of(
            "TEXT|Gold leaves.",
            "HEADING 2|People",
            "TEXT|Arms come by sea.",
            "NOTE|So é says.",
            "LIST_ITEM|One.",
            "LIST_ITEM|Two.",
            "TABLE_CELL|2021",
            "TABLE_CELL|é",
            "TEXT|After."),
        Reading.blocks(source));
  }

  @Test
  void passwordIsRefused() throws IOException, GeneralSecurityException {
    Path file = folder.resolve("locked.docx");
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(container)) {
        out.write(docx());
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        container.writeFilesystem(out);
      }
    }
    Ingested.Refused refused = assertInstanceOf(Ingested.Refused.class, new Ingester().read(file));
    assertEquals("encrypted", refused.code());
  }

  /** Names and contents in turn. */
  private Path zip(String name, String... entries) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < entries.length; i += 2) {
        byte[] bytes = entries[i + 1].getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(entries[i]);
        if (i == 0) {
          java.util.zip.CRC32 crc = new java.util.zip.CRC32();
          crc.update(bytes);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(bytes.length);
          entry.setCrc(crc.getValue());
        }
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
      }
    }
    return file;
  }
}
