package org.assay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.text.PageNames;
import org.jsoup.nodes.Element;

/** Tells from the classes and the id of an element what it is on the page. */
final class FurnitureNames {

  /** Between the parts of a name: signs, digits, and where a capital follows a small letter. */
  private static final Pattern GAP = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private static final String SHIPPED = "/models/lexicons/page-furniture.tsv";

  private final Pattern always;
  private final Pattern wordless;

  FurnitureNames(PageNames names) {
    this.always = any(names.always());
    this.wordless = any(names.wordless());
  }

  /** The names that come with the program ({@code models/lexicons/page-furniture.tsv}). */
  static PageNames shipped() {
    try (InputStream in = FurnitureNames.class.getResourceAsStream(SHIPPED)) {
      Map<String, List<String>> words =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .map(line -> line.split("\t", -1))
              .collect(
                  Collectors.groupingBy(
                      row -> row[1], Collectors.mapping(row -> row[0], Collectors.toList())));
      return new PageNames(words.get("much"), words.get("any"));
    } catch (IOException e) {
      throw new UncheckedIOException(SHIPPED, e);
    }
  }

  /** Whether it is furniture unless it holds much prose. */
  boolean isAlways(Element element) {
    return matches(always, element);
  }

  /** Whether it is furniture where it holds no sentence. */
  boolean isWordless(Element element) {
    return matches(wordless, element);
  }

  private static boolean matches(Pattern words, Element element) {
    return Stream.concat(element.classNames().stream(), Stream.of(element.id()))
        .flatMap(GAP::splitAsStream)
        .anyMatch(part -> words.matcher(part.toLowerCase(Locale.ROOT)).matches());
  }

  private static Pattern any(List<String> words) {
    return Pattern.compile(
        words.stream()
            .map(word -> Pattern.quote(word).replace("*", "\\E\\p{L}*\\Q"))
            .collect(Collectors.joining("|", "(?:", ")")));
  }
}
