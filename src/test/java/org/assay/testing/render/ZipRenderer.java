package org.assay.testing.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** OpenDocument texts and EPUB books: marked-up text in a zip file. */
final class ZipRenderer {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private ZipRenderer() {}

  static void odt(Manuscript manuscript, Path file) throws IOException {
    StringBuilder body = new StringBuilder(XML);
    body.append("<office:document-content office:version=\"1.3\"");
    for (String name : new String[] {"office", "text", "style"}) {
      body.append(" xmlns:").append(name);
      body.append("=\"urn:oasis:names:tc:opendocument:xmlns:").append(name).append(":1.0\"");
    }
    body.append("><office:body><office:text>\n");
    for (String line : manuscript.title()) {
      body.append("<text:p text:style-name=\"Title\">").append(escaped(line)).append("</text:p>\n");
    }
    for (Manuscript.Part part : manuscript.parts()) {
      if (part.isHeading()) {
        body.append("<text:h text:style-name=\"Heading_20_").append(part.level());
        body.append("\" text:outline-level=\"").append(part.level()).append("\">");
        body.append(escaped(part.text())).append("</text:h>\n");
      } else {
        body.append("<text:p>").append(escaped(part.text())).append("</text:p>\n");
      }
    }
    body.append("</office:text></office:body></office:document-content>\n");
    String manifest =
        XML
            + "<manifest:manifest"
            + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
            + " manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\""
            + " manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
            + "<manifest:file-entry manifest:full-path=\"content.xml\""
            + " manifest:media-type=\"text/xml\"/></manifest:manifest>";
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      stored(zip, "application/vnd.oasis.opendocument.text");
      entry(zip, "content.xml", body.toString());
      entry(zip, "META-INF/manifest.xml", manifest);
    }
  }

  static void epub(Manuscript manuscript, Path file) throws IOException {
    StringBuilder body = new StringBuilder(XML);
    body.append("<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Report</title></head>");
    body.append("<body>\n");
    manuscript.title().forEach(line -> body.append(element("p", line)));
    for (Manuscript.Part part : manuscript.parts()) {
      body.append(element(part.isHeading() ? "h" + part.level() : "p", part.text()));
    }
    body.append("</body></html>\n");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      stored(zip, "application/epub+zip");
      entry(
          zip,
          "META-INF/container.xml",
          XML
              + "<container version=\"1.0\""
              + " xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
              + "<rootfile full-path=\"book.opf\""
              + " media-type=\"application/oebps-package+xml\"/></rootfiles></container>");
      entry(
          zip,
          "book.opf",
          XML
              + "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\""
              + " unique-identifier=\"id\"><metadata"
              + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:identifier id=\"id\">x"
              + "</dc:identifier><dc:title>Report</dc:title><dc:language>en</dc:language>"
              + "</metadata><manifest><item id=\"a\" href=\"a.xhtml\""
              + " media-type=\"application/xhtml+xml\"/></manifest>"
              + "<spine><itemref idref=\"a\"/></spine></package>");
      entry(zip, "a.xhtml", body.toString());
    }
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + escaped(text) + "</" + name + ">\n";
  }

  /** The media type comes first and is not compressed, so that it can be told by its place. */
  private static void stored(ZipOutputStream zip, String mediaType) throws IOException {
    byte[] bytes = mediaType.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
