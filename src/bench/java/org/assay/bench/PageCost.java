package org.assay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.json.JsonFormatException;
import org.assay.json.ManifestJson;
import org.assay.json.OutputPaths;
import org.assay.json.StoredReport;
import org.assay.page.PageWriter;
import org.assay.testing.ReportCopies;
import org.assay.testing.Sample;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * What a page of many reports costs in headless Chromium: copies of the reports of an output folder
 * for half as many countries, two editions each, their things distinct. Prints sizes and medians,
 * of processor time, which a busy machine distorts least, and of the clock.
 *
 * <p>{@code mvn -Pbench test-compile exec:exec@page}, after {@code ./assay extract corpus}
 */
public final class PageCost {

  private static final int MEASURED = 7;

  /**
   * What is done, and the script that does it, another value each time (i), since what a filter
   * gave last is kept; between two of them all filters are cleared.
   */
  private static final Map<String, String> FILTERS = new LinkedHashMap<>();

  static {
    FILTERS.put("country", "assay.setFilter('country', [values.country[i * 7]])");
    FILTERS.put("indicator", "assay.setFilter('indicator', [values.indicator[i]])");
    FILTERS.put("status", "assay.setFilter('status', [values.status[i % values.status.length]])");
    FILTERS.put("words", "assay.setParam('q', values.words[i])");
    FILTERS.put("none", "assay.clearFilters()");
  }

  private static final String VALUES =
      "window.values = {country: [...new Set(assay.index.reports.map((r) => r.iso3))],"
          + " indicator: [...new Set(assay.index.passages.map((p) => p.indicator))].filter(Boolean),"
          + " status: [...new Set(assay.index.routes.map((r) => r.status))],"
          + " words: ['gold', 'cocaine', 'police', 'border', 'port', 'group', 'women']};";

  private PageCost() {}

  /** {@code [OUTPUT [COUNT]]}. */
  public static void main(String[] args) throws IOException {
    Path output = Path.of(args.length > 0 ? args[0] : "output");
    int count = args.length > 1 ? Integer.parseInt(args[1]) : 200;
    Path page = Path.of("target", "page-of-" + count);
    long start = System.nanoTime();
    write(output, page, count);
    System.out.printf(
        Locale.ROOT, "%d reports written in %.1f s%n", count, (System.nanoTime() - start) / 1e9);
    System.out.printf(
        Locale.ROOT,
        "index %.2f MB, all that opens the overview %.2f MB, all files %.1f MB%n",
        size(page.resolve("data/index.js")),
        size(page.resolve("data/index.js"))
            + size(page.resolve("assets"))
            - size(page.resolve("assets/lib/d3.min.js")),
        size(page));
    ChromeDriver driver = driver();
    try {
      measure(driver, page.resolve("index.html").toUri().toString());
    } finally {
      driver.quit();
    }
  }

  private static void write(Path output, Path page, int count) throws IOException {
    List<Sample> samples = new ArrayList<>();
    try {
      for (var entry :
          new ManifestJson()
              .read(Files.readString(output.resolve(OutputPaths.MANIFEST)))
              .reports()) {
        StoredReport stored = StoredReport.read(output, entry.id());
        samples.add(new Sample(stored.extraction(), stored.source()));
      }
    } catch (JsonFormatException e) {
      throw new IOException(e);
    }
    try (PageWriter writer = PageWriter.open(page, "bench")) {
      for (int i = 0; i < count; i++) {
        Sample copy = ReportCopies.of(samples.get(i % samples.size()), i / 2, 2023 + 2 * (i % 2));
        writer.add(copy.extraction(), copy.source());
      }
      writer.finish(List.of());
    }
  }

  private static double size(Path path) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes / 1e6;
  }

  private static ChromeDriver driver() {
    ChromeOptions options = new ChromeOptions().setBinary("/usr/bin/chromium");
    options.addArguments("--headless=new", "--no-sandbox", "--window-size=1280,900");
    return new ChromeDriver(
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
            .build(),
        options);
  }

  private static void measure(ChromeDriver driver, String address) {
    driver.executeCdpCommand("Performance.enable", Map.of("timeDomain", "threadTicks"));
    double[][] opened = new double[2][MEASURED];
    for (int i = 0; i < MEASURED; i++) {
      driver.get("about:blank");
      double before = processor(driver);
      driver.get(address);
      opened[1][i] =
          later(
              driver,
              "const look = () => document.querySelector('.tabulator-row')"
                  + " ? done(performance.now()) : requestAnimationFrame(look); look();");
      opened[0][i] = processor(driver) - before;
    }
    System.out.println("medians: milliseconds of processor time / on the clock");
    System.out.printf(
        Locale.ROOT,
        "open to the table of reports %.0f / %.0f%n",
        median(opened[0]),
        median(opened[1]));
    for (String view :
        List.of(
            "overview", "tables/entities", "tables/routes", "tables/passages", "map", "network")) {
      driver.get("about:blank");
      driver.get(address + "#/" + view);
      later(driver, "setTimeout(() => done(0), 4000);");
      driver.executeScript(VALUES);
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-16s", view));
      for (Map.Entry<String, String> filter : FILTERS.entrySet()) {
        double[][] taken = filter(driver, filter.getKey().equals("none"), filter.getValue());
        line.append(
            String.format(
                Locale.ROOT,
                "  %s %.0f / %.0f",
                filter.getKey(),
                median(taken[0]),
                median(taken[1])));
      }
      System.out.println(line);
    }
  }

  /** Times from a filter to the next frame. */
  private static double[][] filter(ChromeDriver driver, boolean clear, String script) {
    double[][] taken = new double[2][MEASURED];
    for (int i = 0; i < MEASURED; i++) {
      String first = clear ? FILTERS.get("country") : FILTERS.get("none");
      String which = "const i = " + i + ";";
      later(driver, which + first + "; setTimeout(() => done(0), 500);");
      double before = processor(driver);
      taken[1][i] =
          later(
              driver,
              which
                  + "const start = performance.now();"
                  + script
                  + "; requestAnimationFrame(() => setTimeout(() => done(performance.now() -"
                  + " start)));");
      taken[0][i] = processor(driver) - before;
    }
    return taken;
  }

  /** Milliseconds that the page's main thread has worked. */
  private static double processor(ChromeDriver driver) {
    List<?> metrics =
        (List<?>) driver.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
    for (Object metric : metrics) {
      if (((Map<?, ?>) metric).get("name").equals("TaskDuration")) {
        return ((Number) ((Map<?, ?>) metric).get("value")).doubleValue() * 1e3;
      }
    }
    throw new IllegalStateException("no TaskDuration");
  }

  private static double later(ChromeDriver driver, String script) {
    Object value =
        driver.executeAsyncScript("const done = arguments[arguments.length - 1];" + script);
    return ((Number) value).doubleValue();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
