package org.assay.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.SAXException;

/** PDF, through the XHTML of {@link PdfLayoutParser}. */
final class PdfReader {

  private final PageRecogniser recogniser;

  /** Where scanned pages are to be read and can be. */
  private final boolean reads;

  /**
   * @param recogniser reads scanned pages; null where nobody asked for that
   */
  PdfReader(PageRecogniser recogniser) {
    this.recogniser = recogniser;
    this.reads = recogniser != null && recogniser.isInstalled();
  }

  Content read(InputFile input) throws UnreadableException {
    LayoutHandler blocks = new LayoutHandler();
    try {
      new PdfLayoutParser(reads ? recogniser : null)
          .parse(
              new ByteArrayInputStream(input.bytes()), blocks, new Metadata(), new ParseContext());
    } catch (EncryptedDocumentException e) {
      throw UnreadableException.encrypted(Format.PDF.words());
    } catch (RecognitionException e) {
      throw UnreadableException.recognition(e);
    } catch (TikaException | SAXException | IOException e) {
      throw UnreadableException.broken(Format.PDF.words(), e);
    }
    Content content = blocks.content();
    if (content.blocks().isEmpty() || content.pictures().unread().size() == blocks.pages()) {
      throw refused(blocks.pages());
    }
    return content;
  }

  private UnreadableException refused(int pages) {
    String reason = "The PDF has no text, only pictures of its " + pages + " page(s)";
    if (reads) {
      return UnreadableException.refused(
          "no-text-layer",
          reason + ", and text recognition found no words in them.",
          "Check that the pages are upright and legible, or scan them again at 300 dots per inch.");
    }
    return UnreadableException.refused(
        "no-text-layer",
        reason + ".",
        recogniser != null
            ? "Install Tesseract with its English data (Debian: tesseract-ocr), which --ocr needs and"
                + " did not find."
            : "Give --ocr, which reads them with Tesseract where that is installed.");
  }
}
