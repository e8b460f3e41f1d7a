package org.assay.knowledge;

import org.assay.model.CommodityCategory;

/**
 * A commodity term.
 *
 * @param term singular form
 * @param category its category
 * @param use when it counts
 * @param row lexicon row, for {@code foundBy}
 */
public record Good(String term, CommodityCategory category, Use use, String row) {

  /** When a term counts. */
  public enum Use {
    /** Wherever it stands as a noun. */
    BARE,
    /** Only where trade, crime or production is spoken of. */
    CONTEXT,
    /** Only with a modifier that says which kind. */
    MODIFIED,
    /** Only on a list with goods, or as what is sold, shipped or stolen. */
    TRADED
  }
}
