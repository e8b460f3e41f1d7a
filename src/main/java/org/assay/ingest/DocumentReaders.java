package org.assay.ingest;

/** The readers of all formats but plain text. */
final class DocumentReaders {

  private final HtmlReader htmlReader;
  private final PdfReader pdfReader;
  private final DocxReader docxReader = new DocxReader();
  private final OdtReader odtReader = new OdtReader();
  private final EpubReader epubReader;
  private final DocReader docReader;
  private final OfficeReader officeReader;

  DocumentReaders(IngestOptions options) {
    this.htmlReader = new HtmlReader(new FurnitureNames(options.furniture()));
    this.epubReader = new EpubReader(htmlReader);
    this.pdfReader = new PdfReader(options.ocr() ? new PageRecogniser() : null);
    this.officeReader = new OfficeReader(options.maxCharacters());
    this.docReader = new DocReader(officeReader);
  }

  Content read(InputFile input, Format format) throws UnreadableException {
    return switch (format) {
      case PLAIN -> throw new IllegalArgumentException("plain text has a reader of its own");
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
