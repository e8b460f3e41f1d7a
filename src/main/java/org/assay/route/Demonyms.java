package org.assay.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.Mention;
import org.assay.model.MentionType;

/** Tells from the words of people which countries they come from. */
final class Demonyms {

  private static final Pattern SIGNS = Pattern.compile("[\\s,/—–]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int LONGEST = 3;

  private final RouteWords words;
  private final Function<String, Optional<String>> iso3;

  /**
   * @param words words of the language
   * @param iso3 form of a demonym to ISO 3166 alpha-3
   */
  Demonyms(RouteWords words, Function<String, Optional<String>> iso3) {
    this.words = Objects.requireNonNull(words, "words");
    this.iso3 = Objects.requireNonNull(iso3, "iso3");
  }

  /**
   * Entity ids of the countries of people, in text order: two of {@code Afghan and Iraqi women}.
   */
  Set<String> countries(Mention mention) {
    Set<String> out = new LinkedHashSet<>();
    if (mention.type() == MentionType.PEOPLE) {
      List<String> all = Arrays.asList(SIGNS.split(mention.text(), -1));
      int i = 0;
      while (i < all.size()) {
        int length = Math.min(LONGEST, all.size() - i);
        while (length > 0 && !add(out, String.join(" ", all.subList(i, i + length)))) {
          length--;
        }
        i += Math.max(1, length);
      }
    }
    return out;
  }

  private boolean add(Set<String> out, String form) {
    Optional<String> country = iso3.apply(form);
    country.ifPresent(code -> out.add("iso:" + code));
    return country.isPresent();
  }

  /** Whether people come from elsewhere: {@code migrants}, or a demonym of another country. */
  boolean foreign(Mention mention, String home) {
    return countries(mention).stream().anyMatch(country -> !country.equals(home))
        || Arrays.stream(SPACES.split(mention.text(), -1))
            .anyMatch(word -> words.is(RouteWordClass.FOREIGN, word.toLowerCase(Locale.ROOT)));
  }

  /** Mentions that come from the same countries together, in order. */
  List<List<Mention>> alike(List<Mention> mentions) {
    List<List<Mention>> out = new ArrayList<>();
    for (Mention mention : mentions) {
      Set<String> own = countries(mention);
      out.stream()
          .filter(part -> countries(part.get(0)).equals(own))
          .findFirst()
          .ifPresentOrElse(
              part -> part.add(mention), () -> out.add(new ArrayList<>(List.of(mention))));
    }
    return out;
  }
}
