package org.assay.annotate;

import java.util.Locale;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Language of a text: English where common English words say so, else by OpenNLP's detector, whose
 * 10 MB model loads on first use. Thread-safe.
 */
public final class Languages {

  private static final int ENOUGH = 4000;
  private static final double SURE = 0.5;

  /** Share of common words in running text: 0.3 to 0.5 in English, under 0.1 in other languages. */
  private static final double ENGLISH = 0.2;

  private final Set<String> english;
  private LanguageDetectorModel model;

  /**
   * @param english common English words, lower case
   */
  public Languages(Set<String> english) {
    this.english = Set.copyOf(english);
  }

  /** ISO 639-1 code of the text's language where it has one, else 639-3; {@code und} if unsure. */
  public String of(String text) {
    String part = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    if (commonWords(part) >= ENGLISH) {
      return "en";
    }
    Language best = new LanguageDetectorME(model()).predictLanguage(part);
    if (best == null || best.getConfidence() < SURE) {
      return "und";
    }
    for (Locale locale : Locale.getAvailableLocales()) {
      if (!locale.getLanguage().isEmpty() && locale.getISO3Language().equals(best.getLang())) {
        return locale.getLanguage();
      }
    }
    return best.getLang();
  }

  private double commonWords(String text) {
    int common = 0;
    int all = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (!word.isEmpty()) {
        all++;
        common += english.contains(word) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) common / all;
  }

  private synchronized LanguageDetectorModel model() {
    if (model == null) {
      model = ModelFiles.load(ModelFiles.LANGUAGES, LanguageDetectorModel::new);
    }
    return model;
  }
}
