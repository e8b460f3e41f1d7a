package org.assay.brat;

import java.util.List;

/**
 * A run of text that assesses one indicator.
 *
 * @param start offset of its first code point
 * @param end offset after its last code point
 * @param path headings as printed, outermost first; empty for a publisher's note
 * @param indicator taxonomy id, or null where none is assessed
 */
public record GoldPassage(int start, int end, List<String> path, String indicator) {

  /** Copies. */
  public GoldPassage {
    path = List.copyOf(path);
  }
}
