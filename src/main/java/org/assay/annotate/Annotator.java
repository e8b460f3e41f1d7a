package org.assay.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import org.assay.knowledge.FunctionWords;
import org.assay.knowledge.KnowledgeSource;
import org.assay.model.AnnotatedPassage;
import org.assay.model.AnnotatedSentence;
import org.assay.model.NameSpan;
import org.assay.model.Passage;
import org.assay.model.Sentence;
import org.assay.model.Token;
import org.assay.text.SourceText;
import org.assay.text.TextView;

/**
 * Passages to annotated passages: OpenNLP finds sentences and tags words, CoreNLP tokenises and
 * gives base forms, and CoreNLP's CRF sees only sentences in which a filter wants it. Thread-safe.
 */
public final class Annotator {

  private final LazyModel<SentenceModel> sentenceModel =
      new LazyModel<>(() -> ModelFiles.load(ModelFiles.SENTENCES, SentenceModel::new));
  private final LazyModel<POSModel> posModel =
      new LazyModel<>(() -> ModelFiles.load(ModelFiles.POS, POSModel::new));
  private final LazyModel<NameFinder> names = new LazyModel<>(NameFinder::new);
  private final ConcurrentMap<BaseForms.Word, String> knownForms = new ConcurrentHashMap<>();
  private final FunctionWords functionWords;

  /** With the function words that come with Assay. */
  public Annotator() {
    this(new FunctionWords(new KnowledgeSource(null)));
  }

  /**
   * @param functionWords words that open a sentence or want something behind them
   */
  public Annotator(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  /** Starts to load all models, each on a thread of its own; else they load on first use. */
  public void warm() {
    names.warm();
    posModel.warm();
    sentenceModel.warm();
  }

  /** A sentence splitter over the same model, for the section stage. */
  public Sentences sentences() {
    return new Sentences(sentenceModel.get(), functionWords);
  }

  /**
   * @param source the text
   * @param passages its passages, without sentences
   * @param needsNames whether the CRF should read a sentence, by its tokens
   * @return the passages in order, with sentences {@code t1}, {@code t2}, ... over the report
   */
  public List<AnnotatedPassage> annotate(
      SourceText source, List<Passage> passages, Predicate<List<Token>> needsNames) {
    Sentences sentences = sentences();
    Tagger tagger = new Tagger(posModel.get());
    BaseForms baseForms = new BaseForms(knownForms);
    Tokenizer tokenizer = new Tokenizer();
    List<AnnotatedPassage> out = new ArrayList<>();
    int count = 0;
    for (Passage passage : passages) {
      TextView view = source.view(passage.spans());
      List<AnnotatedSentence> annotated = new ArrayList<>();
      for (int[] range : sentences.ranges(view.string())) {
        if (Thread.currentThread().isInterrupted()) {
          throw new CancellationException("nobody waits for this report any more");
        }
        String text = view.string().substring(range[0], range[1]);
        List<CoreLabel> labels = tokenizer.tokens(text, range[0]);
        if (labels.isEmpty()) {
          continue;
        }
        List<Token> tokens = tokens(labels, tagger, baseForms);
        List<NameSpan> found = needsNames.test(tokens) ? names.get().names(labels) : List.of();
        Sentence sentence = new Sentence("t" + ++count, view.toSource(range[0], range[1]));
        annotated.add(new AnnotatedSentence(sentence, tokens, found));
      }
      List<Sentence> plain = annotated.stream().map(AnnotatedSentence::sentence).toList();
      out.add(new AnnotatedPassage(passage.withSentences(plain), view, annotated));
    }
    return out;
  }

  private static List<Token> tokens(List<CoreLabel> labels, Tagger tagger, BaseForms baseForms) {
    String[] words = labels.stream().map(CoreLabel::word).toArray(String[]::new);
    String[] tags = tagger.tag(words);
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      CoreLabel label = labels.get(i);
      String lemma = baseForms.of(words[i], tags[i]);
      out.add(new Token(label.beginPosition(), label.endPosition(), words[i], tags[i], lemma));
    }
    return out;
  }
}
