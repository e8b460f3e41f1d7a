package org.assay.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Word documents (.docx), from their XML: Tika's XHTML knows headings by the names of their styles
 * alone and mixes text boxes into paragraphs. Heads and feet of pages are other parts of the file
 * and not read.
 */
final class DocxReader {

  Content read(InputFile input) throws UnreadableException {
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(input.bytes()))) {
      Element document = root(file, "wordprocessingml\\.(document|template)\\.main|word\\..*main");
      Element text = DocxXml.child(document, "body");
      if (text == null) {
        throw new IOException("it has no body");
      }
      DocxBody body = new DocxBody(new DocxStyles(root(file, "wordprocessingml\\.styles")));
      body.notes(root(file, "wordprocessingml\\.footnotes"), "footnote");
      body.notes(root(file, "wordprocessingml\\.endnotes"), "endnote");
      return body.content(text);
    } catch (InvalidFormatException
        | OpenXML4JRuntimeException
        | UnsupportedFileFormatException
        | SAXException
        | IOException e) {
      throw UnreadableException.broken(Format.DOCX.words(), e);
    }
  }

  /** The root of the first part of a content type, or null. */
  private static Element root(OPCPackage file, String contentType)
      throws InvalidFormatException, IOException, SAXException {
    Pattern type = Pattern.compile(contentType);
    for (PackagePart part : file.getParts()) {
      if (type.matcher(part.getContentType()).find()) {
        try (InputStream in = part.getInputStream()) {
          return DocumentHelper.readDocument(in).getDocumentElement();
        }
      }
    }
    return null;
  }
}
