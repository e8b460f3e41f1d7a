package org.assay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code TEXTS FOLDER}: writes each text as an edition of 2023 and, with some sentences left out
 * and some turned round, as one of 2025, and {@code editions.csv}, which gives every pair a country
 * of its own.
 */
public final class SecondEditions {

  /** Shorter paragraphs are headings, which both editions have. */
  private static final int HEADING = 80;

  /** Of so many sentences one is left out, and of so many one changes places with the next. */
  private static final int LEFT_OUT = 9;

  private static final int TURNED = 7;

  private SecondEditions() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[1]));
    List<Path> texts;
    try (Stream<Path> all = Files.list(Path.of(args[0]))) {
      texts = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<String> countries =
        Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale("", code).getISO3Country())
            .toList();
    if (texts.size() > countries.size()) {
      throw new IllegalArgumentException(
          texts.size() + " texts, but only " + countries.size() + " countries; give fewer texts");
    }
    List<String> rows = new ArrayList<>(List.of("path,country,edition"));
    for (int i = 0; i < texts.size(); i++) {
      String text = Files.readString(texts.get(i));
      String country = countries.get(i);
      for (int year : new int[] {2023, 2025}) {
        String name = country.toLowerCase(Locale.ROOT) + "-" + year + ".txt";
        Files.writeString(folder.resolve(name), year == 2023 ? text : edited(text, i));
        rows.add(name + "," + country + "," + year);
      }
    }
    Files.write(folder.resolve("editions.csv"), rows);
  }

  private static String edited(String text, int seed) {
    Random random = new Random(seed);
    return Arrays.stream(text.split("\n\n", -1))
        .map(paragraph -> paragraph.length() < HEADING ? paragraph : edited(paragraph, random))
        .collect(Collectors.joining("\n\n"));
  }

  private static String edited(String paragraph, Random random) {
    List<String> kept = new ArrayList<>();
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(paragraph);
    int start = 0;
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      if (random.nextInt(LEFT_OUT) > 0) {
        kept.add(paragraph.substring(start, end).strip());
      }
      start = end;
    }
    for (int i = 1; i < kept.size(); i++) {
      if (random.nextInt(TURNED) == 0) {
        kept.add(i - 1, kept.remove(i));
      }
    }
    return String.join(" ", kept);
  }
}
