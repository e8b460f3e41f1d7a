package org.assay.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.ingest.Ingested;
import org.assay.ingest.Ingester;
import org.assay.knowledge.DiffCues;
import org.assay.knowledge.KnowledgeSource;
import org.assay.model.ChangeKind;
import org.assay.model.TimelinePoint;
import org.assay.pipeline.Pipeline;
import org.assay.pipeline.PipelineConfig;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineTest {

  private static final String FIRST =
      """
      CRIMINAL MARKETS

      DRUGS

      Heroin is driven from Mombasa through Malaba to Kampala. Cocaine arrives from Brazil by air. The heroin market is stable.

      CRIMINAL ACTORS

      There are no mafia-style groups in the country.
      """;

  private static final String SECOND =
      """
      CRIMINAL MARKETS

      PEOPLE

      Protection money is demanded from shop owners in Gulu by extortion gangs, and extortion is growing.

      DRUGS

      Heroin is no longer sold in the open. Cannabis is smoked in Gulu.
      """;

  private static final String THIRD =
      """
      CRIMINAL MARKETS

      PEOPLE

      Protection money is demanded from shop owners in Gulu by extortion gangs, and extortion is growing.

      DRUGS

      The heroin route from Mombasa through Malaba to Kampala has been disrupted. Cocaine arrives from Brazil by air. The heroin market is growing.
      """;

  @TempDir static Path folder;

  private static List<TimelinePoint> points;

  @BeforeAll
  static void follow() throws IOException {
    Pipeline pipeline = Pipeline.from(PipelineConfig.SHIPPED);
    Timeline timeline = new Timeline(new DiffCues(new KnowledgeSource(null)));
    points =
        timeline.of(
            List.of(
                edition(pipeline, 2025, THIRD),
                edition(pipeline, 2021, FIRST),
                edition(pipeline, 2023, SECOND)));
  }

  private static Edition edition(Pipeline pipeline, int year, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("uganda-" + year + ".txt"), text);
    Ingested.Text read = (Ingested.Text) new Ingester().read(file);
    return new Edition(pipeline.extract(read.source()), read.source());
  }

  private static List<String> states(ChangeKind kind, String name) {
    return points.stream()
        .filter(point -> point.kind() == kind && point.name().equals(name))
        .map(
            point ->
                point.state().id()
                    + (point.status() == null ? "" : " " + point.status())
                    + (point.value() == null ? "" : " " + point.value()))
        .toList();
  }

  @Test
  void what_is_missing_in_between_is_one_thing_all_the_same() {
    assertEquals(
        List.of("present", "absent not mentioned in 2023", "present"),
        states(ChangeKind.LOCATION, "Brazil"));
  }

  @Test
  void what_an_edition_does_not_assess_is_told_from_what_it_does_not_mention() {
    assertEquals(
        List.of("not_assessed not assessed in 2021", "present growing", "present growing"),
        states(ChangeKind.INDICATOR, "extortion and protection racketeering"));
  }

  @Test
  void routes_keep_their_status() {
    assertEquals(
        List.of("present active", "absent not mentioned in 2023", "present disrupted"),
        states(ChangeKind.ROUTE, "heroin: Mombasa > Malaba > Kampala"));
  }

  @Test
  void every_thing_has_one_point_in_every_edition() {
    Set<String> seen = new HashSet<>();
    for (TimelinePoint point : points) {
      String key = point.report().id() + " " + point.kind() + " " + point.key();
      assertTrue(seen.add(key), key);
    }
    long things = points.stream().map(p -> p.kind() + " " + p.key()).distinct().count();
    assertEquals(things * 3, points.size());
  }
}
