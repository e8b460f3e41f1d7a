package org.assay.route;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.assay.annotate.Annotator;
import org.assay.knowledge.KnowledgeFile;
import org.assay.knowledge.KnowledgeSource;
import org.assay.knowledge.RouteRules;
import org.assay.model.Route;
import org.junit.jupiter.api.Test;

/** The constructions of {@code cases.tsv}. */
class RouteCasesTest {

  private static final String PATH = "/route/cases.tsv";

  private final Annotator annotator = new Annotator();
  private final RouteFinder finder =
      new RouteFinder(RouteRules.load(new KnowledgeSource(null)), Countries::demonym);

  @Test
  void everyConstructionIsRead() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (KnowledgeFile.Row row : rows()) {
      String problem = problem(row);
      if (!problem.isEmpty()) {
        wrong.add("line " + row.line() + " " + row.get(0) + ": " + problem);
      }
    }
    assertTrue(wrong.isEmpty(), () -> "\n" + String.join("\n", wrong) + "\n" + wrong.size());
  }

  private static List<KnowledgeFile.Row> rows() throws IOException {
    try (InputStream in = RouteCasesTest.class.getResourceAsStream(PATH)) {
      return new KnowledgeFile(PATH, new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .table("id", "home", "text", "triples", "status", "mode");
    }
  }

  private String problem(KnowledgeFile.Row row) {
    StandoffReport report = MarkedText.read(row.get(0), row.get(2));
    String home = StandoffReport.id("Location", row.get(1));
    List<Route> routes = finder.find(report.context(annotator, home)).routes();
    TreeSet<String> found = new TreeSet<>();
    for (Route route : routes) {
      for (Route.Stop stop : route.stops()) {
        for (String cargo : route.cargo()) {
          String place =
              stop.entity().equals(home) ? "@home" : report.entities().get(stop.entity()).name();
          found.add(report.entities().get(cargo).name() + " " + stop.role().id() + " " + place);
        }
      }
    }
    TreeSet<String> expected = new TreeSet<>();
    if (!row.get(3).equals("-")) {
      Arrays.stream(row.get(3).split(";", -1)).map(String::strip).forEach(expected::add);
    }
    if (!found.equals(expected)) {
      TreeSet<String> missing = new TreeSet<>(expected);
      missing.removeAll(found);
      found.removeAll(expected);
      return "missing " + missing + ", extra " + found;
    }
    if (!routes.isEmpty() && !row.get(4).equals("-")) {
      String status = routes.get(0).status().id();
      if (!status.equals(row.get(4))) {
        return "status " + status + " for " + row.get(4);
      }
    }
    if (!routes.isEmpty() && !row.get(5).equals("-")) {
      String mode = routes.get(0).mode().stream().map(m -> m.id()).toList().toString();
      if (!mode.equals("[" + row.get(5) + "]")) {
        return "mode " + mode + " for " + row.get(5);
      }
    }
    return "";
  }
}
