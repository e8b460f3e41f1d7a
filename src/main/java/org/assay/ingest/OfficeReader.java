package org.assay.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** RTF files, and those of Word 6 and 95, through Tika's XHTML. */
final class OfficeReader {

  private final int maxCharacters;

  /** Only the parsers of the formats that are read; it guards against zip bombs itself. */
  private final Parser parser = new AutoDetectParser(new OfficeParser(), new RTFParser());

  OfficeReader(int maxCharacters) {
    this.maxCharacters = maxCharacters;
  }

  Content read(InputFile input, Format format) throws UnreadableException {
    BlockHandler blocks = new BlockHandler();
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, input.name());
    try (TikaInputStream stream = TikaInputStream.get(bytes(input, format), metadata)) {
      parser.parse(stream, new WriteOutContentHandler(blocks, maxCharacters), metadata, context());
      return blocks.content();
    } catch (EncryptedDocumentException e) {
      throw UnreadableException.encrypted(format.words());
    } catch (TikaException | SAXException | IOException e) {
      if (WriteLimitReachedException.isWriteLimitReached(e)) {
        throw UnreadableException.tooLarge(
            "The text has more characters than the limit of " + maxCharacters + ".");
      }
      throw UnreadableException.broken(format.words(), e);
    }
  }

  private static byte[] bytes(InputFile input, Format format) throws IOException {
    return format == Format.RTF ? RtfMarks.add(input.bytes()) : input.bytes();
  }

  private static ParseContext context() {
    ParseContext context = new ParseContext();
    OfficeParserConfig config = new OfficeParserConfig();
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeDeletedContent(false);
    context.set(OfficeParserConfig.class, config);
    context.set(EmbeddedDocumentExtractor.class, new NoEmbedded());
    return context;
  }

  /** Pictures and attached files are no part of a report's text. */
  private static final class NoEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {}
  }
}
