package org.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Knowledge lives in {@code models/}: rules that read sentences hold no lists of words, and compile
 * no pattern for each word that they look at.
 */
class WordsInCodeTest {

  private static final Path SOURCES = Path.of("src/main/java/org/assay");

  /** {@code word.matches("and|or")}: compiled anew at every call. */
  private static final Pattern CALL =
      Pattern.compile("\\.(?:matches|replaceAll|replaceFirst)\\(\\s*\"");

  /** {@code Set.of("like", "including")}. */
  private static final Pattern LIST = Pattern.compile("(?:Set|List)\\.of\\(\\s*\"[^\"]*\"\\s*,");

  /** {@code Pattern.compile("like|including")}: the same in a constant. */
  private static final Pattern WORDS =
      Pattern.compile("Pattern\\.compile\\(\\s*\"[^\"]*?[a-z]{2,}\\|[a-z]{2,}");

  /** {@code case "cocaine_trade", "heroin_trade"}; tags of words are in capitals. */
  private static final Pattern CASES = Pattern.compile("case\\s+\"[a-z_]+\"\\s*,\\s*\"[a-z_]+\"");

  @Test
  void mention_rules_hold_no_word_lists() throws IOException {
    assertEquals(List.of(), found("mention", LIST, WORDS, CASES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mention", "entity", "route"})
  void patterns_are_compiled_once(String name) throws IOException {
    assertEquals(
        List.of(),
        found(name, CALL).stream().filter(hit -> !hit.contains("matcher(")).toList(),
        "a constant of type Pattern, or a class of words in lexicons/word-classes.tsv");
  }

  @Test
  void what_is_forbidden_is_seen() {
    assertTrue(CALL.matcher("line.lower(i)\n  .matches(\n \"and|or\")").find());
    assertTrue(LIST.matcher("Set.of(\n  \"like\", \"including\")").find());
    assertTrue(WORDS.matcher("Pattern.compile(\"(?:al|el)-\")").find());
    assertTrue(CASES.matcher("case \"corruption\",\n \"prevention\" ->").find());
  }

  /** File and matched text of each hit; what a matcher replaces is no pattern. */
  private static List<String> found(String name, Pattern... forbidden) throws IOException {
    List<String> out = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES.resolve(name))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String source = Files.readString(file);
        for (Pattern pattern : forbidden) {
          Matcher matcher = pattern.matcher(source);
          while (matcher.find()) {
            String line = source.substring(0, matcher.start());
            String before = line.substring(line.lastIndexOf('\n') + 1);
            out.add(file.getFileName() + ": " + before.strip() + matcher.group());
          }
        }
      }
    }
    return out;
  }
}
