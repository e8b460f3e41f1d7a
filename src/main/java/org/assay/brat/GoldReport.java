package org.assay.brat;

import java.nio.file.Path;
import java.util.List;
import org.assay.text.SourceText;

/**
 * One annotated report.
 *
 * @param info name, own country and edition
 * @param file its text file
 * @param source its text, character for character, without blocks; all offsets index it
 * @param mentions marked mentions in file order
 * @param equivalents groups of mention ids that name the same thing in other words
 * @param routes marked movements in file order
 * @param passages passages in order; empty where the report has no {@code .sections.tsv}
 * @param links what its place names mean; empty where the folder has no {@code links.tsv}
 */
public record GoldReport(
    ReportInfo info,
    Path file,
    SourceText source,
    List<GoldMention> mentions,
    List<List<String>> equivalents,
    List<GoldRoute> routes,
    List<GoldPassage> passages,
    List<GoldLink> links) {

  /** Copies. */
  public GoldReport {
    mentions = List.copyOf(mentions);
    equivalents = equivalents.stream().map(List::copyOf).toList();
    routes = List.copyOf(routes);
    passages = List.copyOf(passages);
    links = List.copyOf(links);
  }

  /** File stem. */
  public String name() {
    return info.name();
  }

  /** The same report with links. */
  GoldReport with(List<GoldLink> others) {
    return new GoldReport(info, file, source, mentions, equivalents, routes, passages, others);
  }
}
