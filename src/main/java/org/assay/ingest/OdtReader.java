package org.assay.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.SAXException;

/**
 * OpenDocument texts, from their XML: Tika's XHTML has deleted words, comments and the heads and
 * feet of pages among the paragraphs, and nothing tells them apart.
 */
final class OdtReader {

  private static final int MOST_BYTES = 256 << 20;

  Content read(InputFile input) throws UnreadableException {
    try (ZipParts parts = new ZipParts(input.bytes(), MOST_BYTES)) {
      byte[] manifest = parts.read("META-INF/manifest.xml");
      if (manifest != null
          && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
        throw UnreadableException.encrypted(Format.ODT.words());
      }
      BlockHandler blocks = new BlockHandler();
      XMLReaderUtils.parseSAX(
          new ByteArrayInputStream(parts.need("content.xml")),
          new OdtHandler(blocks),
          new ParseContext());
      return blocks.content();
    } catch (TikaException | SAXException | IOException e) {
      throw UnreadableException.broken(Format.ODT.words(), e);
    }
  }
}
