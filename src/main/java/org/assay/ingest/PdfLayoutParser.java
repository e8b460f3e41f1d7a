package org.assay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The layout of a PDF as XHTML ({@link LayoutXhtml}): pages of paragraphs in reading order, each
 * with its role, box and size. Like every parser of Tika it may run in a process of its own.
 *
 * <p>Letters to words ({@link PdfWords}), words of scanned pages from their pictures ({@link
 * ScannedPages}), running heads apart ({@link RunningHeads}), columns in order ({@link
 * ReadingOrder}), lines to paragraphs ({@link PdfParagraphs}), each with its role ({@link
 * PdfRoles}). A paragraph that a column or page end cuts stays in two.
 */
public final class PdfLayoutParser implements Parser {

  private static final long serialVersionUID = 1L;

  private static final MediaType PDF = MediaType.application("pdf");

  private final PageRecogniser recogniser;

  /** Without text recognition. */
  public PdfLayoutParser() {
    this(null);
  }

  /** Reads scanned pages with a recogniser, if that is not null. */
  PdfLayoutParser(PageRecogniser recogniser) {
    this.recogniser = recogniser;
  }

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(PDF);
  }

  /**
   * Tells the handler of the whole document, or of nothing.
   *
   * @throws EncryptedDocumentException where a password or certificate is needed
   * @throws RecognitionException where text recognition fails
   * @throws TikaException where the file is damaged
   */
  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    byte[] bytes = stream.readAllBytes();
    List<PdfPage> pages;
    List<LayoutBlock> blocks;
    try (PDDocument document = Loader.loadPDF(bytes)) {
      pages = ScannedPages.read(document, PdfWords.of(document), recogniser);
      blocks = PdfLayout.of(pages);
    } catch (InvalidPasswordException e) {
      throw new EncryptedDocumentException(e);
    } catch (NoClassDefFoundError e) {
      // Only what is locked to a certificate needs Bouncy Castle, which is not shipped.
      throw new EncryptedDocumentException(e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox answers damaged files with exceptions of many kinds.
      throw new TikaException(detail(e), e);
    }
    LayoutXhtml.write(pages, blocks, handler, metadata);
  }

  private static String detail(Throwable e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
