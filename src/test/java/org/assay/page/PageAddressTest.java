package org.assay.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.model.Change;
import org.assay.model.ChangeKind;
import org.assay.model.ChangeType;
import org.assay.model.Comparison;
import org.assay.model.TimelinePoint;
import org.assay.model.TimelineState;
import org.assay.testing.ReportCopies;
import org.assay.testing.Sample;
import org.assay.testing.SampleExtractions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Dimension;

/** What somebody sees who is given the address of what another one looks at. */
class PageAddressTest {

  private static final Sample TOGO = SampleExtractions.togo();
  private static final Sample OLD = ReportCopies.of(TOGO, 0, 2021);
  private static final Sample MIDDLE = ReportCopies.of(TOGO, 0, 2023);
  private static final Sample NEW = ReportCopies.of(TOGO, 0, 2025);
  private static final String ROWS =
      "[...document.querySelectorAll('.tabulator-row .tabulator-cell:first-child bdi')].map((n) => n.textContent)";

  @RegisterExtension
  static final DrawnPage page =
      DrawnPage.of(
          writer -> {
            DrawnPage.add(List.of(TOGO, OLD, MIDDLE, NEW), writer);
            writer.add(
                new Editions(
                    List.of(
                        comparison(OLD, MIDDLE, "Accra"),
                        comparison(MIDDLE, NEW, "Cotonou"),
                        comparison(OLD, NEW, "Lagos")),
                    List.of(point(OLD), point(MIDDLE), point(NEW))));
            writer.finish(List.of());
          });

  @BeforeEach
  void plain() {
    page.size(new Dimension(1280, 900));
    page.dark(false);
  }

  private static Comparison comparison(Sample before, Sample after, String name) {
    return new Comparison(
        before.extraction().report(),
        after.extraction().report(),
        List.of(change(ChangeKind.LOCATION, name), change(ChangeKind.ACTOR, "gang")),
        List.of());
  }

  private static Change change(ChangeKind kind, String name) {
    Change.Side none = new Change.Side(null, null, null, null, null);
    Change.Side now = new Change.Side("iso:BEN", name, null, "p1", "rifles from Ghana");
    return new Change(kind, ChangeType.ADDED, "k" + name, none, now, "arms_trafficking", 0.5);
  }

  private static TimelinePoint point(Sample sample) {
    return new TimelinePoint(
        sample.extraction().report(),
        ChangeKind.LOCATION,
        "iso:GHA",
        "Ghana",
        TimelineState.PRESENT,
        null,
        List.of(),
        null,
        "rifles from Ghana");
  }

  /** Opens the address that is shown now as somebody else would. */
  private static void handOn() {
    page.open(page.text("location.hash"));
  }

  @Test
  void anOpenPanelIsHandedOn() {
    page.open("#/tables/entities");
    page.run("assay.openEntity(assay.index.entityById.get('iso:GHA'))");
    assertEquals("iso:GHA", page.text("assay.param('panel')"));
    handOn();
    page.await("document.querySelector('#panel h2')?.textContent.includes('Ghana')");
    page.run("document.querySelector('#panel .close').click()");
    assertEquals("null", page.text("assay.param('panel')"));

    page.run(
        "assay.openRoute(assay.index.routes.find((r) => r.report.id === '" + TOGO.id() + "'))");
    handOn();
    page.await("document.querySelector('#panel blockquote')?.textContent.includes('rifles from')");

    page.open("#/report/" + TOGO.id());
    page.run("document.querySelector('a.mention[data-mention=m3]').click()");
    assertEquals(TOGO.id() + "/m3", page.text("assay.param('panel')"));
    handOn();
    page.await("document.querySelector('#panel')?.textContent.includes('lexicons/sample.tsv:3')");
    page.await("document.querySelector('a.mention.at')");
    page.run("assay.go('#/tables/routes')");
    page.await("document.querySelector('.tabulator-row')");
    assertEquals("false", page.text("document.getElementById('panel').hidden"), "stays open");
    assertEquals(TOGO.id() + "/m3", page.text("assay.param('panel')"), "and in the address");
  }

  @Test
  void anAddressOfNothingOpensNothing() {
    page.open("#/tables/routes?panel=no/thing&sort=nothing&where.nothing=x&zoom=a&fold=x");
    page.await("document.querySelector('.tabulator-row')");
    assertEquals("true", page.text("document.getElementById('panel').hidden"));
    page.open("#/map?zoom=2,1e9,4&arc=none", ".arc");
    page.open("#/network?zoom=,,&node=none", ".node");
  }

  @Test
  void orderAndFiltersOfColumnsAreHandedOn() {
    page.open("#/tables/entities?type=location");
    page.await("document.querySelector('.tabulator-row')");
    page.run(
        "const f = document.querySelector('input[aria-label=\"Filter Name\"]'); f.focus(); f.value = 'an';"
            + " f.dispatchEvent(new KeyboardEvent('keyup', {key: 'n'}));"
            + "const c = document.querySelector('.tabulator-col-title'); c.focus(); for (let i = 0; i < 2; i++) {"
            + " c.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true})); }");
    page.await("assay.param('where.name') === 'an' && assay.param('sort') === '-name'");
    String shown = page.text(ROWS);
    assertTrue(shown.startsWith("Ghana"), shown);
    assertFalse(shown.contains("Benin"), shown);
    handOn();
    page.await("document.querySelector('.tabulator-row')");
    assertEquals(shown, page.text(ROWS));
    assertEquals(
        "an", page.text("document.querySelector('input[aria-label=\"Filter Name\"]').value"));
    page.run(
        "location.hash = location.hash.replace('where.name=an', 'where.name=ben').replace('-name', 'name')");
    page.await("/^Benin/.test(" + ROWS + ".join())");
  }

  @Test
  void countsFollowTheFilters() {
    String counts =
        "[...document.querySelectorAll('.tabulator-row')].map((r) => [0, 6, 7].map((n) =>"
            + " r.querySelectorAll('.tabulator-cell')[n].textContent).join('/')).join(' ')";
    page.open("#/tables/entities?type=location&where.name=ghana&sort=-mentions");
    page.await("document.querySelector('.tabulator-row')");
    assertEquals("L Ghana /4/4", page.text(counts));
    page.run("assay.setFilter('edition', ['2023'])");
    assertEquals("L Ghana /1/1", page.text(counts));
    page.run("assay.clearFilters()");
    assertEquals("L Ghana /4/4", page.text(counts));
  }

  @Test
  void whereSomebodyLooksOnTheMapIsHandedOn() {
    page.open("#/map", ".arc");
    page.run("document.querySelector(\".zoom-buttons [aria-label='Zoom in']\").click()");
    page.await("assay.param('zoom')");
    String place = "document.querySelector('.place').getAttribute('transform').match(/[0-9.]+/g)";
    List<String> at = List.of(page.text(place).split(",", -1));
    handOn();
    page.await("document.querySelector('.arc')");
    List<String> then = List.of(page.text(place).split(",", -1));
    for (int i = 0; i < 2; i++) {
      assertEquals(Double.parseDouble(at.get(i)), Double.parseDouble(then.get(i)), 3);
    }
    page.run("document.querySelector(\".zoom-buttons [aria-label='Fit']\").click()");
    page.await("assay.param('zoom') === null");
  }

  @Test
  void chosenArcsNodesAndOpenTablesAreHandedOn() {
    page.open("#/map", ".arc");
    page.run(
        "[...document.querySelectorAll('.arc')].find((a) => /Ghana/.test(a.getAttribute('aria-label')))"
            + ".dispatchEvent(new MouseEvent('click', {bubbles: true}));"
            + "document.querySelector('#map-places summary').click();");
    page.await("assay.param('open') === 'map-places'");
    handOn();
    page.await("document.querySelector('.map-card q')?.textContent.includes('rifles from Ghana')");
    page.await("document.querySelector('#map-places tbody tr')");
    page.run("document.querySelector('.map-card .close').click()");
    assertEquals("null", page.text("assay.param('arc')"));

    page.open("#/network?least=1", ".node");
    page.run(
        "document.querySelector(\".node[aria-label^='Ghana']\").dispatchEvent(new MouseEvent('click', {bubbles: true}))");
    assertEquals("iso:GHA,iso:GHA", page.text("[assay.param('node'), assay.param('panel')]"));
    handOn();
    page.await("document.querySelector('.neighbours') && document.querySelector('.node.faded')");
  }

  @Test
  void whatIsMarkedInATextIsHandedOn() {
    page.open("#/report/" + TOGO.id());
    page.run(
        "document.querySelectorAll('.legend input')[1].click();"
            + "document.querySelector('.legend label:last-child input').click();");
    handOn();
    assertEquals(
        "actor,commodity,people,routes,diagnostics",
        page.text("[...document.querySelectorAll('.legend input:checked')].map((i) => i.value)"));
    assertEquals("text no-location", page.text("document.querySelector('.text').className"));
  }

  @Test
  void anyTwoEditionsAreCompared() {
    page.open("#/compare/" + NEW.id() + "/" + OLD.id());
    assertTrue(page.text("document.querySelector('.view').textContent").contains("Lagos"));
    page.run(
        "const s = document.querySelectorAll('.tools select')[1]; s.selectedIndex = 1; s.dispatchEvent(new Event('change'))");
    page.await(
        "document.querySelector('.view').textContent.includes('Cotonou') && location.hash.includes('"
            + MIDDLE.id()
            + "/"
            + NEW.id()
            + "')");
    page.open("#/compare/" + OLD.id() + "/" + NEW.id() + "/table?change-kind=actor");
    page.await("document.querySelectorAll('.tabulator-row').length === 1");
    page.run(
        "const s = document.querySelector('select[data-param=change-kind]'); s.value = ''; s.dispatchEvent(new Event('change'))");
    page.await("document.querySelectorAll('.tabulator-row').length === 2");
  }

  @Test
  void aPointOfTheTimelineLeadsToItsWords() {
    page.open("#/compare/" + OLD.id() + "/" + NEW.id() + "/timeline");
    page.run("document.querySelectorAll('.timeline details button')[1].click()");
    page.await("document.querySelector('.sentence.at')");
    assertTrue(page.text("location.hash").startsWith("#/report/" + MIDDLE.id()));
    assertTrue(page.text("document.querySelector('.sentence.at').textContent").contains("Ghana"));
  }
}
