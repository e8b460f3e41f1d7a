package org.assay.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assay.model.NameSpan;

/**
 * Names of persons, organisations and places by CoreNLP's three-class CRF, with the model's own
 * probability. Loaded on first use: 2.4 s and most of the memory of a run.
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
                return CRFClassifier.getClassifier(in);
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
    CRFCliqueTree<String> tree = null;
    int i = 0;
    while (i < labelled.size()) {
      String label = labelled.get(i).get(AnswerAnnotation.class);
      int end = i + 1;
      if (!OUTSIDE.equals(label)) {
        while (end < labelled.size()
            && label.equals(labelled.get(end).get(AnswerAnnotation.class))) {
          end++;
        }
        if (tree == null) {
          tree = classifier.getCliqueTree(sentence);
        }
        out.add(new NameSpan(i, end, label, probability(tree, i, end, label)));
      }
      i = end;
    }
    return out;
  }

  private static double probability(CRFCliqueTree<String> tree, int start, int end, String label) {
    double least = 1;
    for (int i = start; i < end; i++) {
      least = Math.min(least, tree.prob(i, label));
    }
    return Math.min(1, Math.max(0, least));
  }
}
