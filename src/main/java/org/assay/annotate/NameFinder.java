package org.assay.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.assay.model.NameSpan;

/**
 * Names of persons, organisations and places by CoreNLP's three-class CRF. Loaded on first use: 2.4
 * s and most of the memory of a run.
 */
final class NameFinder {

  private static final String OUTSIDE = "O";

  private final CRFClassifier<CoreLabel> classifier;

  NameFinder() {
    this.classifier =
        ModelFiles.load(
            ModelFiles.NAMES,
            in -> {
              try {
                return CRFClassifier.getClassifier(new GZIPInputStream(in, 1 << 16));
              } catch (ClassNotFoundException e) {
                throw new IOException(e);
              }
            });
  }

  List<NameSpan> names(List<CoreLabel> sentence) {
    if (sentence.isEmpty()) {
      return List.of();
    }
    List<CoreLabel> labelled = classifier.classifySentence(sentence);
    List<NameSpan> out = new ArrayList<>();
    int i = 0;
    while (i < labelled.size()) {
      String label = labelled.get(i).get(AnswerAnnotation.class);
      int end = i + 1;
      if (!OUTSIDE.equals(label)) {
        while (end < labelled.size()
            && label.equals(labelled.get(end).get(AnswerAnnotation.class))) {
          end++;
        }
        out.add(new NameSpan(i, end, label));
      }
      i = end;
    }
    return out;
  }
}
