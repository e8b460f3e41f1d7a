package org.assay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.assay.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlTest {

  private static final String PROSE =
      "Armed groups tax the gold that leaves the northern mines for the capital every week.";

  @TempDir Path folder;

  private List<String> blocks(String body) throws IOException {
    return Reading.blocks(
        Reading.text(folder, "a.html", "<html><head><title>T</title></head><body>" + body));
  }

  @Test
  void furnitureIsLeftOut() throws IOException {
    assertEquals(
        List.of("HEADING 1|Mali", "TEXT|" + PROSE),
        blocks(
            "<header><a href='/'>Home</a><nav><ul><li>Menu</li></ul></nav></header>"
                + "<div id='cookie-banner'>We use cookies.</div><script>x()</script>"
                + "<main><h1>Mali</h1><ul><li><a href='#a'>One</a><li><a href='#b'>Two</a></ul>"
                + "<p>"
                + PROSE
                + "</p><h5><a href='r.pdf'>Download</a></h5></main>"
                + "<aside>Related</aside><footer>Imprint</footer>"));
  }

  @Test
  void headingsAndProseInsideFurnitureElementsStay() throws IOException {
    assertEquals(
        List.of("HEADING 1|Mali", "HEADING 2|Trade", "TEXT|" + PROSE),
        blocks(
            "<form><article><header><h1>Mali</h1></header><aside><h2>Trade</h2><p>"
                + PROSE
                + "</p></aside></article></form>"));
  }

  @Test
  void partsOfOneLinkedHeadingAreJoined() throws IOException {
    assertEquals(
        List.of("HEADING 3|Section 1.\nIntegrity of the Person", "TEXT|" + PROSE),
        blocks(
            "<a href='#s'><h4>Section 1.</h4><h3>Integrity <b>of</b> the Person</h3></a><p>"
                + PROSE));
  }

  @Test
  void listsTablesBreaksAndNotesAreToldApart() throws IOException {
    assertEquals(
        List.of(
            "LIST_ITEM|Gold",
            "LIST_ITEM|Arms",
            "TABLE_CELL|2021",
            "TABLE_CELL|6.2",
            "TEXT|One\ntwo",
            "TEXT|Three",
            "NOTE|1 See there."),
        blocks(
            "<ul><li>Gold<li>Arms</ul><table><tr><td>2021<td>6.2</table>"
                + "<div>One<br>two<br><br>Three</div><div role='doc-footnote'>1 See there.</div>"));
  }

  @Test
  void tablesForLayoutAreProse() throws IOException {
    assertEquals(
        List.of("HEADING 2|Trade", "TEXT|" + PROSE),
        blocks("<table><tr><td><h2>Trade</h2><p>" + PROSE + "</p></td></tr></table>"));
  }

  @Test
  void declaredAndUndeclaredEncodingsAreRead() throws IOException {
    Charset latin = Charset.forName("ISO-8859-2");
    SourceText declared =
        Reading.text(
            Reading.write(
                folder, "a.html", "<meta charset=iso-8859-2><p>Łódź smuggling".getBytes(latin)));
    assertEquals("Łódź smuggling", declared.text());
    SourceText undeclared =
        Reading.text(
            Reading.write(
                folder,
                "b.html",
                "<html><p>Sévaré – gold".getBytes(Charset.forName("windows-1252"))));
    assertEquals("Sévaré – gold", undeclared.text());
  }
}
