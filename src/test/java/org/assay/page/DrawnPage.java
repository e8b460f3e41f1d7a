package org.assay.page;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assay.testing.Sample;

/** A page of samples in a browser, for views that draw. */
final class DrawnPage implements Closeable {

  private final Browser browser;

  private DrawnPage(Browser browser) {
    this.browser = browser;
  }

  /** Writes the page of the samples and starts a browser, or skips the test where there is none. */
  static DrawnPage of(Path folder, List<Sample> samples) throws IOException {
    try (PageWriter writer = PageWriter.open(folder, "test")) {
      for (Sample sample : samples) {
        writer.add(sample.extraction(), sample.source());
      }
      writer.finish(samples.stream().map(Sample::outcome).toList());
    }
    Browser browser = Browser.open(folder);
    browser.dark(false);
    return new DrawnPage(browser);
  }

  void show(String hash) {
    browser.show(hash);
  }

  void run(String script) {
    browser.run(script);
  }

  /** Waits until an expression holds. */
  void await(String expression) {
    browser.await(expression);
  }

  /** What an expression gives, as a string. */
  String text(String expression) {
    return String.valueOf(browser.value("String(" + expression + ")"));
  }

  /** How many elements there are. */
  long count(String selector) {
    return (Long) browser.value("document.querySelectorAll(`" + selector + "`).length");
  }

  /** Clicks the first mark whose label contains the words. */
  void clickMark(String words) {
    browser.run(
        "[...document.querySelectorAll('svg [role=button]')].find((m) =>"
            + " m.getAttribute('aria-label').includes('"
            + words
            + "')).dispatchEvent(new MouseEvent('click', {bubbles: true}))");
  }

  /** Clicks the button that starts with the words. */
  void press(String words) {
    browser.run(
        "[...document.querySelectorAll('#main button')].find((b) => b.textContent.startsWith('"
            + words
            + "')).click()");
  }

  /** Presses a button that saves a file and gives its text, or type and size of a picture. */
  String saved(String words) {
    browser.run(
        "window.saved = null;"
            + " assay.download = (file, type, content) => { window.saved = content; };");
    press(words);
    browser.await("window.saved");
    return text("saved instanceof Blob ? saved.type + ' ' + saved.size : saved");
  }

  /** Fails where the console has errors or a host was asked. */
  @Override
  public void close() {
    try {
      browser.assertQuiet("at the end");
    } finally {
      browser.close();
    }
  }
}
