package org.assay.cli;

import java.util.List;
import java.util.Locale;
import org.assay.model.Diagnostic;
import org.assay.model.Extraction;
import org.assay.model.Passage;
import org.assay.model.Report;
import org.assay.model.Section;
import org.assay.text.SourceText;
import picocli.CommandLine.Help.Ansi.Style;

/** Prints sections as a tree, each passage with its indicator and first words. */
final class TreePrinter {

  private static final int WORDS = 60;

  private final Console console;
  private final SourceText source;
  private final Extraction extraction;

  TreePrinter(Console console, SourceText source, Extraction extraction) {
    this.console = console;
    this.source = source;
    this.extraction = extraction;
  }

  void print() {
    Report report = extraction.report();
    line(console.styled(Style.bold, report.title()) + "  " + report.id());
    line(
        String.format(
            Locale.ROOT,
            "country %s, edition %s, family %s (%s), %d sections, %d passages, %d mentions,"
                + " %d routes",
            report.country() == null ? "unknown" : report.country().iso3(),
            report.edition() == null ? "unknown" : report.edition().year(),
            report.family().name(),
            report.family().why(),
            extraction.sections().size(),
            extraction.passages().size(),
            extraction.mentions().size(),
            extraction.routes().size()));
    for (Diagnostic diagnostic : extraction.diagnostics()) {
      line(console.styled(Style.fg_yellow, diagnostic.code()) + "  " + diagnostic.message());
    }
    line("");
    sections(null, "");
  }

  private void sections(String parent, String indent) {
    for (Section section : extraction.sections()) {
      if (parent == null ? section.parent() == null : parent.equals(section.parent())) {
        String heading = section.heading().isEmpty() ? "(no heading)" : section.heading();
        String label = section.label() == null ? "" : "  " + section.label();
        line(indent + console.styled(Style.bold, heading) + console.styled(Style.faint, label));
        passages(section.id(), indent + "  ");
        sections(section.id(), indent + "  ");
      }
    }
  }

  private void passages(String section, String indent) {
    for (Passage passage : extraction.passages()) {
      if (passage.section().equals(section)) {
        String indicator = passage.indicator() == null ? "-" : passage.indicator();
        line(
            indent
                + console.styled(Style.faint, String.format(Locale.ROOT, "%-4s", passage.id()))
                + console.styled(Style.fg_cyan, String.format(Locale.ROOT, "%-36s", indicator))
                + String.format(Locale.ROOT, "%.2f  ", passage.confidence())
                + firstWords(passage));
      }
    }
  }

  private String firstWords(Passage passage) {
    String words = source.read(List.of(passage.spans().get(0)));
    if (words.codePointCount(0, words.length()) <= WORDS) {
      return words;
    }
    return words.substring(0, words.offsetByCodePoints(0, WORDS)) + "\u2026";
  }

  private void line(String text) {
    console.out().println(text);
  }
}
