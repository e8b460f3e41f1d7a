package org.assay.ingest;

import java.nio.file.Path;
import java.util.Objects;
import org.assay.text.SourceFile;
import org.assay.text.SourceText;

/**
 * Reads a report file into a text with blocks.
 *
 * <p>The bytes are read once and hashed. What the file is is decided by its content, with the name
 * as a hint ({@link TypeDetector}). A plain text is its own characters ({@link TextReader}); a web
 * page is parsed and freed of menus ({@link HtmlReader}); a PDF is put into reading order from the
 * positions of its letters, and scanned pages are read where that is asked for ({@link PdfReader});
 * Word and OpenDocument files are read from their own structure ({@link DocxReader}, {@link
 * DocReader}, {@link OdtReader}), a book page by page ({@link EpubReader}); RTF goes through Tika
 * ({@link OfficeReader}). Each gives {@link Content}; all that can go wrong comes back as {@link
 * Ingested.Refused} or {@link Ingested.Failed}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Ingester {

  private final IngestOptions options;
  private final TypeDetector detector = new TypeDetector();
  private final TextReader textReader = new TextReader();
  private final HtmlReader htmlReader;
  private final PdfReader pdfReader;
  private final DocxReader docxReader = new DocxReader();
  private final OdtReader odtReader = new OdtReader();
  private final EpubReader epubReader;
  private final DocReader docReader;
  private final OfficeReader officeReader;

  /** With {@link IngestOptions#DEFAULTS}. */
  public Ingester() {
    this(IngestOptions.DEFAULTS);
  }

  /** With limits of one's own. */
  public Ingester(IngestOptions options) {
    this.options = Objects.requireNonNull(options, "options");
    this.htmlReader = new HtmlReader(new FurnitureNames(options.furniture()));
    this.epubReader = new EpubReader(htmlReader);
    this.pdfReader = new PdfReader(options.ocr() ? new PageRecogniser() : null);
    this.officeReader = new OfficeReader(options.maxCharacters());
    this.docReader = new DocReader(officeReader);
  }

  /** Whether a file's extension is one of a known report format; the file is not opened. */
  public boolean isReport(Path file) {
    Path name = file.getFileName();
    return name != null && Format.ofFileName(name.toString()).isPresent();
  }

  /** Reads one file; never throws for what the file is or holds. */
  public Ingested read(Path file) {
    try {
      InputFile input = InputFile.read(file, options.maxBytes());
      TypeDetector.Detected type = detector.detect(input);
      Content content = read(input, type.format());
      if (content.blocks().isEmpty()) {
        throw UnreadableException.empty("The " + type.format().words() + " holds no text.");
      }
      if (content.text().length() > options.maxCharacters()) {
        throw UnreadableException.tooLarge(
            "The text has more characters than the limit of " + options.maxCharacters() + ".");
      }
      SourceFile source =
          new SourceFile(input.name(), type.mediaType(), input.bytes().length, input.sha256());
      return new Ingested.Text(
          new SourceText(
              input.name(), content.text(), content.blocks(), content.pictures(), source));
    } catch (UnreadableException e) {
      return e.outcome();
    } catch (RuntimeException | StackOverflowError e) {
      // Libraries answer damaged files with exceptions of many kinds.
      return UnreadableException.broken("file", e).outcome();
    }
  }

  private Content read(InputFile input, Format format) throws UnreadableException {
    return switch (format) {
      case PLAIN -> textReader.read(input);
      case HTML -> htmlReader.read(input);
      case PDF -> pdfReader.read(input);
      case DOCX -> docxReader.read(input);
      case DOC -> docReader.read(input);
      case ODT -> odtReader.read(input);
      case EPUB -> epubReader.read(input);
      case RTF -> officeReader.read(input, format);
    };
  }
}
