package org.assay.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assay.testing.SampleExtractions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The map in a browser: what is drawn, listed, opened and saved. */
class MapViewTest {

  private static final String ARCS =
      "[...document.querySelectorAll('.arc')].map((a) => a.getAttribute('aria-label')).sort().join('; ')";

  @RegisterExtension static final DrawnPage page = DrawnPage.of(SampleExtractions.all());

  @RegisterExtension
  static final DrawnPage hostile =
      DrawnPage.of(SampleExtractions.all().stream().map(Hostile::names).toList());

  @Test
  void routesAreArcsBetweenTheirSteps() {
    page.open("#/map", ".arc");
    assertEquals(
        "Atakpamé to Benin, People: 1 route; Benin to Nigeria, People: 1 route;"
            + " Ghana to Lomé, Arms: 1 route; Togo to Benin, People: 1 route",
        page.text(ARCS));
    assertEquals(
        "true",
        page.text(
            "[...document.querySelectorAll('.arc-line, .arc-head')]"
                + ".every((p) => /^M-?[0-9]/.test(p.getAttribute('d')) && !/NaN/.test(p.getAttribute('d')))"));
  }

  @Test
  void whatHasNoCoordinatesIsListed() {
    page.open("#/map", ".arc");
    page.run("document.querySelectorAll('.map-tables details').forEach((d) => { d.open = true; })");
    page.await("document.querySelector('#map-unplaced tbody tr')");
    assertEquals(
        "Red Valley Area 1 1",
        page.text(
            "[...document.querySelectorAll('#map-unplaced td')].map((c) => c.textContent).join(' ')"));
    assertTrue(
        page.text("document.querySelector('#map-undrawn tbody').textContent")
            .contains("names one place"));
  }

  @Test
  void cargoInTheAddressFiltersArcsAndPlaces() {
    page.open("#/map?cargo=commodity%3Atgo%3Arifle", ".arc");
    assertEquals("Ghana to Lomé, Arms: 1 route", page.text(ARCS));
    assertEquals(2, page.count(".place"));
    assertEquals("commodity:tgo:rifle", page.text("document.getElementById('map-cargo').value"));
  }

  @Test
  void sharedFiltersRedraw() {
    page.open("#/map?status=historical", ".place");
    assertEquals(0, page.count(".arc"));
    page.run("assay.setFilter('status', [])");
    assertEquals(4, page.count(".arc"));
  }

  @Test
  void theLegendShowsOneKindOfGoodsAlone() {
    page.open("#/map", ".arc");
    page.run(
        "[...document.querySelectorAll('.map-legend button')].find((b) => b.textContent.includes('Arms ('))"
            + "?.focus(); document.activeElement.click()");
    assertEquals(1, page.count(".arc"));
    assertEquals(
        "Arms", page.text("document.activeElement.textContent.slice(2, 6)"), "keeps the focus");
    assertTrue(page.text("location.hash").contains("goods=arms"));
  }

  @Test
  void anArcOpensItsRoutesWithTheirWords() {
    page.open("#/map", ".arc");
    page.run(
        "[...document.querySelectorAll('.arc')].find((a) => /Ghana/.test(a.getAttribute('aria-label')))"
            + ".dispatchEvent(new MouseEvent('click', {bubbles: true}))");
    page.await("document.querySelector('.map-card q')?.textContent.includes('rifles from Ghana')");
    assertEquals(
        "#/report/" + SampleExtractions.togo().id() + "?at=r1",
        page.text("document.querySelector('.map-card a').getAttribute('href')"));
  }

  @Test
  void aPlaceOpensItsPanel() {
    page.open("#/map", ".arc");
    page.run(
        "[...document.querySelectorAll('.place')].find((p) => /Lomé/.test(p.getAttribute('aria-label')))"
            + ".dispatchEvent(new MouseEvent('click', {bubbles: true}))");
    page.await("!document.getElementById('panel').hidden");
    assertTrue(page.text("document.getElementById('panel').textContent").contains("Lomé"));
  }

  @Test
  void theKeyboardReachesEveryMark() {
    page.open("#/map", ".arc");
    assertEquals(1, page.count(".map-svg [tabindex='0']"));
    page.run("document.querySelector(\".map-svg [tabindex='0']\").focus()");
    long marks = page.count(".arc, .place");
    String press =
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true}))";
    page.run(
        "window.reached = new Set(); for (let i = 0; i < "
            + marks
            + "; i++) {"
            + " window.reached.add(document.activeElement); "
            + press
            + " }");
    assertEquals(String.valueOf(marks), page.text("window.reached.size"));
    assertFalse(page.text("document.querySelector('.map-tip').textContent").isEmpty());
  }

  @Test
  void zoomMovesWhatIsDrawn() {
    page.open("#/map", ".arc");
    String where = "document.querySelector('.place').getAttribute('transform')";
    String base = "document.querySelector('.map-base').getAttribute('transform')";
    String before = page.text(where) + page.text(base);
    page.run("document.querySelector(\".zoom-buttons [aria-label='Zoom in']\").click()");
    page.await(where + " + " + base + " !== " + '"' + before + '"');
  }

  @Test
  void thePictureStandsAlone() throws Exception {
    page.open("#/map", ".arc");
    Document svg = xml(page.saved("Save SVG"));
    assertEquals("http://www.w3.org/2000/svg", svg.getDocumentElement().getNamespaceURI());
    int heads = 0;
    for (int i = 0; i < svg.getElementsByTagName("*").getLength(); i++) {
      Element element = (Element) svg.getElementsByTagName("*").item(i);
      assertFalse(
          element.hasAttribute("class") || element.hasAttribute("style"), element.getTagName());
      heads +=
          element.getAttribute("d").endsWith("Z") && !element.getAttribute("fill").isEmpty()
              ? 1
              : 0;
    }
    assertTrue(heads >= 4, "arcs with heads: " + heads);
    String words = svg.getDocumentElement().getTextContent();
    assertTrue(
        words.contains("Lomé") && words.contains("Arms (1)") && words.contains("Natural Earth"),
        words);
  }

  @Test
  void thePictureIsAPngToo() {
    page.open("#/map", ".arc");
    String[] typeAndSize = page.saved("Save PNG").split(" ", -1);
    assertEquals("image/png", typeAndSize[0]);
    assertTrue(Integer.parseInt(typeAndSize[1]) > 20_000, typeAndSize[1]);
  }

  @Test
  void hostileNamesStayText() throws Exception {
    hostile.open("#/map", ".arc");
    hostile.run(
        "document.querySelector('.arc').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
    hostile.run(
        "document.querySelectorAll('.map-tables details').forEach((d) => { d.open = true; })");
    xml(hostile.saved("Save SVG"));
    assertEquals("undefined", hostile.text("window.harmed"));
    assertEquals(0, hostile.count(".view script, .view img"));
  }

  static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }
}
