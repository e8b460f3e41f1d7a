package org.assay.section;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.assay.knowledge.Families;
import org.assay.knowledge.KnowledgeSource;
import org.assay.text.Block;
import org.assay.text.SourceFile;
import org.assay.text.SourceText;

/** Texts and a sectioner for the tests of this package. */
final class Texts {

  private static final Pattern PARAGRAPH = Pattern.compile("(?s)\\S.*?(?=\\R[ \\t]*\\R|\\s*\\z)");
  private static final Map<String, String> COUNTRIES =
      Map.of(
          "Mali",
          "MLI",
          "Albania",
          "ALB",
          "Philippines",
          "PHL",
          "Niger",
          "NER",
          "North Korea",
          "PRK",
          "Guinea-Bissau",
          "GNB",
          "Guinea",
          "GIN");

  private Texts() {}

  /** A plain text with one block for each paragraph. */
  static SourceText plain(String name, String text) {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = PARAGRAPH.matcher(text);
    while (matcher.find()) {
      blocks.add(
          Block.text(
              text.codePointCount(0, matcher.start()), text.codePointCount(0, matcher.end())));
    }
    return of(name, text, blocks);
  }

  /** A text with blocks of its own. */
  static SourceText of(String name, String text, List<Block> blocks) {
    return new SourceText(
        name, text, blocks, new SourceFile(name, "text/plain", text.length(), "0".repeat(64)));
  }

  /** Blocks from text and roles in turn, separated by blank lines. */
  static SourceText blocks(String name, Object... textsAndRoles) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < textsAndRoles.length; i += 2) {
      int start = text.length();
      text.append(textsAndRoles[i]);
      Block.Role role = (Block.Role) textsAndRoles[i + 1];
      int level = role == Block.Role.HEADING ? 2 : 0;
      blocks.add(new Block(start, text.length(), 1 + i / 4, role, level, 0, null));
      text.append("\n\n");
    }
    return of(name, text.toString(), blocks);
  }

  /** A file below the folder of shared gold data, or null where that is absent. */
  static Path shared(String path) {
    Path file = Path.of("..", "shared").resolve(path);
    return Files.exists(file) ? file : null;
  }

  static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sectioner with the shipped families. */
  static Sectioner sectioner() {
    return new Sectioner(
        new Families(new KnowledgeSource(null)),
        name -> Optional.ofNullable(COUNTRIES.get(name)),
        sentences());
  }

  static SentenceSplitter sentences() {
    try (var in = Texts.class.getResourceAsStream("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
      SentenceModel model = new SentenceModel(in);
      return text ->
          Arrays.stream(new SentenceDetectorME(model).sentPosDetect(text))
              .map(span -> new TextRange(span.getStart(), span.getEnd()))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
