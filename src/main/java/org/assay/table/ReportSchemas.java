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
        .column("family", STRING, "Report family.")
        .column("family_why", STRING, "What the family was chosen by.")
        .maybe("edition", INTEGER, "Year of the edition; empty where unknown.")
        .maybe("edition_found_by", STRING, "What gave the edition.")
        .maybe("country", STRING, "The report's own country, ISO 3166 alpha-3.")
        .maybe("country_name", STRING, "English short name of that country.")
        .maybe("country_entity", STRING, "Id of that country in entities.")
        .maybe("country_found_by", STRING, "What gave the country.")
        .column("language", STRING, "ISO 639-1 code of the text, und where unknown.")
        .maybe(
            "indicators_assessed", STRING, "Indicators that the edition assesses, joined with |.")
        .maybe("publisher", STRING, "Publisher, where given.")
        .maybe("url", STRING, "Address of the source, where given.")
        .column("file", STRING, "Name of the input file, without folders.")
        .column("media_type", STRING, "IANA media type of the input file.")
        .column("bytes", INTEGER, "Size of the input file in bytes.")
        .column("sha256", STRING, "SHA-256 of the input file.")
        .column("text_file", STRING, "The ingested text, which all offsets index.")
        .column("characters", INTEGER, "Length of that text in Unicode code points.")
        .column("text_sha256", STRING, "SHA-256 of that text.")
        .column("section_count", INTEGER, "Number of sections.")
        .column("passage_count", INTEGER, "Number of passages.")
        .column("mention_count", INTEGER, "Number of mentions.")
        .column("entity_count", INTEGER, "Number of entities.")
        .column("route_count", INTEGER, "Number of routes.")
        .build();
  }

  static TableSchema inputs() {
    return TableSchema.named("inputs", "One row per input file, read or not.")
        .key("path", STRING, "Path of the input file as given, with forward slashes.")
        .column("status", OutcomeStatus.values(), "What came of it.")
        .maybe("report", STRING, "Id of the report that it gave.")
        .maybe("code", STRING, "Stable id of the reason; empty for ok.")
        .maybe("reason", STRING, "The reason, for people; empty for ok.")
        .maybe("remedy", STRING, "What can be done; empty for ok.")
        .ofReport()
        .build();
  }

  static TableSchema sections() {
    return TableSchema.named("sections", "One row per headed part of a report.")
        .key("report", STRING, REPORT)
        .key("id", STRING, "Id of the section within the report.")
        .maybe("parent", STRING, "Id of the section that it is in; empty at the top.")
        .column("level", INTEGER, "1 for the outermost.")
        .maybe("label", STRING, "The family's id for it; empty where unknown.")
        .maybe("heading", STRING, "Heading as printed; empty for a text without headings.")
        .maybe("path", STRING, "Headings from the outermost, joined with ' > '.")
        .column("start", INTEGER, "Offset of its first code point.")
        .column("end", INTEGER, "Offset after its last code point.")
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
        .maybe("indicator", STRING, "Indicator that it assesses; empty for none.")
        .column("confidence", NUMBER, "Confidence in the indicator, 0 to 1.")
        .column("start", INTEGER, "Offset of its first code point.")
        .column("end", INTEGER, "Offset after its last code point.")
        .column("spans", STRING, "Its stretches as start-end, joined with ;.")
        .maybe("page", INTEGER, "Page that it starts on, where the source has pages.")
        .column("sentence_count", INTEGER, "Number of sentences.")
        .maybe("text", STRING, "Its words, white space collapsed.")
        .ofReport()
        .points("section", "sections")
        .build();
  }

  static TableSchema diagnostics() {
    return TableSchema.named("diagnostics", "One row per thing to know of an extraction.")
        .key("report", STRING, REPORT)
        .key("number", INTEGER, "1-based number within the report.")
        .column("code", STRING, "Stable id of what it is about.")
        .column("stage", STRING, "Stage that says so.")
        .maybe("start", INTEGER, "Offset of the first code point; empty for the whole report.")
        .maybe("end", INTEGER, "Offset after the last code point.")
        .maybe("page", INTEGER, "Page, where the source has pages.")
        .column("message", STRING, "One sentence for people.")
        .maybe("quote", STRING, "The words in question.")
        .ofReport()
        .build();
  }
}
