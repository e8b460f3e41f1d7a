package org.assay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxTest {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String STYLES =
      """
      <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Eigene"><w:name w:val="Eigene"/>
      <w:basedOn w:val="berschrift1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Teil"><w:name w:val="Teil"/>
      <w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
      """;

  @TempDir Path folder;

  @Test
  void headingsOfAnyLanguageAndDerivedOnes() throws IOException {
    assertEquals(
        List.of(
            "FURNITURE|Leute 3",
            "HEADING 1|Leute",
            "HEADING 1|Handel",
            "HEADING 3|Waffen",
            "HEADING 2|Gold",
            "TEXT|Gold leaves."),
        read(
            styled("Verzeichnis1", "Leute 3")
                + styled("berschrift1", "Leute")
                + styled("Eigene", "Handel")
                + styled("Teil", "Waffen")
                + "<w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr>"
                + run("Gold")
                + "</w:p>"
                + paragraph(run("Gold leaves."))));
  }

  @Test
  void whatTheAuthorTookOutIsNoText() throws IOException {
    assertEquals(
        List.of("TEXT|Gold leaves the country by air\u00AD."),
        read(
            paragraph(
                run("Gold ")
                    + "<w:del>"
                    + run("and silver ").replace("w:t", "w:delText")
                    + "</w:del><w:moveFrom>"
                    + run("never")
                    + "</w:moveFrom><w:ins>"
                    + run("leaves ")
                    + "</w:ins><w:hyperlink>"
                    + run("the country")
                    + "</w:hyperlink><w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r>"
                    + "<w:r><w:commentReference w:id='1'/></w:r>"
                    + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
                    + run(" by air")
                    + "<w:r><w:softHyphen/></w:r>"
                    + run("."))));
  }

  @Test
  void textBoxesStandAfterTheirParagraphOnce() throws IOException {
    String box = "<w:txbxContent>" + paragraph(run("In a box.")) + "</w:txbxContent>";
    assertEquals(
        List.of("TEXT|Gold leaves.", "TEXT|In a box.", "TEXT|Fuel comes."),
        read(
            paragraph(
                    run("Gold ")
                        + "<w:r><mc:AlternateContent xmlns:mc='x'><mc:Choice>"
                        + box
                        + "</mc:Choice><mc:Fallback>"
                        + box
                        + "</mc:Fallback></mc:AlternateContent></w:r>"
                        + run("leaves."))
                + paragraph(run("Fuel comes."))));
  }

  @Test
  void tablesForLayoutAreText() throws IOException {
    String prose =
        "Gold leaves the country by air in the luggage of couriers, and no one looks on.";
    assertEquals(
        List.of(
            "HEADING 1|People", "TEXT|" + prose, "TABLE_CELL|2021", "TABLE_CELL|6.2", "TEXT|Box."),
        read(
            table(styled("berschrift1", "People") + paragraph(run(prose)))
                + table(paragraph(run("2021")), paragraph(run("6.2")))
                + table(paragraph(run("Box.")))));
  }

  @Test
  void withoutStylesTypeTellsHeadings() throws IOException {
    String bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>People</w:t></w:r>";
    String large = "<w:r><w:rPr><w:sz w:val='32'/></w:rPr><w:t>Mali</w:t></w:r>";
    assertEquals(
        List.of("HEADING|Mali", "HEADING|People", "TEXT|Gold leaves the country by air."),
        read(
            paragraph(large)
                + paragraph(bold)
                + paragraph(run("Gold leaves the country by air."))));
  }

  private List<String> read(String body) throws IOException {
    Path file = folder.resolve("a.docx");
    String w = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
              + "<Default Extension='rels'"
              + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
              + ("<Override PartName='/word/document.xml' ContentType='" + TYPE)
              + "document.main+xml'/>"
              + ("<Override PartName='/word/styles.xml' ContentType='" + TYPE)
              + "styles+xml'/></Types>");
      entry(
          zip,
          "_rels/.rels",
          "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
              + "<Relationship Id='r1' Target='word/document.xml' Type='http://schemas."
              + "openxmlformats.org/officeDocument/2006/relationships/officeDocument'/>"
              + "</Relationships>");
      entry(zip, "word/styles.xml", "<w:styles " + w + STYLES + "</w:styles>");
      entry(
          zip,
          "word/document.xml",
          "<w:document " + w + "<w:body>" + body + "</w:body></w:document>");
    }
    return Reading.blocks(Reading.text(file));
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String table(String... cells) {
    StringBuilder out = new StringBuilder("<w:tbl><w:tr>");
    for (String cell : cells) {
      out.append("<w:tc>").append(cell).append("</w:tc>");
    }
    return out.append("</w:tr></w:tbl>").toString();
  }

  private static String styled(String style, String text) {
    return paragraph("<w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>" + run(text));
  }

  private static String paragraph(String inside) {
    return "<w:p>" + inside + "</w:p>";
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }
}
