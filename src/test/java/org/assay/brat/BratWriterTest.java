package org.assay.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.assay.model.Assertion;
import org.assay.model.CommodityCategory;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Label;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Report;
import org.assay.model.Route;
import org.assay.model.RouteStatus;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;
import org.assay.model.TransportMode;
import org.assay.text.SourceFile;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

class BratWriterTest {

  private static final SourceFile FILE = new SourceFile("o.txt", "text/plain", 0, "0".repeat(64));
  private static final SourceText TEXT =
      new SourceText("o.txt", "Tea (chai) and green\n tea go by sea from Osland.", List.of(), FILE);

  @Test
  void writesAllThatBratCanSay() {
    Extraction extraction =
        extraction(
            List.of(
                mention("m1", MentionType.COMMODITY, "c:tea", 0, 3),
                mention("m2", MentionType.COMMODITY, "c:tea", 5, 9),
                mention("m3", MentionType.COMMODITY, "c:green", 15, 25),
                mention("m4", MentionType.LOCATION, "iso:OSL", 41, 47)),
            route(
                List.of("c:tea", "c:green"),
                stop(StopRole.ORIGIN, "iso:OSL", StopBasis.SAID),
                stop(StopRole.TRANSIT, "iso:OSL", StopBasis.HOME)));
    assertEquals(
        """
        T1\tCommodity 0 3\tTea
        T2\tCommodity 5 9\tchai
        T3\tCommodity 15 20;22 25\tgreen tea
        T4\tLocation 41 47\tOsland
        T5\tRoute 0 3\tTea
        A1\tCategory T1 food_agriculture
        A2\tCategory T2 food_agriculture
        *\tEquiv T1 T2
        E1\tRoute:T5 Cargo:T1 Cargo2:T3 Origin:T4
        A3\tHome E1 Transit
        A4\tStatus E1 historical
        A5\tMode E1 sea
        """,
        BratWriter.write(extraction, TEXT));
  }

  @Test
  void homeNeedsNoMention() {
    Extraction extraction =
        extraction(
            List.of(), route(List.of(), stop(StopRole.ORIGIN, "iso:OSL", StopBasis.CONTEXT)));
    assertEquals(
        """
        T1\tRoute 0 20;22 48\tTea (chai) and green tea go by sea from Osland.
        E1\tRoute:T1
        A1\tHome E1 Origin
        A2\tStatus E1 historical
        A3\tMode E1 sea
        """,
        BratWriter.write(extraction, TEXT));
  }

  private static Mention mention(String id, MentionType type, String entity, int start, int end) {
    return new Mention(
        id, type, "", List.of(Span.of(start, end)), "p1", "t1", entity, null, null, null, "x", 1);
  }

  private static Route.Stop stop(StopRole role, String entity, StopBasis by) {
    return new Route.Stop(role, 1, entity, null, by);
  }

  private static Route route(List<String> cargo, Route.Stop... stops) {
    return new Route(
        "r1",
        cargo,
        List.of(stops),
        List.of(),
        List.of(TransportMode.SEA),
        null,
        RouteStatus.HISTORICAL,
        Assertion.STATED,
        null,
        List.of(new Route.Evidence(List.of(Span.of(0, 48)), "t1", "p1")),
        "x",
        1);
  }

  private static Entity entity(String id, MentionType type, Label label) {
    return new Entity(id, type, id, List.of(), label, false, null, null);
  }

  private static Extraction extraction(List<Mention> mentions, Route route) {
    Report report =
        new Report(
            "o",
            "O",
            new Report.Family("f", "w"),
            null,
            new Report.Country("OSL", "Osland", "iso:OSL", "x"),
            "en",
            List.of(),
            null,
            null,
            FILE,
            new Report.TextFile("o.txt", 48, ""));
    List<Entity> entities =
        List.of(
            entity("c:green", MentionType.COMMODITY, null),
            entity("c:tea", MentionType.COMMODITY, CommodityCategory.FOOD_AGRICULTURE),
            entity("iso:OSL", MentionType.LOCATION, null));
    return new Extraction(
        report, List.of(), List.of(), mentions, entities, List.of(route), List.of());
  }
}
