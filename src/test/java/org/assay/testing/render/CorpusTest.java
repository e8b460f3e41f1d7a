package org.assay.testing.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.knowledge.Countries;
import org.assay.knowledge.Country;
import org.assay.knowledge.Families;
import org.assay.knowledge.KnowledgeSource;
import org.assay.model.Passage;
import org.assay.section.ReportHints;
import org.assay.section.Sectioned;
import org.assay.section.Sectioner;
import org.assay.section.TextRange;
import org.assay.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The rendered reports of {@code corpus/} read as their manuscripts do. */
class CorpusTest {

  private static final Path CORPUS = Path.of("corpus");
  private static final List<String> REPORTS =
      List.of(
          "mali-2023.docx",
          "mali-2025.txt",
          "albania-2023.html",
          "albania-2025.txt",
          "philippines-2023.txt",
          "philippines-2025.pdf");

  private final KnowledgeSource knowledge = new KnowledgeSource(null);
  private final Countries countries = Countries.from(knowledge);
  private final Sectioner sectioner =
      new Sectioner(
          new Families(knowledge),
          name -> countries.byName(name).map(Country::iso3),
          CorpusTest::sentences);

  @TestFactory
  List<DynamicTest> rendered_reports_have_the_outline_of_their_manuscripts() {
    return REPORTS.stream()
        .map(
            report ->
                DynamicTest.dynamicTest(
                    report,
                    () -> {
                      Reading rendered = read(CORPUS.resolve(report));
                      Reading written = read(CorpusRenderer.MANUSCRIPTS.resolve(stem(report)));
                      assertEquals(written.headings(), rendered.headings());
                      assertEquals(written.indicators(), rendered.indicators());
                      assertEquals(written.words(), rendered.words());
                    }))
        .toList();
  }

  @Test
  void text_reports_are_the_manuscripts_themselves() throws IOException {
    for (String report : REPORTS) {
      if (report.endsWith(".txt")) {
        assertEquals(
            -1,
            Files.mismatch(CORPUS.resolve(report), CorpusRenderer.MANUSCRIPTS.resolve(report)),
            report + ": run CorpusRenderer");
      }
    }
  }

  @Test
  void rendering_again_gives_the_same_reading(@TempDir Path folder) throws IOException {
    CorpusRenderer.render(folder);
    for (String report : REPORTS) {
      assertEquals(
          read(CORPUS.resolve(report)),
          read(folder.resolve(report)),
          report + ": run CorpusRenderer");
    }
  }

  /** What must not depend on the format. */
  private record Reading(List<String> headings, List<String> indicators, String words) {}

  private Reading read(Path file) {
    SourceText source = assertInstanceOf(Ingested.Text.class, new Ingester().read(file)).source();
    Sectioned sectioned = sectioner.read(source, ReportHints.NONE);
    Function<Passage, String> words = passage -> source.read(passage.spans());
    return new Reading(
        sectioned.sections().stream()
            .map(section -> section.level() + " " + section.heading().toLowerCase(Locale.ROOT))
            .toList(),
        sectioned.passages().stream().map(Passage::indicator).map(String::valueOf).toList(),
        String.join("\n", sectioned.passages().stream().map(words).toList()));
  }

  private static String stem(String report) {
    return report.substring(0, report.lastIndexOf('.')) + ".txt";
  }

  private static List<TextRange> sentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(text);
    List<TextRange> ranges = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end >= 0; start = end, end = breaks.next()) {
      ranges.add(new TextRange(start, end));
    }
    return ranges;
  }
}
