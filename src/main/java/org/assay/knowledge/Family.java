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
 * @param numbered how headings are numbered, an example for each depth from the top ({@code Section
 *     1.}, {@code a.}): any number or letter may stand in its place, and a heading so numbered is
 *     one of that depth whatever its words; empty where numbers say nothing of the depth
 * @param signs ids of headings, one of which must be there as well; empty where any will do
 * @param headings in printed order, outer before inner; empty where headings are free
 * @param indicators in printed order
 * @param editions by year, ascending; empty where all assess the same
 * @param topic phrases, as cues are written, of which most sentences of any of its indicators have
 *     one; text that has none, and no cues, fits no indicator. Where empty, all text gets one
 * @param note how a publisher's note is told
 */
public record Family(
    String id,
    String name,
    int minimumHeadings,
    List<String> numbered,
    List<String> signs,
    List<FamilyHeading> headings,
    List<FamilyIndicator> indicators,
    List<FamilyEdition> editions,
    List<String> topic,
    FamilyNote note) {

  /** Checks and copies. */
  public Family {
    Objects.requireNonNull(id, "id of the family");
    name = name == null ? id : name;
    numbered = numbered == null ? List.of() : List.copyOf(numbered);
    signs = signs == null ? List.of() : List.copyOf(signs);
    headings = headings == null ? List.of() : List.copyOf(headings);
    indicators = indicators == null ? List.of() : List.copyOf(indicators);
    editions =
        editions == null
            ? List.of()
            : editions.stream().sorted(Comparator.comparingInt(FamilyEdition::year)).toList();
    topic = topic == null ? List.of() : List.copyOf(topic);
    note = note == null ? new FamilyNote(null, null, null, null) : note;
  }

  /** The heading with an id. */
  public Optional<FamilyHeading> heading(String headingId) {
    return headings.stream().filter(heading -> heading.id().equals(headingId)).findFirst();
  }

  /** The indicator with an id. */
  public Optional<FamilyIndicator> indicator(String indicatorId) {
    return indicators.stream().filter(indicator -> indicator.id().equals(indicatorId)).findFirst();
  }

  /**
   * Depth of a known heading in the outline, 1 at the top; an indicator's own heading stands below
   * the heading that the indicator is assessed under.
   */
  public int level(String headingId) {
    return parent(headingId).map(parent -> 1 + level(parent)).orElse(1);
  }

  /** Whether a heading, or an indicator's own, is another or stands anywhere below it. */
  public boolean isWithin(String headingId, String outerId) {
    return headingId.equals(outerId)
        || parent(headingId).filter(parent -> isWithin(parent, outerId)).isPresent();
  }

  private Optional<String> parent(String headingId) {
    Optional<FamilyHeading> heading = heading(headingId);
    return heading.isPresent()
        ? heading.map(FamilyHeading::parent)
        : indicator(headingId).map(FamilyIndicator::heading);
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
