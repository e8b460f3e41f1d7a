package org.assay.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.testing.ReportCopies;
import org.assay.testing.Sample;
import org.assay.testing.SampleExtractions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Dimension;

/** The page in use: focus, filters, what happens while something loads, what is handed on. */
class PageUseTest {

  private static final Sample TOGO = SampleExtractions.togo();
  private static final Sample OTHER = ReportCopies.of(TOGO, 3, 2023);
  private static final String CELLS =
      "[...document.querySelectorAll('.tabulator-row')].map((r) => r.textContent).join(' ')";

  @RegisterExtension
  static final DrawnPage page = DrawnPage.of(List.of(TOGO, SampleExtractions.gold(), OTHER));

  @BeforeEach
  void plain() {
    page.size(new Dimension(1280, 900));
  }

  @Test
  void skippingToTheContentKeepsTheView() {
    page.open("#/tables/routes");
    page.run("document.querySelector('a.skip').click()");
    assertEquals("#/tables/routes", page.text("location.hash"));
    assertEquals("main", page.text("document.activeElement.id"));
  }

  @Test
  void stopsKeepTheirMentionsWhereTheyDoNotPass() {
    page.open("#/map?category=arms", ".arc");
    assertEquals(
        "true",
        page.text(
            "assay.mapData.of(assay.selection(), null, null).places.every((p) => p.mentions > 0)"));
  }

  @Test
  void mentionsFollowTheFiltersOfReports() {
    String other = OTHER.extraction().report().country().iso3();
    page.open("#/tables/mentions?country=" + other);
    page.await("document.querySelector('.tabulator-row')");
    assertEquals(OTHER.id(), page.text("document.querySelector('#main select').value"));
    page.run("assay.setFilter('country', ['" + TOGO.extraction().report().country().iso3() + "'])");
    page.await(
        "document.querySelector('#main select')?.value === '"
            + TOGO.id()
            + "' && document.querySelector('.tabulator-row')");
    page.open("#/tables/mentions/" + TOGO.id() + "?country=" + other);
    page.await("document.querySelector('.tabulator-placeholder')");
    assertEquals("", page.text(CELLS));
    page.open("#/tables/constructor");
    page.await("document.querySelector('.tabulator-row')");
  }

  @Test
  void whatIsCopiedIsNoFormula() {
    page.open("#/overview");
    assertEquals(
        "'=1+1\t\"a\"\"b\"\t-1\tx y", page.text("assay.toTsv([['=1+1', 'a\"b', -1, 'x\\t\\ny']])"));
  }

  @Test
  void theWordsAreSeenWhereThePanelLaysOverThem() {
    page.open("#/report/" + TOGO.id() + "?at=m3");
    page.size(new Dimension(390, 500));
    page.run(
        "assay.openRoute(assay.index.routes.find((r) => r.report.id === '" + TOGO.id() + "'))");
    page.run("document.querySelector('#panel a[href]').click()");
    page.await("document.querySelector('.sentence.at')");
    assertEquals("true", page.text("document.getElementById('panel').hidden"));
    page.size(new Dimension(1280, 500));
    page.run(
        "assay.openRoute(assay.index.routes.find((r) => r.report.id === '" + TOGO.id() + "'))");
    page.run("scrollTo(0, 0); document.querySelector('.sentence.at').classList.remove('at');");
    page.run("document.querySelector('#panel a[href]').click()");
    page.await("document.querySelector('.sentence.at')");
    assertEquals("false", page.text("document.getElementById('panel').hidden"));
  }

  @Test
  void aViewHearsOfWhatChangedWhileItLoaded() {
    page.open("#/overview");
    page.run(
        "window.calls = []; window.release = {};"
            + "const slow = (name) => assay.view(name, {title: name, hidden: true, render: () => new Promise((done) => {"
            + "  window.release[name] = () => done({update: () => calls.push(name + ' update'),"
            + "    destroy: () => calls.push(name + ' destroy')}); })});"
            + "slow('left'); slow('kept');"
            + "assay.go('#/left');");
    page.await("window.release.left");
    page.run("assay.go('#/kept');");
    page.await("window.release.kept");
    page.run("assay.setParam('q', 'gold'); release.left(); release.kept();");
    page.await("window.calls.length >= 2");
    assertEquals("left destroy,kept update", page.text("calls"));
  }

  @Test
  void focusIsNotLostWithWhatHadIt() {
    page.open("#/tables/entities");
    page.await("document.querySelector('.tabulator-row button.entity')");
    page.run(
        "const b = document.querySelector('.tabulator-row button.entity'); b.focus(); b.click();"
            + " b.remove();"
            + "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));");
    assertEquals("true", page.text("document.getElementById('panel').hidden"));
    assertEquals("H1", page.text("document.activeElement.tagName"));
  }

  @Test
  void whatIsNotSeenIsShownByNumber() {
    page.open("#/overview");
    assertEquals(
        "a[U+00AD]b[U+180E]c[U+3164]d[U+E0041]e",
        page.text("assay.plain('a\\u00adb\\u180ec\\u3164d\\u{E0041}e')"));
  }

  @Test
  void aMentionInTwoPiecesHasOneLetter() {
    page.open("#/report/" + TOGO.id());
    assertEquals(
        "none,\"P\"",
        page.text(
            "[...document.querySelectorAll('a.mention[data-mention=m6]')]"
                + ".map((n) => getComputedStyle(n, '::after').content)"));
    assertTrue(page.count("a.mention") > 5);
  }

  @Test
  void escapeClosesOneThing() {
    String escape =
        "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true}));";
    page.open("#/tables/entities");
    page.run(
        "assay.openRoute(assay.index.routes[0]);"
            + "document.querySelector('details.choice').open = true;"
            + escape);
    assertEquals(
        "false,0",
        page.text(
            "[document.getElementById('panel').hidden, document.querySelectorAll('details.choice[open]').length]"));
    page.run(escape);
    assertEquals("true", page.text("document.getElementById('panel').hidden"));
  }

  @Test
  void arcsOverTheEdgeOfTheMapLieSideBySide() {
    page.open("#/map", ".arc");
    assertEquals(
        "true",
        page.text(
            "((arc) => arc(0) !== arc(1) && !/NaN/.test(arc(1)))((slot) => assay.mapShapes.circle("
                + "{lat: 35, lon: 140}, {lat: 37, lon: -122}, assay.mapShapes.projection(900, 500),"
                + " {apply: (p) => p}, 2, slot).line)"));
  }
}
