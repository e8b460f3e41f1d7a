package org.assay.section;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.assay.knowledge.FamilyIndicator;

/** OpenNLP's document categoriser, trained on sentences whose indicator is known. */
final class Categoriser implements IndicatorScorer {

  /** Keeps the logarithm finite for an indicator that the training never saw. */
  private static final double FLOOR = 1e-4;

  private final DocumentCategorizerME model;
  private final Words words;

  private Categoriser(DoccatModel model, Words words) {
    this.model = new DocumentCategorizerME(model);
    this.words = words;
  }

  /** A maximum entropy model over folded words, 100 iterations, words seen twice. */
  static DoccatModel train(List<OwnReports.Annotated> reports, Words words) {
    List<DocumentSample> samples = new ArrayList<>();
    SentenceSplitter splitter = Texts.sentences();
    for (OwnReports.Annotated report : reports) {
      int[] text = report.text().codePoints().toArray();
      for (GoldSections.Row row : report.gold().rows()) {
        String passage = new String(text, row.start(), row.end() - row.start());
        String line = passage.replaceAll("\\s+", " ");
        for (TextRange sentence : splitter.split(line)) {
          String[] found = words(words, sentence.of(line));
          if (!row.indicator().equals("-") && found.length > 0) {
            samples.add(new DocumentSample(row.indicator(), found));
          }
        }
      }
    }
    TrainingParameters settings = new TrainingParameters();
    settings.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT");
    settings.put(TrainingParameters.ITERATIONS_PARAM, 100);
    settings.put(TrainingParameters.CUTOFF_PARAM, 1);
    settings.put("PrintMessages", false);
    try {
      return DocumentCategorizerME.train(
          "en", ObjectStreamUtils.createObjectStream(samples), settings, new DoccatFactory());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Categoriser of(DoccatModel model, Words words) {
    return new Categoriser(model, words);
  }

  @Override
  public double[] score(String sentence, List<FamilyIndicator> indicators) {
    double[] all = model.categorize(words(words, sentence));
    double even = StrictMath.log(model.getNumberOfCategories());
    return indicators.stream()
        .mapToInt(indicator -> model.getIndex(indicator.id()))
        .mapToDouble(index -> StrictMath.log((index < 0 ? 0 : all[index]) + FLOOR) + even)
        .toArray();
  }

  private static String[] words(Words words, String sentence) {
    return words.of(sentence).stream()
        .map(Words.Word::folded)
        .filter(word -> word.length() > 2)
        .toArray(String[]::new);
  }
}
