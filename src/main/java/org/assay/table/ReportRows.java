package org.assay.table;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.Diagnostic;
import org.assay.model.Extraction;
import org.assay.model.Passage;
import org.assay.model.Report;
import org.assay.model.Section;
import org.assay.text.Span;

/** Rows of a report, its sections, passages and diagnostics. */
final class ReportRows {

  private ReportRows() {}

  static List<String> report(Extraction extraction) {
    Report report = extraction.report();
    Row row =
        new Row(Tables.REPORTS)
            .set("report", report.id())
            .set("title", report.title())
            .set("family", report.family().name())
            .set("family_why", report.family().why())
            .set("language", report.language())
            .set("indicators_assessed", report.indicatorsAssessed())
            .set("publisher", report.publisher())
            .set("url", report.url())
            .set("file", report.source().file())
            .set("media_type", report.source().mediaType())
            .set("bytes", report.source().bytes())
            .set("sha256", report.source().sha256())
            .set("text_file", report.text().file())
            .set("characters", report.text().characters())
            .set("text_sha256", report.text().sha256())
            .set("section_count", extraction.sections().size())
            .set("passage_count", extraction.passages().size())
            .set("mention_count", extraction.mentions().size())
            .set("entity_count", extraction.entities().size())
            .set("route_count", extraction.routes().size());
    if (report.edition() != null) {
      row.set("edition", report.edition().year())
          .set("edition_found_by", report.edition().foundBy());
    }
    if (report.country() != null) {
      row.set("country", report.country().iso3())
          .set("country_name", report.country().name())
          .set("country_entity", report.country().entity())
          .set("country_found_by", report.country().foundBy());
    }
    return row.cells();
  }

  static List<String> section(String report, Section section, Lookup lookup) {
    return new Row(Tables.SECTIONS)
        .set("report", report)
        .set("id", section.id())
        .set("parent", section.parent())
        .set("level", section.level())
        .set("label", section.label())
        .set("heading", section.heading())
        .set("path", lookup.path(section.id()))
        .set("start", section.start())
        .set("end", section.end())
        .cells();
  }

  static List<String> passage(String report, Passage passage, Lookup lookup) {
    List<Span> spans = passage.spans();
    return new Row(Tables.PASSAGES)
        .set("report", report)
        .set("id", passage.id())
        .set("section", passage.section())
        .set("section_label", lookup.section(passage.section()).label())
        .set("section_path", lookup.path(passage.section()))
        .set("indicator", passage.indicator())
        .confidence(passage.confidence())
        .set("start", spans.get(0).start())
        .set("end", spans.get(spans.size() - 1).end())
        .spans(spans)
        .page(spans.get(0).page())
        .set("sentence_count", passage.sentences().size())
        .set("text", lookup.read(spans))
        .cells();
  }

  static List<List<String>> diagnostics(Extraction extraction, Lookup lookup) {
    List<List<String>> rows = new ArrayList<>();
    for (Diagnostic diagnostic : extraction.diagnostics()) {
      Row row =
          new Row(Tables.DIAGNOSTICS)
              .set("report", extraction.report().id())
              .set("number", rows.size() + 1)
              .set("code", diagnostic.code())
              .set("stage", diagnostic.stage())
              .set("message", diagnostic.message());
      Span span = diagnostic.span();
      if (span != null) {
        row.set("start", span.start())
            .set("end", span.end())
            .page(span.page())
            .set("quote", lookup.read(List.of(span)));
      }
      rows.add(row.cells());
    }
    return rows;
  }
}
