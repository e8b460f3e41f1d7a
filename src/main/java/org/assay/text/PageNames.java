package org.assay.text;

import java.util.List;

/**
 * Names that web pages give to what stands around a report.
 *
 * @param always parts of names of elements that are dropped unless they hold much of the prose; a
 *     star stands for any letters
 * @param wordless the same of elements that are dropped where they hold no sentence
 */
public record PageNames(List<String> always, List<String> wordless) {

  /** Copies. */
  public PageNames {
    always = List.copyOf(always);
    wordless = List.copyOf(wordless);
  }
}
