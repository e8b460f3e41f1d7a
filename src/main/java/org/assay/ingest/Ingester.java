package org.assay.ingest;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
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
 * <p>Thread-safe.
 */
public final class Ingester {

  private final IngestOptions options;
  private final TypeDetector detector = new TypeDetector();
  private final TextReader textReader = new TextReader();
  private DocumentReaders documents;

  /** With {@link IngestOptions#DEFAULTS}. */
  public Ingester() {
    this(IngestOptions.DEFAULTS);
  }

  /** With limits of one's own. */
  public Ingester(IngestOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /** How files are read. */
  public IngestOptions options() {
    return options;
  }

  /** Whether a file's extension is one of a known report format; the file is not opened. */
  public static boolean isReport(Path file) {
    Path name = file.getFileName();
    return name != null && Format.ofFileName(name.toString()).isPresent();
  }

  /** Whether a file's name is that of a report in another format than plain text. */
  public static boolean needsParser(String fileName) {
    return Format.ofFileName(fileName).filter(format -> format != Format.PLAIN).isPresent();
  }

  /** Reads one file; never throws for what the file is or holds. */
  public Ingested read(Path file) {
    try {
      InputFile input = InputFile.read(file, options.maxBytes());
      return read(input, detector.detect(input));
    } catch (UnreadableException e) {
      return e.outcome();
    } catch (RuntimeException | StackOverflowError e) {
      // Libraries answer damaged files with exceptions of many kinds.
      return UnreadableException.broken("file", e).outcome();
    }
  }

  /**
   * Reads a plain text, for which no library for formats is needed; never throws for what the file
   * holds.
   *
   * @return empty where the file is none, by its name or beyond doubt by its bytes
   */
  public Optional<Ingested> readPlain(Path file) {
    if (!TypeDetector.isNamedAsText(file.getFileName())) {
      return Optional.empty();
    }
    try {
      InputFile input = InputFile.read(file, Math.min(options.maxBytes(), plainBytes()));
      return TypeDetector.isPlain(input)
          ? Optional.of(read(input, TypeDetector.PLAIN))
          : Optional.empty();
    } catch (UnreadableException e) {
      return Optional.of(e.outcome());
    }
  }

  /** A text of the most characters has no more bytes in any encoding. */
  private long plainBytes() {
    return 4L * options.maxCharacters();
  }

  private Ingested read(InputFile input, TypeDetector.Detected type) {
    try {
      Content content =
          type.format() == Format.PLAIN
              ? textReader.read(input)
              : documents().read(input, type.format());
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

  /** Loads what reading another format than plain text needs, which takes long. */
  public void warm() {
    documents();
  }

  /** Not before a file needs them: their libraries take long to load. */
  private synchronized DocumentReaders documents() {
    if (documents == null) {
      documents = new DocumentReaders(options);
    }
    return documents;
  }
}
