package org.assay.batch;

import org.assay.section.ReportHints;
import org.assay.text.PicturePages;
import org.assay.text.SourceText;

/**
 * What decides a result beside knowledge and version: the bytes of the file, what the user says of
 * the report, and which of its pages were pictures and read as such.
 */
public final class ResultKey {

  private ResultKey() {}

  /** The key of a text that was read. */
  public static String of(SourceText source, ReportHints hints) {
    String plain = plain(source.file().sha256(), hints);
    return source.pictures().equals(PicturePages.NONE) ? plain : plain + " " + source.pictures();
  }

  /**
   * Whether reading a file again would give the key that a result has.
   *
   * @param key the key of the result
   * @param sha256 hash of the file's bytes
   * @param ocr whether pages that are pictures would be read now
   */
  public static boolean holds(String key, String sha256, ReportHints hints, boolean ocr) {
    String plain = plain(sha256, hints);
    if (key.equals(plain)) {
      return true;
    }
    boolean recognised = !key.contains("recognised=[]");
    return key.startsWith(plain + " " + PicturePages.class.getSimpleName()) && recognised == ocr;
  }

  private static String plain(String sha256, ReportHints hints) {
    return sha256 + " " + hints;
  }
}
