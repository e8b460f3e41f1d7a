package org.assay.annotate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

class TaggerTest {

  private final POSModel model = ModelFiles.load(ModelFiles.POS, POSModel::new);
  private final Tagger tagger = new Tagger(model);

  @Test
  void tagsLikeTheSearchOfTheLibrary() throws IOException {
    POSTaggerME library = new POSTaggerME(model, POSTagFormat.UD);
    int words = 0;
    try (Stream<Path> files = Files.list(Path.of("corpus"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          List<CoreLabel> labels = new Tokenizer().tokens(line, 0);
          String[] tokens = labels.stream().map(CoreLabel::word).toArray(String[]::new);
          assertArrayEquals(library.tag(tokens), tagger.tag(tokens), line);
          words += tokens.length;
        }
      }
    }
    assertTrue(words > 5_000, words + " words compared");
  }
}
