package org.assay.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern SPACES = Pattern.compile(" +");

  private final Set<String> ignored;
  private final Spelling spelling;
  private final Map<String, String> folded = new ConcurrentHashMap<>();
  private final Map<String, List<String>> tokens = new ConcurrentHashMap<>();
  private final Map<String, String> normal = new ConcurrentHashMap<>();
  private final Map<String, List<String>> content = new ConcurrentHashMap<>();

  Wording(DiffCues cues) {
    this.ignored = cues.ignored();
    this.spelling = cues.spelling();
  }

  /** Words in lower case without accents; hyphens part words, possessive endings are gone. */
  List<String> words(String text) {
    List<String> out = new ArrayList<>();
    for (String token : SPACES.split(text, -1)) {
      out.addAll(remembered(tokens, token, Wording::read));
    }
    return out;
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

  private static List<String> read(String token) {
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
    return remembered(folded, word, spelling::fold);
  }

  /** Whether a word of {@link #words} has content of its own. */
  boolean hasContent(String word) {
    return !ignored.contains(word);
  }

  /** Folded words with content, in order. */
  List<String> content(String text) {
    return remembered(
        content, text, t -> words(t).stream().filter(this::hasContent).map(this::fold).toList());
  }

  /** Whether a sentence has a name, or all its words with content. */
  boolean names(Line line, String name) {
    return line.says(normal(name)) || line.holds(content(name));
  }

  /** All folded words joined by blanks, a leading article dropped. */
  String normal(String name) {
    return remembered(normal, name, this::toNormal);
  }

  private String toNormal(String name) {
    List<String> words = words(name);
    boolean article = words.size() > 1 && Set.of("the", "a", "an").contains(words.get(0));
    return String.join(
        " ", words.subList(article ? 1 : 0, words.size()).stream().map(this::fold).toList());
  }
}
