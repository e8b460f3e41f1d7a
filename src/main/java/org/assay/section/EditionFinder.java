package org.assay.section;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.knowledge.Family;
import org.assay.knowledge.FamilyEdition;
import org.assay.model.Report;

/** Finds the year of a report: by option, file name, title, or what only one edition can tell. */
final class EditionFinder {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19[89]|20[0-4])\\d(?!\\d)");
  private static final int FEWEST_MENTIONS = 2;

  private EditionFinder() {}

  /**
   * @param option the year as the user says, or null
   * @param self what the report says of itself
   * @param text the whole text
   */
  static Optional<Report.Edition> find(
      Integer option, SelfNaming self, Family family, String text) {
    if (option != null) {
      return Optional.of(new Report.Edition(option, "option"));
    }
    return only(self.stem())
        .map(year -> new Report.Edition(year, "file-name"))
        .or(() -> only(self.title(), "title"))
        .or(() -> only(self.runningHeads(), "running-head"))
        .or(() -> told(family, text).map(year -> new Report.Edition(year, "text")));
  }

  private static Optional<Report.Edition> only(List<String> lines, String foundBy) {
    return only(String.join("\n", lines)).map(year -> new Report.Edition(year, foundBy));
  }

  /** The year in a line, where it has exactly one. */
  private static Optional<Integer> only(String line) {
    TreeSet<Integer> years = new TreeSet<>();
    Matcher matcher = YEAR.matcher(line);
    while (matcher.find()) {
      years.add(Integer.valueOf(matcher.group()));
    }
    return years.size() == 1 ? Optional.of(years.first()) : Optional.empty();
  }

  /**
   * The newest edition of the family, where the text tells repeatedly of years after the edition
   * before. Of older editions a text alone is no proof: a later one may tell of the same years.
   */
  private static Optional<Integer> told(Family family, String text) {
    List<FamilyEdition> editions = family.editions();
    if (editions.size() < 2) {
      return Optional.empty();
    }
    int newest = editions.get(editions.size() - 1).year();
    int before = editions.get(editions.size() - 2).year();
    int mentions = 0;
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      int year = Integer.parseInt(matcher.group());
      if (year > before && year <= newest) {
        mentions++;
      }
    }
    return mentions >= FEWEST_MENTIONS ? Optional.of(newest) : Optional.empty();
  }
}
