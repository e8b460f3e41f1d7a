package org.assay.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.knowledge.DiffCues;
import org.assay.knowledge.Spelling;
import org.assay.text.Folding;

/**
 * Texts as words that can be compared. It remembers words and names that it has read, for all
 * comparisons that share it. Thread-safe.
 */
final class Wording {

  private static final Pattern POSSESSIVE = Pattern.compile("'s?(?![\\p{L}\\p{N}])|^'");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}\\p{N}]+)*");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final Set<String> ignored;
  private final Spelling spelling;
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();
  private final Map<String, String> normal = new ConcurrentHashMap<>();
  private final Map<String, List<String>> content = new ConcurrentHashMap<>();

  Wording(DiffCues cues) {
    this.ignored = cues.ignored();
    this.spelling = cues.spelling();
  }

  /** What stands between two blanks. */
  private record Token(List<String> words, List<String> folded, List<String> content, String key) {}

  /** A text as words: hyphens part words, accents and possessive endings are gone. */
  Words read(String text) {
    List<String> written = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> folded = new ArrayList<>();
    Set<String> contents = new LinkedHashSet<>();
    int start = 0;
    while (start < text.length()) {
      int blank = text.indexOf(' ', start);
      int end = blank < 0 ? text.length() : blank;
      if (end > start) {
        String string = text.substring(start, end);
        Token token = token(string);
        written.add(string);
        keys.add(token.key());
        words.addAll(token.words());
        folded.addAll(token.folded());
        contents.addAll(token.content());
      }
      start = end + 1;
    }
    return new Words(written, keys, words, folded, contents);
  }

  /** The words of {@link #read} in lower case. */
  List<String> words(String text) {
    List<String> out = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int blank = text.indexOf(' ', start);
      int end = blank < 0 ? text.length() : blank;
      if (end > start) {
        out.addAll(token(text.substring(start, end)).words());
      }
      start = end + 1;
    }
    return out;
  }

  private Token token(String string) {
    return remembered(tokens, string, this::toToken);
  }

  private Token toToken(String string) {
    List<String> words = split(string);
    List<String> all = words.stream().map(spelling::fold).toList();
    List<String> some = words.stream().filter(this::hasContent).map(spelling::fold).toList();
    return new Token(words, all, some, toNormal(words));
  }

  /** Not computeIfAbsent, which may not be nested. */
  private static <T> T remembered(Map<String, T> known, String key, Function<String, T> maker) {
    T value = known.get(key);
    if (value == null) {
      value = maker.apply(key);
      known.put(key, value);
    }
    return value;
  }

  private static List<String> split(String token) {
    String plain = Folding.withoutAccents(Folding.plainSigns(token)).toLowerCase(Locale.ROOT);
    Matcher matcher = WORD.matcher(POSSESSIVE.matcher(plain).replaceAll(""));
    List<String> out = new ArrayList<>();
    while (matcher.find()) {
      out.add(matcher.group());
    }
    return List.copyOf(out);
  }

  /** A word of {@link #words} in the singular and one spelling. */
  String fold(String word) {
    return String.join(" ", token(word).folded());
  }

  /** Whether a word of {@link #words} has content of its own. */
  boolean hasContent(String word) {
    return !ignored.contains(word);
  }

  /** Folded words with content, in order. */
  List<String> content(String text) {
    return remembered(
        content,
        text,
        t -> words(t).stream().filter(this::hasContent).map(spelling::fold).toList());
  }

  /** Whether a sentence has a name, or all its words with content. */
  boolean names(Line line, String name) {
    return line.says(normal(name)) || line.holds(content(name));
  }

  /** All folded words joined by blanks, a leading article dropped. */
  String normal(String name) {
    return remembered(normal, name, text -> toNormal(words(text)));
  }

  private String toNormal(List<String> words) {
    boolean article = words.size() > 1 && ARTICLES.contains(words.get(0));
    return words.stream()
        .skip(article ? 1 : 0)
        .map(spelling::fold)
        .collect(Collectors.joining(" "));
  }
}
