package org.assay.annotate;

import java.util.Locale;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Language of a text, by OpenNLP's detector. The model loads on first use. Thread-safe. */
public final class Languages {

  private static final int ENOUGH = 4000;
  private static final double SURE = 0.5;

  private LanguageDetectorModel model;

  /** ISO 639-1 code of the text's language where it has one, else 639-3; {@code und} if unsure. */
  public String of(String text) {
    String part = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
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

  private synchronized LanguageDetectorModel model() {
    if (model == null) {
      model = ModelFiles.load(ModelFiles.LANGUAGES, LanguageDetectorModel::new);
    }
    return model;
  }
}
