package org.assay.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * EPUB books: the web pages that the book lists as its reading order, each read as such. Tika's
 * XHTML does not tell notes from paragraphs.
 */
final class EpubReader {

  private static final int MOST_BYTES = 64 << 20;

  private final HtmlReader pages;

  /**
   * @param pages reads the pages
   */
  EpubReader(HtmlReader pages) {
    this.pages = pages;
  }

  Content read(InputFile input) throws UnreadableException {
    try (ZipParts parts = new ZipParts(input.bytes(), MOST_BYTES)) {
      Element root = xml(parts, "META-INF/container.xml").selectFirst("rootfile");
      if (root == null) {
        throw new IOException("it names no package");
      }
      String path = root.attr("full-path");
      Document book = xml(parts, path);
      if (isLocked(parts)) {
        throw UnreadableException.encrypted(Format.EPUB.words());
      }
      BlockHandler blocks = new BlockHandler();
      for (Element reference : book.select("spine > itemref")) {
        Element item = item(book, reference.attr("idref"));
        if (item != null && !item.attr("properties").contains("nav")) {
          byte[] page = parts.read(resolve(path, item.attr("href")));
          if (page != null) {
            pages.read(new InputFile(item.attr("href"), page), blocks);
          }
        }
      }
      return blocks.content();
    } catch (IOException e) {
      throw UnreadableException.broken(Format.EPUB.words(), e);
    }
  }

  /** Fonts may be scrambled without harm, pages may not. */
  private static boolean isLocked(ZipParts parts) throws IOException, UnreadableException {
    byte[] encryption = parts.read("META-INF/encryption.xml");
    return encryption != null
        && xml(encryption).getAllElements().stream()
            .anyMatch(element -> element.attr("URI").matches("(?i).*\\.x?html?"));
  }

  private static Element item(Document book, String id) {
    return book.select("manifest > item").stream()
        .filter(item -> item.attr("id").equals(id))
        .findFirst()
        .orElse(null);
  }

  /** A path that stands in a part, to one of the whole book. */
  private static String resolve(String part, String href) {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String plain = href.contains("#") ? href.substring(0, href.indexOf('#')) : href;
    String path = folder + URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
    String shorter = path.replaceFirst("[^/]+/\\.\\./", "");
    while (!shorter.equals(path)) {
      path = shorter;
      shorter = path.replaceFirst("[^/]+/\\.\\./", "");
    }
    return path;
  }

  private static Document xml(ZipParts parts, String name) throws IOException, UnreadableException {
    return xml(parts.need(name));
  }

  private static Document xml(byte[] bytes) throws IOException {
    return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
  }
}
