package org.assay.testing.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.model.Extraction;
import org.assay.model.Mention;
import org.assay.model.Passage;
import org.assay.model.Section;
import org.assay.pipeline.Pipeline;
import org.assay.pipeline.PipelineConfig;
import org.assay.section.ReportHints;
import org.assay.text.SourceText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One report in all formats and layouts has one outline, the same indicators and mentions. */
class FormatsTest {

  private static Pipeline pipeline;

  @TempDir Path folder;

  private final Map<String, int[]> mentions = new TreeMap<>();

  @BeforeAll
  static void load() {
    pipeline = Pipeline.from(PipelineConfig.SHIPPED);
  }

  @Test
  void oneReportIsOneReportInAnyFormat() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : manuscripts()) {
      Manuscript manuscript = Manuscript.read(file);
      Extraction written = extract(file, file);
      for (Map.Entry<String, Path> rendered : render(manuscript).entrySet()) {
        Extraction read = extract(rendered.getValue(), file);
        String what = file.getFileName() + " as " + rendered.getKey();
        compare(what + " headings", headings(written), headings(read), wrong);
        compare(what + " indicators", indicators(written), indicators(read), wrong);
        mentions(rendered.getKey(), written, read);
      }
    }
    mentions.forEach(
        (format, counts) ->
            System.out.printf(
                "%s: %d of %d mentions as in the plain text, %d more%n",
                format, counts[0], counts[1], counts[2]));
    assertEquals(List.of(), wrong);
    mentions.forEach((format, n) -> assertTrue(2.0 * n[0] / (n[0] + n[2] + n[1]) >= 0.99, format));
  }

  private static void compare(
      String what, List<String> expected, List<String> found, List<String> wrong) {
    if (!expected.equals(found)) {
      List<String> missing = new ArrayList<>(expected);
      found.forEach(missing::remove);
      List<String> more = new ArrayList<>(found);
      expected.forEach(more::remove);
      wrong.add("\n" + what + ": missing " + missing + ", too many " + more);
    }
  }

  private Map<String, Path> render(Manuscript manuscript) throws IOException {
    Map<String, Path> out = new LinkedHashMap<>();
    String head = "Organized crime profile";
    out.put("docx", folder.resolve("a.docx"));
    DocxRenderer.render(manuscript, folder.resolve("a.docx"));
    out.put("html", folder.resolve("a.html"));
    HtmlRenderer.render(manuscript, folder.resolve("a.html"));
    out.put("rtf", folder.resolve("a.rtf"));
    RtfRenderer.render(manuscript, folder.resolve("a.rtf"));
    out.put("odt", folder.resolve("a.odt"));
    ZipRenderer.odt(manuscript, folder.resolve("a.odt"));
    out.put("epub", folder.resolve("a.epub"));
    ZipRenderer.epub(manuscript, folder.resolve("a.epub"));
    for (int columns = 1; columns < 4; columns++) {
      Path file = folder.resolve(columns + ".pdf");
      out.put("pdf with " + columns + " column(s)", file);
      PdfRenderer.render(manuscript, head, columns, file);
    }
    for (boolean indented : new boolean[] {false, true}) {
      for (String pageBreak : new String[] {"\f", "\n\n"}) {
        String how =
            (indented ? "indents" : "blank lines") + (pageBreak.equals("\f") ? ", form feeds" : "");
        Path file = folder.resolve("wrapped" + out.size() + ".txt");
        out.put("wrapped txt, " + how, file);
        WrappedRenderer.render(manuscript, head, indented, pageBreak, file);
      }
    }
    return out;
  }

  private static List<Path> manuscripts() throws IOException {
    try (Stream<Path> files = Files.list(CorpusRenderer.MANUSCRIPTS)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** With the country and year of the manuscript's name: the other files' names tell nothing. */
  private static Extraction extract(Path file, Path manuscript) {
    SourceText source = assertInstanceOf(Ingested.Text.class, new Ingester().read(file)).source();
    String stem = manuscript.getFileName().toString().replace(".txt", "");
    String name =
        stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1, stem.length() - 5);
    String iso3 = pipeline.knowledge().countries().byName(name).orElseThrow().iso3();
    int year = Integer.parseInt(stem.substring(stem.length() - 4));
    return pipeline.extract(source, new ReportHints(null, iso3, year, null, null, null));
  }

  private static List<String> headings(Extraction report) {
    return report.sections().stream()
        .map(Section.class::cast)
        .map(s -> s.level() + " " + s.heading().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<String> indicators(Extraction report) {
    return report.passages().stream().map(Passage::indicator).map(String::valueOf).toList();
  }

  private void mentions(String format, Extraction written, Extraction read) {
    List<String> expected = words(written);
    List<String> rest = words(read);
    int all = expected.size();
    List<String> missing = new ArrayList<>();
    for (String mention : expected) {
      if (!rest.remove(mention)) {
        missing.add(mention);
      }
    }
    int[] counts = mentions.computeIfAbsent(format, key -> new int[3]);
    counts[0] += all - missing.size();
    counts[1] += all;
    counts[2] += rest.size();
    if (!missing.isEmpty() || !rest.isEmpty()) {
      System.out.println(format + " lacks " + missing + ", has " + rest);
    }
  }

  private static List<String> words(Extraction report) {
    List<String> out = new ArrayList<>();
    for (Mention mention : report.mentions()) {
      out.add(mention.type() + " " + mention.text());
    }
    return out;
  }
}
