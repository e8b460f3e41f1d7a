package org.assay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.brat.GoldFolder;
import org.assay.brat.GoldMention;
import org.assay.brat.GoldReport;
import org.assay.knowledge.KnowledgeFile;
import org.assay.knowledge.KnowledgeSource;
import org.assay.model.MentionType;

/**
 * Reports for measuring: the longer ones of the annotated corpus with other names of places and
 * organisations in each, no paragraph twice.
 */
public final class DistinctTexts {

  private static final Path GOLD = Path.of("corpus/gold");

  /** Characters from which on a report of the corpus is a whole profile. */
  private static final int PROFILE = 14_000;

  /** Shorter paragraphs are headings, which reports have in common. */
  private static final int HEADING = 80;

  private final List<GoldReport> profiles =
      GoldFolder.read(GOLD).stream()
          .filter(report -> report.source().text().length() >= PROFILE)
          .toList();
  private final List<String> places = new ArrayList<>();
  private final List<String> organisations = new ArrayList<>();
  private final Set<String> paragraphs = new HashSet<>();

  private DistinctTexts() {
    KnowledgeSource source = new KnowledgeSource(null);
    for (KnowledgeFile.Row row :
        source.table(
            "gazetteer/places.tsv",
            "id",
            "name",
            "kind",
            "country",
            "lat",
            "lon",
            "weight",
            "ambiguous",
            "aliases")) {
      if (row.get(1).matches("\\p{Lu}[\\p{L}' -]+")) {
        places.add(row.get(1));
      }
    }
    for (KnowledgeFile.Row row :
        source.table("lexicons/organisations.tsv", "name", "aliases", "class", "country")) {
      organisations.add(row.get(0));
    }
  }

  /** {@code FOLDER COUNT LENGTH}: writes texts of the length of so many profiles each. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int count = Integer.parseInt(args[1]);
    int length = Integer.parseInt(args[2]);
    DistinctTexts texts = new DistinctTexts();
    long characters = 0;
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < length; j++) {
        text.append(texts.next(i * length + j)).append("\n\n");
      }
      characters += text.length();
      Files.writeString(folder.resolve(String.format(Locale.ROOT, "r%04d.txt", i)), text);
    }
    System.out.printf(Locale.ROOT, "%d texts, %d characters%n", count, characters);
  }

  private String next(int number) {
    GoldReport report = profiles.get(number % profiles.size());
    Random random = new Random(number);
    Map<String, String> others = new TreeMap<>(Comparator.reverseOrder()); // longer names first
    for (GoldMention mention : report.mentions()) {
      boolean named = Character.isUpperCase(mention.text().charAt(0));
      List<String> pool = mention.type() == MentionType.LOCATION ? places : organisations;
      if (named && (mention.type() == MentionType.LOCATION || mention.named())) {
        others.computeIfAbsent(mention.text(), name -> pool.get(random.nextInt(pool.size())));
      }
    }
    Pattern names =
        Pattern.compile(
            others.keySet().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
    String text =
        names
            .matcher(report.source().text())
            .replaceAll(found -> others.get(found.group()).replace("$", ""));
    StringBuilder out = new StringBuilder();
    for (String paragraph : text.split("\n{2,}", -1)) {
      boolean repeated = paragraph.length() > HEADING && !paragraphs.add(paragraph);
      out.append(paragraph)
          .append(repeated ? " Report " + number + " says no more of it." : "")
          .append("\n\n");
    }
    return out.toString();
  }
}
