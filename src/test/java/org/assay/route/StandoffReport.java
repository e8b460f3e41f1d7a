package org.assay.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.annotate.Annotator;
import org.assay.model.AnnotatedPassage;
import org.assay.model.CommodityCategory;
import org.assay.model.Entity;
import org.assay.model.Label;
import org.assay.model.LocationKind;
import org.assay.model.LocationUse;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Passage;
import org.assay.text.SourceFile;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** A report with its mentions in brat standoff, as the route stage gets it. */
final class StandoffReport {

  private static final Pattern MENTION =
      Pattern.compile("(T\\d+)\t(Actor|Location|Commodity|People) (\\d+)[^\t]* (\\d+)\t(.*)");

  private final SourceText source;
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, String> folded = new HashMap<>();
  private final List<Passage> passages = new ArrayList<>();

  StandoffReport(String name, String text, String ann) {
    this.source =
        new SourceText(
            name, text, List.of(), new SourceFile(name, "text/plain", 0, "0".repeat(64)));
    Map<String, String> categories = new HashMap<>();
    Matcher attribute = Pattern.compile("A\\d+\tCategory (T\\d+) (\\w+)").matcher(ann);
    while (attribute.find()) {
      categories.put(attribute.group(1), attribute.group(2));
    }
    Map<String, String> keys = new HashMap<>();
    ann.lines().forEach(line -> key(line, keys));
    ann.lines().filter(line -> line.startsWith("*")).forEach(line -> fold(line, keys));
    ann.lines().forEach(line -> mention(line, categories));
  }

  static StandoffReport read(Path ann) {
    try {
      String stem = ann.toString().substring(0, ann.toString().length() - 4);
      String text = Files.readString(Path.of(stem + ".txt"), StandardCharsets.UTF_8);
      StandoffReport report =
          new StandoffReport(Path.of(stem).getFileName().toString(), text, Files.readString(ann));
      Path sections = Path.of(stem + ".sections.tsv");
      if (Files.exists(sections)) {
        report.sections(Files.readAllLines(sections));
      } else {
        report.paragraphs();
      }
      return report;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  RouteContext context(Annotator annotator, String home) {
    List<AnnotatedPassage> annotated = annotator.annotate(source, passages, tokens -> false);
    Map<String, Entity> all = new LinkedHashMap<>(entities);
    if (home != null) {
      all.putIfAbsent(home, place(home));
    }
    return new RouteContext(
        source, List.of(), annotated, mentions, List.copyOf(all.values()), home);
  }

  void paragraphs() {
    Matcher paragraph = Pattern.compile("[^\\n]+(\\n(?!\\n)[^\\n]+)*").matcher(source.text());
    while (paragraph.find()) {
      int start = source.text().codePointCount(0, paragraph.start());
      passage(start, source.text().codePointCount(0, paragraph.end()), null);
    }
  }

  private void sections(List<String> rows) {
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      String indicator = cells[3].equals("-") ? null : cells[3];
      passage(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]), indicator);
    }
  }

  private void passage(int start, int end, String indicator) {
    String id = "p" + (passages.size() + 1);
    passages.add(new Passage(id, "s1", indicator, 1, List.of(Span.of(start, end)), List.of()));
  }

  private static Entity place(String id) {
    return new Entity(
        id, MentionType.LOCATION, id, List.of(), LocationKind.COUNTRY, true, country(id), null);
  }

  private static String country(String entity) {
    return entity.startsWith("iso:") ? entity.substring(4) : null;
  }

  private static void key(String line, Map<String, String> keys) {
    Matcher m = MENTION.matcher(line);
    if (m.matches()) {
      keys.put(m.group(1), id(m.group(2), m.group(5)));
    }
  }

  private void fold(String line, Map<String, String> keys) {
    String[] parts = line.split("\t", -1)[1].split(" ", -1);
    String main = keys.get(parts[1]);
    for (int i = 2; i < parts.length; i++) {
      folded.put(keys.get(parts[i]), folded.getOrDefault(main, main));
    }
  }

  private void mention(String line, Map<String, String> categories) {
    Matcher m = MENTION.matcher(line);
    if (!m.matches()) {
      return;
    }
    MentionType type = MentionType.of(m.group(2).toLowerCase(Locale.ROOT));
    String text = m.group(5);
    String key = id(m.group(2), text);
    String entity = folded.getOrDefault(key, key);
    String category = categories.get(m.group(1));
    Label label = category == null ? null : CommodityCategory.of(category);
    boolean place = type == MentionType.LOCATION;
    int start = Integer.parseInt(m.group(3));
    int end = Integer.parseInt(m.group(4));
    mentions.add(
        new Mention(
            "m" + (mentions.size() + 1),
            type,
            text,
            List.of(Span.of(start, end)),
            "",
            "",
            entity,
            label,
            null,
            place ? LocationUse.LITERAL : null,
            "gold",
            1));
    entities.merge(
        entity,
        new Entity(entity, type, text, List.of(), label, place, country(entity), null),
        (a, b) ->
            new Entity(
                a.id(),
                type,
                a.name(),
                Stream.concat(a.aliases().stream(), Stream.of(new Entity.Alias(text, "gold")))
                    .toList(),
                label,
                place,
                country(entity),
                null));
  }

  /** {@code iso:MLI} for countries by their English name, else type and name. */
  static String id(String type, String name) {
    String iso3 = type.equals("Location") ? Countries.iso3(name) : null;
    return iso3 == null ? type.toLowerCase(Locale.ROOT) + ":" + singular(name) : "iso:" + iso3;
  }

  private static String singular(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll("(?<![us])s\\b", "");
  }

  List<Mention> mentions() {
    return mentions;
  }

  Map<String, Entity> entities() {
    return entities;
  }
}
