package org.assay.table;

import static org.assay.table.ColumnType.INTEGER;
import static org.assay.table.ColumnType.NUMBER;
import static org.assay.table.ColumnType.STRING;

import org.assay.model.OutcomeStatus;

/** Tables of reports, their inputs and their text. */
final class ReportSchemas {

  private static final String REPORT = "Id of the report: file stem and 8 hex digits of its hash.";

  private ReportSchemas() {}

  static TableSchema reports() {
    return TableSchema.named("reports", "One row per report.")
        .key("report", STRING, REPORT)
        .column("title", STRING, "Title, or the file name where none is known.")
        .quote()
        .column("family", STRING, "Report family.")
        .column("family_why", STRING, "What the family was chosen by.")
        .text()
        .maybe("edition", INTEGER, "Year of the edition; empty where unknown.")
        .between(1000, 9999)
        .maybe("edition_found_by", STRING, "What gave the edition.")
        .text()
        .maybe("country", STRING, "The report's own country, ISO 3166 alpha-3.")
        .iso3()
        .maybe("country_name", STRING, "English short name of that country.")
        .text()
        .maybe("country_entity", STRING, "Id of that country in entities.")
        .maybe("country_found_by", STRING, "What gave the country.")
        .text()
        .column("language", STRING, "ISO 639-1 code of the text, und where unknown.")
        .pattern("[a-z]{2,3}")
        .maybe(
            "indicators_assessed", STRING, "Indicators that the edition assesses, joined with |.")
        .maybe("publisher", STRING, "Publisher, where given.")
        .text()
        .maybe("url", STRING, "Address of the source, where given.")
        .text()
        .uri()
        .column("file", STRING, "Name of the input file, without folders.")
        .text()
        .column("media_type", STRING, "IANA media type of the input file.")
        .column("bytes", INTEGER, "Size of the input file in bytes.")
        .atLeast(0)
        .column("sha256", STRING, "SHA-256 of the input file.")
        .sha256()
        .column("text_file", STRING, "The ingested text, which all offsets index.")
        .column("characters", INTEGER, "Length of that text in Unicode code points.")
        .atLeast(0)
        .column("text_sha256", STRING, "SHA-256 of that text.")
        .sha256()
        .column("section_count", INTEGER, "Number of sections.")
        .atLeast(0)
        .column("passage_count", INTEGER, "Number of passages.")
        .atLeast(0)
        .column("mention_count", INTEGER, "Number of mentions.")
        .atLeast(0)
        .column("entity_count", INTEGER, "Number of entities.")
        .atLeast(0)
        .column("route_count", INTEGER, "Number of routes.")
        .atLeast(0)
        .build();
  }

  static TableSchema inputs() {
    return TableSchema.named("inputs", "One row per input file, read or not.")
        .key("path", STRING, "Path of the input file as given, with forward slashes.")
        .column("status", OutcomeStatus.values(), "What came of it.")
        .maybe("report", STRING, "Id of the report that it gave.")
        .maybe("code", STRING, "Stable id of the reason; empty for ok.")
        .maybe("reason", STRING, "The reason, for people; empty for ok.")
        .text()
        .maybe("remedy", STRING, "What can be done; empty for ok.")
        .text()
        .ofReport()
        .build();
  }

  static TableSchema sections() {
    return TableSchema.named("sections", "One row per headed part of a report.")
        .key("report", STRING, REPORT)
        .key("id", STRING, "Id of the section within the report.")
        .maybe("parent", STRING, "Id of the section that it is in; empty at the top.")
        .column("level", INTEGER, "1 for the outermost.")
        .atLeast(1)
        .maybe("label", STRING, "The family's id for it; empty where unknown.")
        .maybe("heading", STRING, "Heading as printed; empty for a text without headings.")
        .quote()
        .maybe("path", STRING, "Headings from the outermost, joined with ' > '.")
        .quote()
        .column("start", INTEGER, "Offset of its first code point.")
        .atLeast(0)
        .column("end", INTEGER, "Offset after its last code point.")
        .atLeast(0)
        .ofReport()
        .points("parent", "sections")
        .build();
  }

  static TableSchema passages() {
    return TableSchema.named("passages", "One row per run of text that assesses one indicator.")
        .key("report", STRING, REPORT)
        .key("id", STRING, "Id of the passage within the report.")
        .column("section", STRING, "Id of its innermost section.")
        .maybe("section_label", STRING, "The family's id for that section.")
        .maybe("section_path", STRING, "Headings from the outermost, joined with ' > '.")
        .quote()
        .maybe("indicator", STRING, "Indicator that it assesses; empty for none.")
        .column("confidence", NUMBER, "Confidence in the indicator, 0 to 1.")
        .between(0, 1)
        .column("start", INTEGER, "Offset of its first code point.")
        .atLeast(0)
        .column("end", INTEGER, "Offset after its last code point.")
        .atLeast(0)
        .column("spans", STRING, "Its stretches as start-end, joined with ;.")
        .spans()
        .maybe("page", INTEGER, "Page that it starts on, where the source has pages.")
        .atLeast(1)
        .column("sentence_count", INTEGER, "Number of sentences.")
        .atLeast(0)
        .maybe("text", STRING, "Its words, white space collapsed.")
        .quote()
        .ofReport()
        .points("section", "sections")
        .build();
  }

  static TableSchema diagnostics() {
    return TableSchema.named("diagnostics", "One row per thing to know of an extraction.")
        .key("report", STRING, REPORT)
        .key("number", INTEGER, "1-based number within the report.")
        .atLeast(1)
        .column("code", STRING, "Stable id of what it is about.")
        .column("stage", STRING, "Stage that says so.")
        .maybe("start", INTEGER, "Offset of the first code point; empty for the whole report.")
        .atLeast(0)
        .maybe("end", INTEGER, "Offset after the last code point.")
        .atLeast(0)
        .maybe("page", INTEGER, "Page, where the source has pages.")
        .atLeast(1)
        .column("message", STRING, "One sentence for people.")
        .text()
        .maybe("quote", STRING, "The words in question.")
        .quote()
        .ofReport()
        .build();
  }
}
