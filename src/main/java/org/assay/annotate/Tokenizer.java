package org.assay.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Penn Treebank tokens with offsets (CoreNLP), hyphenated words kept whole: {@code state-embedded}
 * is one word to every lexicon.
 */
final class Tokenizer {

  private static final String OPTIONS =
      "ptb3Escaping=false,splitHyphenated=false,splitForwardSlash=true,untokenizable=noneKeep,"
          + "invertible=true,splitAssimilations=false";

  /** Tokens of a string; offsets are UTF-16 indexes into it plus {@code shift}. */
  List<CoreLabel> tokens(String text, int shift) {
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(true), OPTIONS);
    List<CoreLabel> out = new ArrayList<>();
    while (tokenizer.hasNext()) {
      CoreLabel label = tokenizer.next();
      label.setBeginPosition(label.beginPosition() + shift);
      label.setEndPosition(label.endPosition() + shift);
      label.setWord(label.originalText());
      out.add(label);
    }
    return out;
  }
}
