package org.assay.section;

import java.util.List;

/** Finds sentences. Implementations must be usable from several threads. */
@FunctionalInterface
public interface SentenceSplitter {

  /**
   * @param text one paragraph, white space normalised
   * @return its sentences in order, without overlap, none blank; UTF-16 offsets
   */
  List<TextRange> split(String text);
}
