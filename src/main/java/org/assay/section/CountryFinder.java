package org.assay.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds the country that a report is on: by option, file name, title, or most mentions. */
final class CountryFinder {

  private static final int LONGEST_NAME = 6;
  private static final int FEWEST_MENTIONS = 3;
  private static final int FEWEST_SUBJECTS = 2;

  private static final Pattern SIGN_LAST = Pattern.compile("[\\p{P}&&[^.]]+$|\\.$");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Set<String> ALPHA3 =
      Set.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));

  private final Function<String, Optional<String>> iso3OfName;

  CountryFinder(Function<String, Optional<String>> iso3OfName) {
    this.iso3OfName = iso3OfName;
  }

  /**
   * @param option ISO 3166 alpha-3 as the user says, or null
   * @param self what the report says of itself
   * @param text the whole text
   */
  Optional<CountryFact> find(String option, SelfNaming self, String text) {
    if (option != null) {
      return Optional.of(new CountryFact(option, "option"));
    }
    Optional<CountryFact> named =
        code(self.stem())
            .or(() -> only(named(self.stem())))
            .map(iso3 -> new CountryFact(iso3, "file-name"));
    for (String line : self.title()) {
      Set<String> told = named(line);
      if (named.isEmpty() && told.size() > 1) {
        return Optional.empty(); // a report on several countries has none of its own
      }
      named = named.or(() -> only(told).map(iso3 -> new CountryFact(iso3, "title")));
    }
    for (String line : self.runningHeads()) {
      named = named.or(() -> only(named(line)).map(iso3 -> new CountryFact(iso3, "running-head")));
    }
    return named.or(() -> mostMentioned(text).map(iso3 -> new CountryFact(iso3, "text")));
  }

  /** A code in capitals, or in any letters where it is all that the name has but for numbers. */
  private static Optional<String> code(String stem) {
    List<String> parts = parts(stem);
    long words = parts.stream().filter(part -> Character.isLetter(part.charAt(0))).count();
    return parts.stream()
        .filter(part -> words == 1 || part.equals(part.toUpperCase(Locale.ROOT)))
        .map(part -> part.toUpperCase(Locale.ROOT))
        .filter(ALPHA3::contains)
        .findFirst();
  }

  private static Optional<String> only(Set<String> countries) {
    return countries.size() == 1 ? Optional.of(countries.iterator().next()) : Optional.empty();
  }

  /** The countries that a line names. */
  private Set<String> named(String line) {
    Set<String> found = new TreeSet<>();
    List<String> parts = parts(line);
    int i = 0;
    while (i < parts.size()) {
      int taken = 1;
      for (int size = Math.min(LONGEST_NAME, parts.size() - i); size > 0; size--) {
        Optional<String> iso3 = lookup(parts.subList(i, i + size));
        if (iso3.isPresent()) {
          found.add(iso3.get());
          taken = size;
          break;
        }
      }
      i += taken;
    }
    return found;
  }

  /** The country of words that are its name, in the given or the reverse order. */
  private Optional<String> lookup(List<String> words) {
    Optional<String> found =
        lookup(String.join(" ", words)).or(() -> lookup(String.join("-", words)));
    return found.isEmpty() && words.size() == 2 ? lookup(words.get(1) + " " + words.get(0)) : found;
  }

  private static List<String> parts(String line) {
    List<String> out = new ArrayList<>();
    for (String part : line.split("[^\\p{L}\\p{M}\\p{N}'’]+", -1)) {
      if (!part.isEmpty()) {
        out.add(part.replaceFirst("['’]s$", ""));
      }
    }
    return out;
  }

  private Optional<String> lookup(String name) {
    if (name.length() < 4) {
      return Optional.empty();
    }
    return iso3OfName.apply(name).or(() -> iso3OfName.apply(titleCase(name)));
  }

  private static String titleCase(String name) {
    StringBuilder out = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || out.charAt(i - 1) == ' ' || out.charAt(i - 1) == '-') {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString();
  }

  /**
   * The country that sentences are about, clearly more often than any other; else the one named
   * clearly most. None where the two disagree.
   */
  private Optional<String> mostMentioned(String text) {
    Map<String, Integer> mentions = new TreeMap<>();
    Map<String, Integer> subjects = new TreeMap<>();
    String[] words = text.strip().split("\\s+");
    for (int i = 0; i < words.length; i++) {
      int taken = 0;
      if (!words[i].isEmpty() && Character.isUpperCase(words[i].codePointAt(0))) {
        for (int size = Math.min(5, words.length - i); size > 0 && taken == 0; size--) {
          Optional<String> iso3 = iso3OfName.apply(name(words, i, size));
          if (iso3.isPresent()) {
            mentions.merge(iso3.get(), 1, Integer::sum);
            if (opensSentence(words, i) && isFollowedByVerb(words, i + size)) {
              subjects.merge(iso3.get(), 1, Integer::sum);
            }
            taken = size;
          }
        }
      }
      i += Math.max(0, taken - 1);
    }
    Optional<String> named = clearest(mentions, FEWEST_MENTIONS);
    Optional<String> told = clearest(subjects, FEWEST_SUBJECTS);
    if (named.isPresent() && told.isPresent() && !named.equals(told)) {
      return Optional.empty();
    }
    return told.or(() -> named);
  }

  /** The one that has the fewest asked for and twice as many as the next. */
  private static Optional<String> clearest(Map<String, Integer> counts, int fewest) {
    List<Map.Entry<String, Integer>> ranked =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
            .toList();
    boolean clear =
        !ranked.isEmpty()
            && ranked.get(0).getValue() >= fewest
            && (ranked.size() == 1 || ranked.get(0).getValue() >= 2 * ranked.get(1).getValue());
    return clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
  }

  private static boolean opensSentence(String[] words, int at) {
    int before = at > 0 && words[at - 1].equals("The") ? at - 2 : at - 1;
    return before < 0
        || Ending.of(words[before]).full()
        || words[before].codePoints().noneMatch(Character::isLowerCase);
  }

  /** The next word is in lower case, and the name ends without a comma or a possessive. */
  private static boolean isFollowedByVerb(String[] words, int next) {
    return next < words.length
        && Character.isLowerCase(words[next].codePointAt(0))
        && Character.isLetter(words[next - 1].codePointBefore(words[next - 1].length()));
  }

  private static String name(String[] words, int from, int size) {
    String joined = String.join(" ", Arrays.asList(words).subList(from, from + size));
    return POSSESSIVE.matcher(SIGN_LAST.matcher(joined).replaceFirst("")).replaceFirst("");
  }
}
