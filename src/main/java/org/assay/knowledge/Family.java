package org.assay.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A kind of report: its outline, what it assesses under which heading, and since when.
 *
 * @param id name of the family, as in {@code report.family.name}
 * @param name what people call it
 * @param minimumHeadings known headings that a text must have to be taken for one of the family; 0
 *     for a family that is never chosen by evidence
 * @param signs ids of headings, one of which must be there as well; empty where any will do
 * @param headings in printed order, outer before inner; empty where headings are free
 * @param indicators in printed order
 * @param editions by year, ascending; empty where all assess the same
 * @param note how a publisher's note is told
 */
public record Family(
    String id,
    String name,
    int minimumHeadings,
    List<String> signs,
    List<FamilyHeading> headings,
    List<FamilyIndicator> indicators,
    List<FamilyEdition> editions,
    FamilyNote note) {

  /** Checks and copies. */
  public Family {
    Objects.requireNonNull(id, "id of the family");
    name = name == null ? id : name;
    signs = signs == null ? List.of() : List.copyOf(signs);
    headings = headings == null ? List.of() : List.copyOf(headings);
    indicators = indicators == null ? List.of() : List.copyOf(indicators);
    editions =
        editions == null
            ? List.of()
            : editions.stream().sorted(Comparator.comparingInt(FamilyEdition::year)).toList();
    note = note == null ? new FamilyNote(null, null, null, null) : note;
  }

  /** The heading with an id. */
  public Optional<FamilyHeading> heading(String headingId) {
    return headings.stream().filter(heading -> heading.id().equals(headingId)).findFirst();
  }

  /** Depth of a known heading in the outline, 1 at the top. */
  public int level(String headingId) {
    return heading(headingId)
        .map(heading -> heading.parent() == null ? 1 : 1 + level(heading.parent()))
        .orElse(1);
  }

  /** Whether a heading is another or stands anywhere below it. */
  public boolean isWithin(String headingId, String outerId) {
    return headingId.equals(outerId)
        || heading(headingId)
            .map(FamilyHeading::parent)
            .filter(parent -> isWithin(parent, outerId))
            .isPresent();
  }

  /** Indicators of a heading and the headings below it that an edition assesses, in order. */
  public List<FamilyIndicator> indicatorsWithin(String headingId, Integer year) {
    Set<String> without = without(year);
    return indicators.stream()
        .filter(indicator -> isWithin(indicator.heading(), headingId))
        .filter(indicator -> !without.contains(indicator.id()))
        .toList();
  }

  /**
   * Ids of the indicators that an edition assesses, in order.
   *
   * @param year the edition, or null for the newest
   */
  public List<String> assessed(Integer year) {
    Set<String> without = without(year);
    return indicators.stream()
        .map(FamilyIndicator::id)
        .filter(indicator -> !without.contains(indicator))
        .toList();
  }

  private Set<String> without(Integer year) {
    if (editions.isEmpty()) {
      return Set.of();
    }
    return editions.stream()
        .filter(edition -> year == null || edition.year() <= year)
        .reduce((earlier, later) -> later)
        .orElse(editions.get(0))
        .without()
        .stream()
        .collect(Collectors.toSet());
  }
}
