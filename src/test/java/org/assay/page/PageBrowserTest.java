package org.assay.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.model.Change;
import org.assay.model.ChangeKind;
import org.assay.model.ChangeType;
import org.assay.model.Comparison;
import org.assay.model.Outcome;
import org.assay.model.OutcomeStatus;
import org.assay.model.TimelinePoint;
import org.assay.model.TimelineState;
import org.assay.testing.HostileReport;
import org.assay.testing.ReportCopies;
import org.assay.testing.Sample;
import org.assay.testing.SampleExtractions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Dimension;

/** The page as somebody sees it who opens it from disk. */
class PageBrowserTest {

  private static final Sample TOGO = SampleExtractions.togo();
  private static final Sample BEFORE = ReportCopies.of(TOGO, 0, 2023);
  private static final Sample AFTER = ReportCopies.of(TOGO, 0, 2025);
  private static final Sample HOSTILE = HostileReport.sample();

  private static final String EDITIONS = "#/compare/" + BEFORE.id() + "/" + AFTER.id();

  /** Every view, by the name of its screenshot. */
  private static final Map<String, String> VIEWS = new LinkedHashMap<>();

  static {
    VIEWS.put("overview", "#/overview");
    VIEWS.put("report", "#/report/" + TOGO.id() + "?at=r1");
    VIEWS.put("reports", "#/tables/reports");
    VIEWS.put("entities", "#/tables/entities");
    VIEWS.put("routes", "#/tables/routes");
    VIEWS.put("passages", "#/tables/passages");
    VIEWS.put("mentions", "#/tables/mentions/" + TOGO.id());
    VIEWS.put("map", "#/map");
    VIEWS.put("network", "#/network");
    VIEWS.put("compare", "#/compare");
    VIEWS.put("changes", EDITIONS + "/table");
    VIEWS.put("timeline", EDITIONS + "/timeline");
    VIEWS.put("search", "#/search?q=benin");
    VIEWS.put("nothing", "#/tables/routes?q=nothing-is-called-that");
  }

  private static final Dimension DESKTOP = new Dimension(1280, 900);
  private static final Dimension PHONE = new Dimension(390, 844);

  @RegisterExtension
  static final DrawnPage browser =
      DrawnPage.of(
          writer -> {
            List<Sample> samples = List.of(BEFORE, AFTER, SampleExtractions.gold(), TOGO, HOSTILE);
            DrawnPage.add(samples, writer);
            writer.add(editions());
            List<Outcome> inputs = new ArrayList<>(samples.stream().map(Sample::outcome).toList());
            inputs.add(
                new Outcome(
                    "in/" + HostileReport.SCRIPT,
                    OutcomeStatus.REFUSED,
                    null,
                    "no-text",
                    HostileReport.SCRIPT,
                    "Look."));
            writer.finish(inputs);
          });

  @BeforeEach
  void plain() {
    browser.size(DESKTOP);
    browser.dark(false);
  }

  private static Editions editions() {
    Change.Side old = new Change.Side("iso:GHA", "Ghana", "a stop", "p1", "rifles from Ghana");
    Change.Side now =
        new Change.Side("iso:BEN", HostileReport.SCRIPT, "a stop", "p1", "rifles from Benin");
    Change change =
        new Change(ChangeKind.LOCATION, ChangeType.RENAMED, "k", old, now, "arms_trafficking", 0.5);
    List<TimelinePoint> points =
        List.of(point(BEFORE, TimelineState.PRESENT), point(AFTER, TimelineState.ABSENT));
    return new Editions(
        List.of(
            new Comparison(
                BEFORE.extraction().report(),
                AFTER.extraction().report(),
                List.of(change),
                List.of())),
        points);
  }

  private static TimelinePoint point(Sample sample, TimelineState state) {
    return new TimelinePoint(
        sample.extraction().report(),
        ChangeKind.LOCATION,
        "iso:GHA",
        "Ghana",
        state,
        null,
        List.of(),
        null,
        HostileReport.SCRIPT);
  }

  private static Object value(String expression) {
    return browser.run("return " + expression);
  }

  /** The text of what a selector finds first. */
  private static String words(String selector) {
    return (String) value("document.querySelector('" + selector + "').textContent");
  }

  private static void click(String selector) {
    browser.run("document.querySelector('" + selector + "').click()");
  }

  @Test
  void every_view_opens_without_error_request_or_barrier() throws IOException {
    for (Map.Entry<String, String> view : VIEWS.entrySet()) {
      for (Dimension size : List.of(DESKTOP, PHONE)) {
        browser.size(size);
        browser.dark(false);
        browser.open(view.getValue());
        String name = view.getKey() + " at " + size;
        browser.screenshot(view.getKey());
        assertFalse(
            (Boolean) value("document.documentElement.scrollWidth > innerWidth"),
            name + " is wider than the window");
        assertEquals(List.of(), browser.accessibility(), name);
        assertEquals(List.of(), browser.complaints(), name);
      }
      browser.size(DESKTOP);
      browser.dark(true);
      browser.open(view.getValue());
      browser.screenshot(view.getKey() + "-dark");
      assertEquals(List.of(), browser.accessibility(), view.getKey() + " in the dark");
      assertEquals(List.of(), browser.complaints(), view.getKey());
    }
  }

  @Test
  void a_mention_opens_its_entity_with_all_quotes() throws IOException {
    browser.open("#/report/" + TOGO.id());
    String hover = (String) value("document.querySelector('a.mention[data-mention=m3]').title");
    assertTrue(
        hover.startsWith("Ghana (iso:GHA)\nLocation, country\n")
            && hover.contains("\nconfidence ")
            && hover.contains("lexicons/sample.tsv:3"),
        hover);
    click("a.mention[data-mention=m3]");
    browser.await("document.querySelectorAll('#panel blockquote').length === 2");
    String panel = words("#panel");
    assertTrue(panel.contains("lexicons/sample.tsv:3"), panel);
    assertTrue(panel.contains("iso:GHA"), panel);
    assertTrue(panel.contains("3 mentions in 3 reports"), panel);
    browser.screenshot("panel");
    browser.run("document.querySelectorAll('#panel details').forEach((d) => { d.open = true; })");
    browser.await("document.querySelectorAll('#panel blockquote').length === 3");
    assertEquals(List.of(), browser.accessibility());
    assertEquals(List.of(), browser.complaints(), "panel");
  }

  @Test
  void offsets_count_letters_beyond_16_bits_right() {
    browser.open("#/report/" + TOGO.id());
    // After the heading with a magnifying glass, and over a page head.
    assertEquals("Lomé", words("a.mention[data-mention=m4] bdi"));
    assertEquals(
        List.of("Young", "people"),
        value(
            "[...document.querySelectorAll('a.mention[data-mention=m6] bdi')].map((n) =>"
                + " n.textContent)"));
    assertTrue(words(".text .foreign").contains("Togo 2025 | 2"));
  }

  @Test
  void a_row_leads_to_its_words() {
    browser.open("#/tables/routes");
    browser.await("document.querySelector('.tabulator-row a')");
    click(".tabulator-row .tabulator-cell:nth-child(3)");
    browser.await("document.querySelector('.sentence.at')");
    assertTrue(words(".sentence.at").contains("bring rifles from Ghana"));
  }

  @Test
  void filters_are_in_the_address_and_narrow_what_is_shown() {
    browser.open("#/overview");
    click("details.choice[data-key=status] input[value=historical]");
    browser.await("location.hash.includes('status=historical')");
    browser.open((String) value("location.hash") + "&country=");
    assertEquals(1L, value("assay.selection().routes.length"));
    browser.open("#/tables/entities?type=location&kind=country&country=TGO");
    assertEquals(
        List.of("Benin", "Ghana", "Nigeria"),
        value("assay.selection().entities.map((e) => e.name).sort()"));
    browser.await("document.querySelectorAll('.tabulator-row').length === 3");
  }

  @Test
  void quotes_are_found_in_texts_that_were_not_loaded() {
    browser.open("#/search?q=gift+BOXES");
    assertEquals("1 quote", words(".view > div section h2"));
    assertTrue(words(".results mark").contains("gift"));
  }

  @Test
  void what_is_shown_can_be_saved() {
    browser.open("#/tables/routes?status=historical");
    browser.await("document.querySelectorAll('.tabulator-row').length === 1");
    browser.run(
        "assay.download = (file, type, text) => { window.saved = [file, text]; };"
            + "[...document.querySelectorAll('button')].find((b) => b.textContent ==="
            + " 'Download CSV').click()");
    assertEquals("routes.csv", value("saved[0]"));
    String csv = (String) value("saved[1]");
    assertTrue(csv.startsWith("Cargo,Origin,Transit,"), csv);
    assertTrue((Boolean) value("saved[1].includes('\\r\\nGold,Red Valley,')"), csv);
    assertEquals(2, csv.lines().count());
    assertTrue(
        (Boolean) value("assay.toCsv([['=x', 'a\"b', -1]]) === '\\'=x,\"a\"\"b\",-1\\r\\n'"));
  }

  @Test
  void changes_are_marked_word_by_word() {
    browser.open(EDITIONS);
    assertEquals("Ghana", words(".change del"));
    assertEquals("Benin", words(".change ins"));
    browser.open(EDITIONS + "?change-kind=actor");
    assertTrue(words(".view").contains("No change passes the filters."));
    browser.open(EDITIONS + "/table");
    browser.await("document.querySelectorAll('.tabulator-row a[href]').length === 2");
    browser.open(EDITIONS + "/timeline");
    assertEquals("absent", words(".state-absent"));
  }

  @Test
  void diagnostics_can_be_switched_on() {
    String shown = "getComputedStyle(document.querySelector('.diagnostic-mark')).display";
    browser.open("#/report/" + encoded(HOSTILE.id()));
    assertEquals("none", value(shown));
    click(".legend label:last-child input");
    assertEquals("inline", value(shown));
    browser.open("#/report/" + TOGO.id());
    assertTrue(words("details.diagnostics").contains("few-passages"));
  }

  @Test
  void words_of_a_hostile_report_stay_words() throws IOException {
    List<String> views = new ArrayList<>(VIEWS.values());
    views.add("#/report/" + encoded(HOSTILE.id()) + "?at=r1");
    views.add("#/tables/mentions/" + encoded(HOSTILE.id()));
    views.add("#/search?q=%3Cscript%3E");
    views.add("#/" + encoded(HostileReport.SCRIPT) + "?q=" + encoded(HostileReport.SCRIPT));
    for (String view : views) {
      browser.open(view);
      assertEquals(
          0L,
          value(
              "document.querySelectorAll('#main script, #panel script, img, iframe, object,"
                  + " [onerror], a[href^=javascript]').length"),
          view);
      assertEquals(null, value("window.hit || null"), view);
      assertEquals(List.of(), browser.complaints(), view);
    }
    browser.open("#/report/" + encoded(HOSTILE.id()));
    assertTrue(words(".text").contains(HostileReport.SCRIPT));
    assertEquals(HostileReport.SCRIPT, words("a.mention[data-mention=m1] bdi"));
    assertTrue(words("a.mention[data-mention=m4]").contains("U+202E"));
    click("a.mention[data-mention=m4]");
    browser.await("document.querySelector('#panel blockquote')");
    browser.screenshot("hostile");
    click("a.route-mark");
    browser.await("document.querySelector('#panel blockquote bdi')");
    assertEquals(null, value("window.hit || null"));
    assertEquals(List.of(), browser.complaints(), "panels");
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8)
        .replace("+", "%20");
  }
}
