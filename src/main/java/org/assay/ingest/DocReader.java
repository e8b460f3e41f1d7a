package org.assay.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;

/**
 * Word documents of 1997 to 2003 (.doc), with POI itself: Tika's XHTML puts notes and comments, not
 * told apart, behind the text. Older ones go through Tika.
 */
final class DocReader {

  private final OfficeReader older;

  /**
   * @param older reads what Word 6 and 95 wrote
   */
  DocReader(OfficeReader older) {
    this.older = older;
  }

  Content read(InputFile input) throws UnreadableException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(input.bytes()))) {
      return new DocBody(document).content();
    } catch (OldWordFileFormatException e) {
      return older.read(input, Format.DOC);
    } catch (EncryptedDocumentException e) {
      throw UnreadableException.encrypted(Format.DOC.words());
    } catch (IOException | RuntimeException e) {
      // POI answers damaged files with exceptions of many kinds.
      throw UnreadableException.broken(Format.DOC.words(), e);
    }
  }
}
