package org.assay.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.knowledge.DiffCues;
import org.assay.knowledge.Spelling;
import org.assay.text.Folding;

/** Texts as words that can be compared. Not thread-safe: it remembers folded words. */
final class Wording {

  private static final Pattern POSSESSIVE = Pattern.compile("'s?(?![\\p{L}\\p{N}])|^'");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}\\p{N}]+)*");

  private static final Pattern SPACES = Pattern.compile(" +");

  private final Set<String> ignored;
  private final Spelling spelling;
  private final Map<String, String> folded = new HashMap<>();
  private final Map<String, List<String>> tokens = new HashMap<>();
  private final Map<String, String> normal = new HashMap<>();
  private final Map<String, List<String>> content = new HashMap<>();

  Wording(DiffCues cues) {
    this.ignored = cues.ignored();
    this.spelling = cues.spelling();
  }

  /** Words in lower case without accents; hyphens part words, possessive endings are gone. */
  List<String> words(String text) {
    List<String> out = new ArrayList<>();
    for (String token : SPACES.split(text, -1)) {
      out.addAll(tokens.computeIfAbsent(token, Wording::read));
    }
    return out;
  }

  private static List<String> read(String token) {
    String plain = Folding.withoutAccents(Folding.plainSigns(token)).toLowerCase(Locale.ROOT);
    Matcher matcher = WORD.matcher(POSSESSIVE.matcher(plain).replaceAll(""));
    List<String> out = new ArrayList<>();
    while (matcher.find()) {
      out.add(matcher.group());
    }
    return out;
  }

  /** A word of {@link #words} in the singular and one spelling. */
  String fold(String word) {
    return folded.computeIfAbsent(word, spelling::fold);
  }

  /** Whether a word of {@link #words} has content of its own. */
  boolean hasContent(String word) {
    return !ignored.contains(word);
  }

  /** Folded words with content, in order. */
  List<String> content(String text) {
    return content.computeIfAbsent(
        text, t -> words(t).stream().filter(this::hasContent).map(this::fold).toList());
  }

  /** Whether a sentence has a name, or all its words with content. */
  boolean names(Line line, String name) {
    return line.says(normal(name)) || line.holds(content(name));
  }

  /** All folded words joined by blanks, a leading article dropped. */
  String normal(String name) {
    return normal.computeIfAbsent(name, this::toNormal);
  }

  private String toNormal(String name) {
    List<String> words = words(name);
    boolean article = words.size() > 1 && Set.of("the", "a", "an").contains(words.get(0));
    return String.join(
        " ", words.subList(article ? 1 : 0, words.size()).stream().map(this::fold).toList());
  }
}
