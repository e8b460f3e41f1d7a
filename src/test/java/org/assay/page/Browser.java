package org.assay.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium that shows a page from disk and notes what it complains of and asks for. */
final class Browser implements Closeable {

  /** A desktop's and a phone's window. */
  static final Dimension DESKTOP = new Dimension(1280, 900);

  static final Dimension PHONE = new Dimension(390, 844);

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  private final ChromeDriver driver;
  private final String page;

  private Browser(ChromeDriver driver, String page) {
    this.driver = driver;
    this.page = page;
  }

  /** Starts, or skips the test where there is no browser. */
  static Browser open(Path folder) {
    boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if (!there) {
      System.err.println("SKIPPED: no browser; install chromium and chromium-driver");
    }
    assumeTrue(there, "needs Debian's chromium and chromium-driver");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(PATIENCE);
    Browser browser = new Browser(driver, folder.resolve("index.html").toUri().toString());
    browser.size(DESKTOP);
    return browser;
  }

  /** Shows an address of the page in a document of its own, and waits until it is there. */
  void show(String hash) {
    driver.get("about:blank");
    driver.get(page + hash);
    await("document.querySelector('#main .view > *') && !document.querySelector('.loading')");
  }

  void size(Dimension size) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", size.width, "height", size.height, "deviceScaleFactor", 1, "mobile", false));
  }

  void dark(boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** The value of an expression. */
  Object value(String expression) {
    return driver.executeScript("return " + expression);
  }

  void run(String script) {
    driver.executeScript(script);
  }

  /** The value that a script gives to {@code done}, later. */
  Object later(String script) {
    return driver.executeAsyncScript("const done = arguments[arguments.length - 1];" + script);
  }

  /** Waits until an expression holds. */
  void await(String expression) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage(expression)
        .until(d -> Boolean.TRUE.equals(value("Boolean(" + expression + ")")));
  }

  /** The text of what a selector finds first. */
  String text(String selector) {
    return (String) value("document.querySelector('" + selector + "').textContent");
  }

  void click(String selector) {
    run("document.querySelector('" + selector + "').click()");
  }

  void screenshot(String name) throws IOException {
    Files.createDirectories(SCREENSHOTS);
    Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  /** What stands in the way of some readers, by axe-core; empty where nothing does. */
  Object barriers() throws IOException {
    try (InputStream axe = Browser.class.getResourceAsStream(AXE)) {
      driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    return later(
        "axe.run(document, {resultTypes: ['violations'], preload: false}).then((r) =>"
            + " done(r.violations.map((v) => v.id + ': ' + v.nodes[0].html + ' '"
            + " + v.nodes[0].failureSummary)));");
  }

  /**
   * Fails where the console has an error, or something else than the page's own files was asked
   * for.
   */
  void assertQuiet(String where) {
    List<String> errors = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
        errors.add(entry.getMessage());
      }
    }
    assertEquals(List.of(), errors, where);
    List<String> requests = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      String message = entry.getMessage();
      if (message.contains("\"Network.requestWillBeSent\"")
          && !message.matches(
              "(?s).*\"request\":\\{[^{}]*(\\{[^{}]*\\}[^{}]*)*\"url\":\"(file|data|blob|about):.*")) {
        requests.add(message);
      }
    }
    assertEquals(List.of(), requests, where);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
