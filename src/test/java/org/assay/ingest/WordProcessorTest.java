package org.assay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assay.text.Block;
import org.assay.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as a word processor saves them; skipped where LibreOffice is missing. */
class WordProcessorTest {

  private static final List<String> EXPECTED =
      List.of(
          "HEADING 1|Criminality",
          "HEADING 2|People",
          "TEXT|Networks run north and back by night again.",
          "NOTE|So says the police.",
          "TEXT|It ends here.",
          "NOTE|A note at the end.",
          "LIST_ITEM|First item",
          "LIST_ITEM|Second item",
          "TABLE_CELL|2021",
          "TABLE_CELL|6.2",
          "TEXT|After the table.");

  private static final String CONTENT =
      """
      <text:tracked-changes>
      <text:changed-region xml:id="c1" text:id="c1"><text:deletion><office:change-info>
      <dc:creator>Ann</dc:creator><dc:date>2024-01-01T00:00:00</dc:date></office:change-info>
      <text:p>forth and </text:p></text:deletion></text:changed-region>
      <text:changed-region xml:id="c2" text:id="c2"><text:insertion><office:change-info>
      <dc:creator>Ann</dc:creator><dc:date>2024-01-01T00:00:00</dc:date></office:change-info>
      </text:insertion></text:changed-region></text:tracked-changes>
      <text:h text:style-name="Heading_20_1" text:outline-level="1">Criminality</text:h>
      <text:h text:style-name="Heading_20_2" text:outline-level="2">People</text:h>
      <text:p>Networks run north<text:note text:note-class="footnote"><text:note-citation>1\
      </text:note-citation><text:note-body><text:p>So says the police.</text:p></text:note-body>\
      </text:note> and <text:change text:change-id="c1"/>back <text:change-start\
       text:change-id="c2"/>by night<text:change-end text:change-id="c2"/> again<office:annotation>\
      <dc:creator>Bob</dc:creator><dc:date>2024-01-01T00:00:00</dc:date><text:p>Who says so?\
      </text:p></office:annotation>.</text:p>
      <text:p>It ends here<text:note text:note-class="endnote"><text:note-citation>i\
      </text:note-citation><text:note-body><text:p>A note at the end.</text:p></text:note-body>\
      </text:note>.</text:p>
      <text:list><text:list-item><text:p>First item</text:p></text:list-item>\
      <text:list-item><text:p>Second item</text:p></text:list-item></text:list>
      <table:table><table:table-column table:number-columns-repeated="2"/><table:table-row>\
      <table:table-cell><text:p>2021</text:p></table:table-cell>\
      <table:table-cell><text:p>6.2</text:p></table:table-cell></table:table-row></table:table>
      <text:p>After the table.</text:p>
      """;

  private static final String STYLES =
      """
      <office:styles><style:style style:name="Heading_20_1" style:display-name="Heading 1"\
       style:family="paragraph" style:default-outline-level="1"/>
      <style:style style:name="Heading_20_2" style:display-name="Heading 2"\
       style:family="paragraph" style:default-outline-level="2"/></office:styles>
      <office:automatic-styles><style:page-layout style:name="a"/></office:automatic-styles>
      <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="a">
      <style:header><text:p>Head of the page</text:p></style:header>
      <style:footer><text:p>Foot of the page</text:p></style:footer></style:master-page>
      </office:master-styles>
      """;

  @TempDir Path folder;

  private Path odt() throws IOException {
    Path file = folder.resolve("a.odt");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      part(
          zip,
          "content.xml",
          root("content", "<office:body><office:text>" + CONTENT + "</office:text></office:body>"));
      part(zip, "styles.xml", root("styles", STYLES));
      part(
          zip,
          "META-INF/manifest.xml",
          "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'"
              + " manifest:version='1.3'><manifest:file-entry manifest:full-path='/'"
              + " manifest:media-type='application/vnd.oasis.opendocument.text'/>"
              + "<manifest:file-entry manifest:full-path='content.xml'"
              + " manifest:media-type='text/xml'/><manifest:file-entry"
              + " manifest:full-path='styles.xml' manifest:media-type='text/xml'/>"
              + "</manifest:manifest>");
    }
    return file;
  }

  private static String root(String name, String content) {
    StringBuilder out = new StringBuilder("<office:document-" + name + " office:version='1.3'");
    out.append(" xmlns:dc='http://purl.org/dc/elements/1.1/'");
    for (String prefix : List.of("office", "text", "style", "table")) {
      out.append(" xmlns:").append(prefix).append("='urn:oasis:names:tc:opendocument:xmlns:");
      out.append(prefix).append(":1.0'");
    }
    return out + ">" + content + "</office:document-" + name + ">";
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** Saves a file in another format, with LibreOffice. */
  private Path saved(Path file, String extension) throws IOException, InterruptedException {
    Path out = Files.createDirectories(folder.resolve("saved"));
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "soffice",
                  "--headless",
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--convert-to",
                  extension,
                  "--outdir",
                  out.toString(),
                  file.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      process = null;
    }
    assumeTrue(
        process != null,
        "SKIPPED: files of word processors are not tested, LibreOffice is missing"
            + " (Debian: libreoffice-writer-nogui)");
    assertTrue(process.waitFor(3, TimeUnit.MINUTES), "LibreOffice hangs");
    String stem = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    Path result = out.resolve(stem + "." + extension);
    assumeTrue(
        Files.exists(result),
        "SKIPPED: this LibreOffice writes no ."
            + extension
            + " (Debian: libreoffice-writer-nogui)");
    return result;
  }

  /** Blocks as {@code ROLE level|text}; numbers of notes and blanks before full stops taken off. */
  private static List<String> blocks(SourceText source) {
    return Reading.blocks(source).stream()
        .map(block -> block.replaceFirst("^NOTE\\|[1i] ?", "NOTE|").replace(" .", "."))
        .toList();
  }

  @Test
  void odtLeavesOutChangesCommentsAndPageEdges() throws IOException {
    assertEquals(EXPECTED, blocks(Reading.text(odt())));
  }

  @Test
  void otherFormatsReadAsTheSame() throws IOException, InterruptedException {
    for (String extension : List.of("doc", "rtf", "docx", "odt")) {
      SourceText source = Reading.text(saved(odt(), extension));
      assertEquals(EXPECTED, blocks(source), extension);
    }
  }

  @Test
  void booksAndPagesKeepNotesApart() throws IOException, InterruptedException {
    for (String extension : List.of("epub", "html")) {
      SourceText source = Reading.text(saved(odt(), extension));
      List<String> notes =
          Reading.of(source, Block.Role.NOTE).stream()
              .map(note -> note.replaceFirst("^[1i]", ""))
              .toList();
      assertEquals(List.of("So says the police.", "A note at the end."), notes, extension);
      assertTrue(blocks(source).contains("TEXT|It ends here."), extension);
      assertTrue(!source.text().contains("of the page"), extension);
      assertTrue(!source.text().contains("Who says so"), extension);
    }
  }

  @Test
  void aWholeReportIsOneReportAsWord97File() throws IOException, InterruptedException {
    Path report = Path.of("corpus/mali-2023.docx");
    List<String> expected = Reading.blocks(Reading.text(report));
    for (String extension : List.of("doc", "odt", "rtf")) {
      List<String> found = new ArrayList<>(Reading.blocks(Reading.text(saved(report, extension))));
      assertEquals(expected, found, extension);
    }
  }
}
