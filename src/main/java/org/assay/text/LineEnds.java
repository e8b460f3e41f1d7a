package org.assay.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells a hyphen that only breaks a word at a line end from one that belongs to the word, from the
 * text's own evidence: the form that stands unbroken elsewhere in the text wins. Where neither
 * does, parts of words that are mostly written with a hyphen keep it ({@code
 * models/lexicons/hyphens.tsv}).
 */
final class LineEnds {

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-\u2010]\\p{L}+)*");
  private static final Pattern BROKEN = Pattern.compile("\\p{L}[-\u2010][ \\t]*\\R");
  private static final Map<String, Set<String>> PARTS = parts();

  /** How often each word stands in the text, and each pair of parts with a hyphen between. */
  private final Map<String, Integer> forms = new HashMap<>();

  LineEnds(String text) {
    if (!BROKEN.matcher(text).find()) {
      return;
    }
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String[] parts = matcher.group().toLowerCase(Locale.ROOT).split("[-\u2010]", -1);
      if (parts.length == 1) {
        forms.merge(parts[0], 1, Integer::sum);
      }
      for (int i = 1; i < parts.length; i++) {
        forms.merge(parts[i - 1] + "-" + parts[i], 1, Integer::sum);
      }
    }
  }

  /**
   * @param before letters before the hyphen
   * @param after letters that start the next line
   * @return whether the hyphen is part of the word
   */
  boolean keepsHyphen(String before, String after) {
    if (before.isEmpty() || after.isEmpty() || Character.isUpperCase(after.codePointAt(0))) {
      return true;
    }
    String first = before.toLowerCase(Locale.ROOT);
    String second = after.toLowerCase(Locale.ROOT);
    int hyphenated = forms.getOrDefault(first + "-" + second, 0);
    int joined = forms.getOrDefault(first + second, 0);
    if (hyphenated > 0 || joined > 0) {
      return hyphenated > joined;
    }
    if (Character.isUpperCase(before.codePointAt(0)) && isWord(first) && isWord(second)) {
      return true; // A name and what it qualifies: Kalashnikov-pattern.
    }
    return (PARTS.get("last").contains(second) || PARTS.get("first").contains(first))
        && PARTS.get("joined").stream().noneMatch((first + second)::startsWith);
  }

  private boolean isWord(String form) {
    return form.length() > 3 && forms.containsKey(form);
  }

  private static Map<String, Set<String>> parts() {
    String path = "/models/lexicons/hyphens.tsv";
    try (InputStream in = LineEnds.class.getResourceAsStream(path);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(
              Collectors.groupingBy(
                  row -> row[1], Collectors.mapping(row -> row[0], Collectors.toSet())));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
