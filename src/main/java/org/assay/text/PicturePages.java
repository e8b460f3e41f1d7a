package org.assay.text;

import java.util.List;

/**
 * Pages of a source that are pictures of text.
 *
 * @param recognised pages whose words were recognised in the picture, so that some may be wrong;
 *     1-based, ascending
 * @param unread pages whose words are missing from the text; 1-based, ascending
 */
public record PicturePages(List<Integer> recognised, List<Integer> unread) {

  /** All pages have a text of their own. */
  public static final PicturePages NONE = new PicturePages(List.of(), List.of());

  /** Copies. */
  public PicturePages {
    recognised = List.copyOf(recognised);
    unread = List.copyOf(unread);
  }
}
