package org.assay.batch;

import java.util.EnumMap;
import java.util.Map;
import org.assay.model.Extraction;
import org.assay.model.MentionType;

/**
 * How much was extracted.
 *
 * @param reports number of reports
 * @param sections number of sections
 * @param mentions number of mentions, for every type
 * @param routes number of routes
 */
public record ReportCounts(
    int reports, int sections, Map<MentionType, Integer> mentions, int routes) {

  /** Nothing. */
  public static final ReportCounts NONE = new ReportCounts(0, 0, Map.of(), 0);

  /** Copies, and adds the types that are missing. */
  public ReportCounts {
    Map<MentionType, Integer> all = new EnumMap<>(MentionType.class);
    for (MentionType type : MentionType.values()) {
      all.put(type, mentions.getOrDefault(type, 0));
    }
    mentions = all;
  }

  static ReportCounts of(Extraction extraction) {
    Map<MentionType, Integer> mentions = new EnumMap<>(MentionType.class);
    extraction.mentions().forEach(mention -> mentions.merge(mention.type(), 1, Integer::sum));
    return new ReportCounts(1, extraction.sections().size(), mentions, extraction.routes().size());
  }

  ReportCounts plus(ReportCounts other) {
    Map<MentionType, Integer> sum = new EnumMap<>(MentionType.class);
    mentions.forEach((type, count) -> sum.put(type, count + other.mentions.get(type)));
    return new ReportCounts(
        reports + other.reports, sections + other.sections, sum, routes + other.routes);
  }
}
