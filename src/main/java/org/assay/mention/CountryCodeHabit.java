package org.assay.mention;

import static org.assay.knowledge.WordClass.CHAIN_SIGN;
import static org.assay.knowledge.WordClass.CONJUNCTION;
import static org.assay.knowledge.WordClass.LIST_SIGN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assay.knowledge.Demonym;
import org.assay.knowledge.Lexicons;
import org.assay.knowledge.Place;
import org.assay.knowledge.Places;

/**
 * Which codes stand for countries in a report that writes them so ({@code Supply: ECU, COL, BRA}).
 * It does where several codes stand on lists or chains of codes; one alone may be any acronym.
 */
final class CountryCodeHabit {

  /** Codes on lists that make a habit. */
  private static final int DISTINCT = 3;

  private static final Pattern CODES = Pattern.compile("\\p{Lu}{3}(?:[/-]\\p{Lu}{3})*");

  private final Map<String, Place> anywhere = new HashMap<>();
  private final Map<String, Place> listedOnly = new HashMap<>();

  /**
   * A code in a sentence.
   *
   * @param token index of its token
   * @param start UTF-16 index of its first unit in the token
   * @param code the code
   */
  record Code(int token, int start, String code) {}

  private CountryCodeHabit() {}

  /** What the sentences of a report show. */
  static CountryCodeHabit of(List<Line> lines, Lexicons lexicons, Places places) {
    CountryCodeHabit habit = new CountryCodeHabit();
    Set<String> listed = new TreeSet<>();
    Set<String> all = new TreeSet<>();
    Set<String> others = new HashSet<>();
    for (Line line : lines) {
      List<Code> codes = codes(line, places);
      for (Code code : codes) {
        all.add(code.code());
        if (listed(line, codes, code)) {
          listed.add(code.code());
        }
        if (acronymOfName(line, lexicons, code)) {
          others.add(code.code());
        }
      }
    }
    listed.removeAll(others);
    all.removeAll(others);
    // The short names of countries that any report writes are no sign of a habit.
    long signs = listed.stream().filter(code -> places.find(code, null).isEmpty()).count();
    if (signs < DISTINCT) {
      return habit;
    }
    for (String code : all) {
      Place place = places.coded(code).orElseThrow();
      boolean ambiguous =
          places.codeOnlyListed(code)
              || (lexicons.organisations().get(code) != null && !listed.contains(code));
      (ambiguous ? habit.listedOnly : habit.anywhere).put(code, place);
    }
    return habit;
  }

  /** Codes of a sentence that are countries there, in order. */
  List<Code> in(Line line, Setting setting) {
    if (anywhere.isEmpty() && listedOnly.isEmpty()) {
      return List.of();
    }
    List<Code> codes = codes(line, setting.places());
    List<Code> out = new ArrayList<>();
    for (Code code : codes) {
      boolean known = anywhere.containsKey(code.code());
      boolean shown =
          listedOnly.containsKey(code.code())
              && (listed(line, codes, code)
                  || setting
                      .lexicons()
                      .locativePrepositions()
                      .contains(line.lower(code.token() - 1)));
      if (known || shown) {
        out.add(code);
      }
    }
    return out;
  }

  /** The country of a code of the report. */
  Optional<Place> country(String code) {
    return Optional.ofNullable(anywhere.getOrDefault(code, listedOnly.get(code)));
  }

  /** A code before a noun says whose it is ({@code TUR partners}), as a demonym does. */
  Optional<Demonym> demonym(String word) {
    return Optional.ofNullable(anywhere.get(word))
        .map(place -> new Demonym(word, place.id(), place.iso3(), true, false, false));
  }

  private static List<Code> codes(Line line, Places places) {
    List<Code> out = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      String word = line.words().get(i);
      if (!CODES.matcher(word).matches()) {
        continue;
      }
      List<Code> parts = new ArrayList<>();
      for (int from = 0; from < word.length(); from += 4) {
        String code = word.substring(from, from + 3);
        if (places.coded(code).isPresent()) {
          parts.add(new Code(i, from, code));
        }
      }
      if (parts.size() == (word.length() + 1) / 4) {
        out.addAll(parts);
      }
    }
    return out;
  }

  /** Whether another code is in the same chain, or on either side with a sign of a list between. */
  private static boolean listed(Line line, List<Code> codes, Code code) {
    return codes.stream()
        .filter(other -> !other.equals(code))
        .anyMatch(
            other ->
                other.token() == code.token()
                    || joined(line, other.token(), code.token())
                    || joined(line, code.token(), other.token()));
  }

  private static boolean joined(Line line, int left, int right) {
    return right - left == 2 && line.is(left + 1, LIST_SIGN, CHAIN_SIGN);
  }

  /** {@code Anti-Corruption Network (ACN)}: the acronym of the words before it. */
  private static boolean acronymOfName(Line line, Lexicons lexicons, Code code) {
    int open = code.token() - 1;
    if (!line.lower(open).equals("(") || !line.lower(code.token() + 1).equals(")")) {
      return false;
    }
    int from = open;
    while (line.capital(from - 1)
        || line.is(from - 1, CONJUNCTION)
        || lexicons.smallWords().contains(line.lower(from - 1))) {
      from--;
    }
    StringBuilder initials = new StringBuilder();
    for (int i = from; i < open; i++) {
      if (line.capital(i)) {
        initials.append(line.words().get(i).charAt(0));
      }
    }
    return initials.length() > 1 && code.code().startsWith(initials.substring(0, 2));
  }
}
