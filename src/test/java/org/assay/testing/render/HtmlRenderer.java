package org.assay.testing.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A web page with the menus and footers that pages have. */
final class HtmlRenderer {

  private static final String TOP =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>TITLE</title>
      <style>body { max-width: 42em; margin: auto }</style>
      </head>
      <body>
      <header><nav><ul>
      <li><a href="/">Home</a></li>
      <li><a href="/countries">All countries</a></li>
      <li><a href="/about">About the samples</a></li>
      </ul></nav></header>
      <main>
      """;

  private static final String BOTTOM =
      """
      </main>
      <footer><p>Assay sample reports. <a href="/licence">Licence</a> | <a href="/contact">Contact</a></p></footer>
      <script>document.documentElement.dataset.ready = "yes";</script>
      </body>
      </html>
      """;

  private HtmlRenderer() {}

  static void render(Manuscript manuscript, Path file) throws IOException {
    StringBuilder page = new StringBuilder();
    page.append(TOP.replace("TITLE", escaped(String.join(" ", manuscript.title()))));
    int line = 0;
    for (String title : manuscript.title()) {
      page.append(element(line++ == 0 ? "h1" : "p", title));
    }
    for (Manuscript.Part part : manuscript.parts()) {
      page.append(element(part.isHeading() ? "h" + (part.level() + 1) : "p", part.text()));
    }
    Files.writeString(file, page.append(BOTTOM));
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + escaped(text) + "</" + name + ">\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
