package org.assay.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.annotate.Annotator;
import org.assay.knowledge.KnowledgeSource;
import org.assay.knowledge.RouteRules;
import org.assay.model.ActorRole;
import org.assay.model.Route;
import org.junit.jupiter.api.Test;

/** Traces of sentences, and what routes say beside their stops. */
class RouteExplainerTest {

  private final Annotator annotator = new Annotator();
  private final RouteRules rules = RouteRules.load(new KnowledgeSource(null));

  @Test
  void aFrameThatFiresNamesItsFillersAndItsRoute() {
    List<RouteTrace> traces = explain("[C Tea] is smuggled from [L Kenya] to [L Uganda].", "t1");
    RouteTrace.Tried tried =
        traces.get(0).tried().stream().filter(t -> t.taken()).findFirst().orElseThrow();
    assertEquals("move-caused", tried.frame());
    assertEquals("cargo Tea, origin Kenya, destination Uganda", tried.why());
    assertTrue(traces.get(0).movements().get(0).startsWith("route r1 (rules/routes/move-caused)"));
  }

  @Test
  void aFrameWithoutPlacesSaysWhyItDoesNotFire() {
    List<RouteTrace> traces = explain("[A Police] say that [C tea] is smuggled.", "t1");
    assertTrue(traces.get(0).tried().get(0).why().endsWith("no place fills a slot"));
    assertFalse(traces.get(0).movements().isEmpty());
  }

  @Test
  void anUnknownSentenceHasNoTrace() {
    assertEquals(List.of(), explain("[C Tea] is cheap.", "t9"));
  }

  @Test
  void aRouteSaysWhoMovesItByWhatAndSinceWhen() {
    Route route =
        find(
            "Since 2019, [A dealers] have shipped [C tea] from [L Kenya] to [L Oman] in fast boats.");
    assertEquals("2019", route.since());
    assertEquals("fast boats", route.means());
    assertEquals(ActorRole.MOVER, route.actors().get(0).role());
  }

  @Test
  void anAgentAfterByMovesAndAnObjectOfOthersDoesNot() {
    assertEquals(1, find("[C Tea] is carried to [L Oman] by [A dealers].").actors().size());
    assertEquals(List.of(), find("[C Tea] is carried to [L Oman] near [A dealers].").actors());
  }

  @Test
  void taxersProtectorsAndFacilitatorsAreSubjectsOfTheirVerbs() {
    assertEquals(
        ActorRole.TAXER,
        find("[A Rebels] tax [C tea] shipments from [L Kenya] to [L Oman].")
            .actors()
            .get(0)
            .role());
    assertEquals(
        ActorRole.FACILITATOR,
        find("[A Officials] facilitate [C tea] smuggling to [L Oman].").actors().get(0).role());
  }

  private Route find(String text) {
    StandoffReport report = MarkedText.read("x", text);
    return new RouteFinder(rules, Countries::demonym)
        .find(report.context(annotator, StandoffReport.id("Location", "Kenya")))
        .routes()
        .get(0);
  }

  private List<RouteTrace> explain(String text, String sentence) {
    StandoffReport report = MarkedText.read("x", text);
    return new RouteExplainer(rules, Countries::demonym)
        .explain(report.context(annotator, StandoffReport.id("Location", "Kenya")), sentence);
  }
}
