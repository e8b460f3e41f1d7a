package org.assay.annotate;

import java.io.IOException;
import java.io.InputStream;
import org.assay.knowledge.KnowledgeException;

/** Opens the statistical models on the class path; {@code models/MANIFEST} lists them. */
final class ModelFiles {

  static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  static final String POS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
  static final String LANGUAGES = "/langdetect-183.bin";
  static final String NAMES =
      "/assay-models/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private ModelFiles() {}

  /** Reads a model. */
  @FunctionalInterface
  interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  /**
   * @throws KnowledgeException where the model is missing or cannot be read
   */
  static <T> T load(String path, Reader<T> reader) {
    try (InputStream in = ModelFiles.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new KnowledgeException(
            path, 0, "model missing from the class path; build with Maven");
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new KnowledgeException(path, 0, "model cannot be read: " + e.getMessage());
    }
  }
}
