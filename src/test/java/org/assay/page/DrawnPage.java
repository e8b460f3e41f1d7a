package org.assay.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.testing.Sample;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A page of samples in headless Chromium, opened from disk for a test class. Skips its tests where
 * there is no browser; after them there must have been no complaint and no request to a host.
 *
 * <pre>{@code @RegisterExtension static final DrawnPage page = DrawnPage.of(samples);}</pre>
 */
final class DrawnPage implements BeforeAllCallback, AfterAllCallback {

  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Pattern REQUEST =
      Pattern.compile("\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");

  private final Filler filler;
  private final List<String> complaints = new ArrayList<>();
  private Path folder;
  private ChromeDriver driver;
  private String address;

  private DrawnPage(Filler filler) {
    this.filler = filler;
  }

  /** Writes what a page holds, and finishes it. */
  interface Filler {
    void fill(PageWriter writer) throws IOException;
  }

  /** A page of the samples. */
  static DrawnPage of(List<Sample> samples) {
    return of(
        writer -> {
          add(samples, writer);
          writer.finish(samples.stream().map(Sample::outcome).toList());
        });
  }

  /** A page of what somebody fills in. */
  static DrawnPage of(Filler filler) {
    return new DrawnPage(filler);
  }

  /** Adds samples. */
  static void add(List<Sample> samples, PageWriter writer) throws IOException {
    for (Sample sample : samples) {
      writer.add(sample.extraction(), sample.source());
    }
  }

  /** Writes the page and starts a browser. */
  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    boolean there = Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
    if (!there) {
      System.err.println("SKIPPED: no browser; install Debian's chromium and chromium-driver");
    }
    assumeTrue(there, "needs Debian's packages chromium and chromium-driver");
    folder = Files.createTempDirectory("assay");
    Path page = folder.resolve("a page & more");
    try (PageWriter writer = PageWriter.open(page, "test")) {
      filler.fill(writer);
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions().setBinary(BROWSER.toFile());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1280,900");
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(PATIENCE);
    address = page.resolve("index.html").toUri().toString();
  }

  /** Goes to a view and waits until it is there. */
  DrawnPage open(String hash) {
    open(hash, "#main .view > *");
    await("!document.querySelector('.loading')");
    return this;
  }

  /** How large the window is, in pixels. */
  DrawnPage size(Dimension size) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", size.width, "height", size.height, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  /** Whether the machine's colours are dark. */
  DrawnPage dark(boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    return this;
  }

  /** Keeps a picture of what is shown, as NAME-WIDTH.png. */
  void screenshot(String name) throws IOException {
    Files.write(
        picture(name + "-" + run("return innerWidth")), driver.getScreenshotAs(OutputType.BYTES));
  }

  /** Where a picture of a name is kept. */
  static Path picture(String name) throws IOException {
    Files.createDirectories(SCREENSHOTS);
    return SCREENSHOTS.resolve(name + ".png");
  }

  /**
   * Goes to a view and waits for what it draws.
   *
   * @param hash as in the address, {@code #/map}
   * @param selector of what must be there
   */
  DrawnPage open(String hash, String selector) {
    driver.get("about:blank");
    driver.get(address + hash);
    await("document.querySelector('" + selector + "') !== null");
    return this;
  }

  /** Runs a script that returns a value. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** What an expression gives, as a string. */
  String text(String expression) {
    return String.valueOf(run("return String(" + expression + ")"));
  }

  /** How many elements there are. */
  long count(String selector) {
    return (Long) run("return document.querySelectorAll(arguments[0]).length", selector);
  }

  /** Waits until an expression is true. */
  void await(String expression) {
    new WebDriverWait(driver, PATIENCE)
        .until(any -> Boolean.TRUE.equals(run("return Boolean(" + expression + ")")));
  }

  /** Clicks the button of these words and gives what the page would have saved. */
  String saved(String words) {
    run(
        "window.saved = null; assay.download = (file, type, content) => { window.saved = content; };"
            + "[...document.querySelectorAll('button')].find((b) => b.textContent === arguments[0]).click();",
        words);
    await("window.saved");
    return text(
        "window.saved instanceof Blob ? window.saved.type + ' ' + window.saved.size : window.saved");
  }

  /** What axe-core finds wrong, one line each. */
  @SuppressWarnings("unchecked")
  List<String> accessibility() throws IOException {
    complaints();
    try (InputStream axe =
        DrawnPage.class.getResourceAsStream(
            "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
      run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    List<String> violations =
        (List<String>)
            driver.executeAsyncScript(
                "const done = arguments[0]; axe.run(document, {preload: false}).then((r) => done(r.violations.map((v) => v.id + ': '"
                    + " + v.nodes.map((n) => n.html + ' ' + n.failureSummary).join(' ').slice(0, 600))));");
    // What axe itself tries, and the policy refuses, is no fault of the page.
    driver.manage().logs().get(LogType.BROWSER);
    return violations;
  }

  /** Errors and warnings on the console. */
  List<String> complaints() {
    driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .forEach(complaints::add);
    return List.copyOf(complaints);
  }

  /** Addresses that were asked for and lie neither on disk nor in the page itself. */
  List<String> requestsToHosts() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> REQUEST.matcher(entry.getMessage()))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .filter(url -> !url.matches("(file|data|blob|about):.*"))
        .toList();
  }

  /** What was printed: the bytes of a PDF. */
  byte[] printed() {
    Object data = driver.executeCdpCommand("Page.printToPDF", Map.of()).get("data");
    return Base64.getDecoder().decode((String) data);
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    if (driver == null) {
      return;
    }
    List<String> said = complaints();
    List<String> requests = requestsToHosts();
    driver.quit();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    assertEquals(List.of(), said);
    assertEquals(List.of(), requests);
  }
}
