package org.assay.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Passage;
import org.assay.model.Report;
import org.assay.model.Section;
import org.assay.text.Span;

/** The tables that stand beside {@code .ann} files, written as {@link GoldFolder} reads them. */
public final class BratFiles {

  /** File name of the table of reports. */
  public static final String REPORTS = ReportsTable.FILE;

  private BratFiles() {}

  /** Header of the table of reports, ended by a line feed. */
  public static String reportsHeader() {
    return "name\tiso3\tcountry\tnames\tedition\n";
  }

  /** Row of the table of reports, ended by a line feed. */
  public static String reportRow(Extraction extraction) {
    Report report = extraction.report();
    Report.Country country = report.country();
    Set<String> names = new LinkedHashSet<>();
    if (country != null) {
      for (Entity entity : extraction.entities()) {
        if (entity.id().equals(country.entity())) {
          names.add(entity.name());
          entity.aliases().forEach(alias -> names.add(alias.name()));
        }
      }
      names.remove(country.name());
    }
    return String.join(
            "\t",
            report.id(),
            country == null ? "" : country.iso3(),
            country == null ? "" : country.name(),
            String.join("|", names),
            report.edition() == null ? "" : Integer.toString(report.edition().year()))
        + "\n";
  }

  /** Table of passages: start, end, path of headings and indicator. */
  public static String sections(Extraction extraction) {
    Map<String, Section> sections = new HashMap<>();
    extraction.sections().forEach(section -> sections.put(section.id(), section));
    StringBuilder out = new StringBuilder("start\tend\tpath\tindicator\n");
    for (Passage passage : extraction.passages()) {
      Span envelope = BratTerms.envelope(passage.spans());
      String path = path(sections, passage.section());
      out.append(envelope.start()).append('\t').append(envelope.end()).append('\t');
      out.append(path.isEmpty() ? SectionsTable.NONE : path).append('\t');
      out.append(passage.indicator() == null ? SectionsTable.NONE : passage.indicator());
      out.append('\n');
    }
    return out.toString();
  }

  private static String path(Map<String, Section> sections, String id) {
    List<String> headings = new ArrayList<>();
    for (Section at = sections.get(id); at != null; at = sections.get(at.parent())) {
      if (!at.heading().isEmpty()) {
        headings.add(0, at.heading());
      }
    }
    return headings.stream().collect(Collectors.joining(" > "));
  }
}
