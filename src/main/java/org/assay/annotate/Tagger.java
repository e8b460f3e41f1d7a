package org.assay.annotate;

import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.SequenceValidator;

/**
 * Tags words with OpenNLP's model, from the left, each with its best tag. One per thread.
 *
 * <p>That gives the same tags as the model's own search (a test compares them): a beam of three
 * changes none, and which tag is best can be read from the sums of weights without their
 * exponentials, which take most of the time of that search.
 */
final class Tagger {

  private static final String MODEL = "pos.model";
  private static final int NO_CACHE = 0;

  /** Where the table of features is in {@link AbstractModel#getDataStructures}. */
  private static final int FEATURES = 1;

  private final AbstractModel model;
  private final Map<?, ?> features;
  private final POSContextGenerator contexts;
  private final SequenceValidator<String> validator;

  Tagger(POSModel model) {
    this.model = model.getArtifact(MODEL);
    features = (Map<?, ?>) this.model.getDataStructures()[FEATURES];
    contexts = model.getFactory().getPOSContextGenerator(NO_CACHE);
    validator = model.getFactory().getSequenceValidator();
  }

  /** Universal tags, one for each word. */
  String[] tag(String[] words) {
    String[] tags = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      tags[i] = best(sums(contexts.getContext(i, words, tags, null)), i, words, tags);
    }
    return tags;
  }

  /** Weights of the features for each tag; the model's probabilities grow with them. */
  private double[] sums(String[] found) {
    double[] sums = new double[model.getNumOutcomes()];
    for (String feature : found) {
      if (features.get(feature) instanceof Context context) {
        int[] outcomes = context.getOutcomes();
        double[] weights = context.getParameters();
        for (int k = 0; k < outcomes.length; k++) {
          sums[outcomes[k]] += weights[k];
        }
      }
    }
    return sums;
  }

  /** The best tag that the model's dictionary allows for a word; where it allows none, the best. */
  private String best(double[] sums, int word, String[] words, String[] tags) {
    int best = -1;
    int allowed = -1;
    for (int tag = 0; tag < sums.length; tag++) {
      if (best < 0 || sums[tag] > sums[best]) {
        best = tag;
      }
      if ((allowed < 0 || sums[tag] > sums[allowed])
          && validator.validSequence(word, words, tags, model.getOutcome(tag))) {
        allowed = tag;
      }
    }
    return model.getOutcome(allowed < 0 ? best : allowed);
  }
}
