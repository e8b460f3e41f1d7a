package org.assay.testing.swap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.brat.GoldMention;
import org.assay.brat.GoldPassage;
import org.assay.brat.GoldReport;
import org.assay.brat.GoldRoute;
import org.assay.brat.ReportInfo;
import org.assay.knowledge.Knowledge;
import org.assay.text.SourceFile;
import org.assay.text.SourceText;
import org.assay.text.Span;

/**
 * A report with gold annotation, told of another country: places, peoples, organisations and goods
 * are replaced by others of their kind, each everywhere by the same, and the annotation moves
 * along. An article before a name keeps to its sound ({@code a Malian}, {@code an Angolan}).
 */
public final class SwappedReport {

  private final GoldReport gold;
  private final Replacements replacements;
  private final StringBuilder text = new StringBuilder();

  /** Differences between new and old offsets, from each old offset on. */
  private final TreeMap<Integer, Integer> shifts = new TreeMap<>();

  /** Ends of replaced stretches by their old beginnings. */
  private final TreeMap<Integer, Integer> replaced = new TreeMap<>();

  private SwappedReport(GoldReport gold, Knowledge knowledge, long seed) {
    this.gold = gold;
    this.replacements = new Replacements(gold, knowledge, seed);
  }

  /**
   * @param gold a report whose text has no characters beyond the basic plane
   * @param seed chooses among replacements; the same seed gives the same report
   */
  public static GoldReport of(GoldReport gold, Knowledge knowledge, long seed) {
    if (gold.source().text().codePoints().anyMatch(Character::isSupplementaryCodePoint)) {
      throw new IllegalArgumentException(gold.name() + " has characters beyond the basic plane");
    }
    return new SwappedReport(gold, knowledge, seed).build();
  }

  private GoldReport build() {
    write();
    ReportInfo old = gold.info();
    String country = Pools.countryName(replacements.home());
    ReportInfo info =
        new ReportInfo(old.name(), replacements.home(), country, List.of(country), old.edition());
    return new GoldReport(
        info,
        gold.file(),
        source(text.toString()),
        gold.mentions().stream().map(this::mention).toList(),
        gold.equivalents(),
        gold.routes().stream().map(this::route).toList(),
        gold.passages().stream()
            .map(p -> new GoldPassage(at(p.start()), end(p.end()), p.path(), p.indicator()))
            .toList(),
        List.of());
  }

  private void write() {
    String before = gold.source().text();
    Map<String, String> words = replacements.words();
    String names =
        words.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
            .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
            .collect(Collectors.joining("|"));
    Matcher matcher =
        Pattern.compile("(?<![\\p{L}\\p{Nd}])(" + names + ")(?![\\p{L}\\p{Nd}])").matcher(before);
    int last = 0;
    while (matcher.find()) {
      String to = words.get(matcher.group().replaceAll("\\s+", " "));
      text.append(article(before.substring(last, matcher.start()), to, last));
      shifts.put(matcher.start(), text.length() - matcher.start());
      replaced.put(matcher.start(), matcher.end());
      text.append(to);
      last = matcher.end();
      shifts.put(last, text.length() - last);
    }
    text.append(before.substring(last));
  }

  /** The text before a name, its last article made to fit. */
  private String article(String before, String to, int start) {
    Matcher article = Pattern.compile("(?<![\\p{L}'])([Aa])(n?) $").matcher(before);
    if (!article.find()) {
      return before;
    }
    String fits = article.group(1) + (to.matches("[AEIOUaeiou].*") ? "n" : "");
    int at = start + article.end(2);
    shifts.put(at, text.length() + article.start() + fits.length() - at);
    return before.substring(0, article.start()) + fits + " ";
  }

  /** New offset of an old one; inside a replaced name, its beginning. */
  private int at(int offset) {
    Map.Entry<Integer, Integer> name = replaced.lowerEntry(offset);
    int old = name != null && name.getValue() > offset ? name.getKey() : offset;
    return shifted(old);
  }

  /** The same for an end, inside a replaced name its end. */
  private int end(int offset) {
    Map.Entry<Integer, Integer> name = replaced.lowerEntry(offset);
    int old = name != null && name.getValue() > offset ? name.getValue() : offset;
    return shifted(old);
  }

  private int shifted(int offset) {
    Map.Entry<Integer, Integer> shift = shifts.floorEntry(offset);
    return offset + (shift == null ? 0 : shift.getValue());
  }

  private GoldMention mention(GoldMention old) {
    List<Span> spans = new ArrayList<>();
    for (Span span : old.spans()) {
      spans.add(Span.of(at(span.start()), end(span.end())));
    }
    String words =
        spans.stream()
            .map(span -> text.substring(span.start(), span.end()))
            .collect(Collectors.joining(" "));
    return new GoldMention(old.id(), old.type(), spans, words, old.label(), old.named());
  }

  private GoldRoute route(GoldRoute old) {
    Span trigger = Span.of(at(old.trigger().start()), end(old.trigger().end()));
    return new GoldRoute(
        old.id(),
        trigger,
        text.substring(trigger.start(), trigger.end()),
        old.cargo(),
        old.stops(),
        old.home(),
        old.status(),
        old.modes());
  }

  private SourceText source(String words) {
    int bytes = words.getBytes(StandardCharsets.UTF_8).length;
    String name = gold.name() + ".txt";
    return new SourceText(
        name, words, List.of(), new SourceFile(name, "text/plain", bytes, "0".repeat(64)));
  }

  static String resource(String path) {
    try (InputStream in = SwappedReport.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
