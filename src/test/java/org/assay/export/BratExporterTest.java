package org.assay.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assay.brat.GoldFolder;
import org.assay.brat.GoldMention;
import org.assay.brat.GoldReport;
import org.assay.brat.GoldRoute;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.StopRole;
import org.assay.testing.Sample;
import org.assay.testing.SampleExtractions;
import org.dkpro.core.io.brat.internal.model.BratAnnotationDocument;
import org.dkpro.core.io.brat.internal.model.BratEventAnnotation;
import org.dkpro.core.io.brat.internal.model.BratTextAnnotation;
import org.dkpro.core.io.brat.internal.model.Offsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratExporterTest {

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Exports.write(folder, Format.BRAT, SampleExtractions.all());
  }

  @Test
  void readBackAsGoldItHoldsTheSameMentions() {
    List<GoldReport> reports = GoldFolder.read(folder.resolve("brat"));
    assertEquals(2, reports.size());
    for (Sample sample : SampleExtractions.all()) {
      GoldReport gold = of(reports, sample);
      assertEquals(sample.source().text(), gold.source().text());
      List<Mention> mentions = sample.extraction().mentions();
      assertEquals(mentions.size(), gold.mentions().size());
      for (int i = 0; i < mentions.size(); i++) {
        GoldMention read = gold.mentions().get(i);
        assertEquals(mentions.get(i).type(), read.type());
        assertEquals(mentions.get(i).label(), read.label());
        assertEquals(mentions.get(i).envelope().start(), read.envelope().start());
        assertEquals(mentions.get(i).envelope().end(), read.envelope().end());
      }
      assertEquals(sample.extraction().passages().size(), gold.passages().size());
    }
  }

  @Test
  void countryEditionPassagesAndRoutesAreThose() {
    GoldReport togo = of(GoldFolder.read(folder.resolve("brat")), SampleExtractions.togo());
    assertEquals("TGO", togo.info().iso3());
    assertEquals("2025", togo.info().edition());
    assertEquals("arms_trafficking", togo.passages().get(0).indicator());
    assertEquals(
        List.of("CRIMINALITY", "Criminal markets \uD83D\uDD0E"), togo.passages().get(0).path());
    GoldRoute taken = togo.routes().get(1);
    assertEquals(List.of(StopRole.ORIGIN), taken.home(), "the country that the text leaves out");
    assertEquals(
        List.of(StopRole.ORIGIN, StopRole.TRANSIT, StopRole.DESTINATION),
        taken.stops().stream().map(GoldRoute.Stop::role).toList());
  }

  @Test
  void anotherReaderReadsIt() throws IOException {
    Sample togo = SampleExtractions.togo();
    String lines =
        Files.readAllLines(folder.resolve("brat/" + togo.id() + ".ann")).stream()
            .filter(line -> !line.startsWith("*")) // that reader knows no equivalences
            .collect(Collectors.joining("\n"));
    BratAnnotationDocument document = BratAnnotationDocument.read(new StringReader(lines));
    int texts = 0;
    int events = 0;
    int discontinuous = 0;
    for (var annotation : document.getAnnotations()) {
      if (annotation instanceof BratTextAnnotation text) {
        texts++;
        discontinuous += text.getOffsets().size() > 1 ? 1 : 0;
        for (Offsets offsets : text.getOffsets()) {
          // Brat counts code points; the sample has one outside of the basic plane before these.
          String there = togo.source().slice(offsets.getBegin(), offsets.getEnd());
          String words = there.replaceAll("\\s+", " ");
          assertTrue(
              lines.matches(
                  "(?s).*\\Q" + text.getId() + "\\E\t[^\n]*\t[^\n]*\\Q" + words + "\\E.*"),
              words);
        }
      } else if (annotation instanceof BratEventAnnotation event) {
        events++;
        assertEquals("Route", event.getType());
        assertNotNull(event.getTriggerAnnotation(), event.getTrigger());
        event
            .getArguments()
            .forEach(
                argument ->
                    assertTrue(
                        document.getAnnotation(argument.getTarget())
                            instanceof BratTextAnnotation));
      }
    }
    // That reader keeps triggers with their events.
    assertEquals(togo.extraction().mentions().size(), texts);
    assertEquals(togo.extraction().routes().size(), events);
    assertTrue(discontinuous > 0, "words on both sides of a page header");
  }

  @Test
  void theConfigurationNamesWhatTheAnnotationUses() throws IOException {
    String configuration = Files.readString(folder.resolve("brat/annotation.conf"));
    for (MentionType type : MentionType.values()) {
      String word = type.id().substring(0, 1).toUpperCase(Locale.ROOT) + type.id().substring(1);
      assertTrue(configuration.contains("\n" + word + "\n"), word);
    }
    assertTrue(configuration.contains("Route\tCargo*:Commodity|People, Origin*:Location"));
    assertTrue(configuration.contains("Class\tArg:Actor, Value:armed_group|"));
  }

  private static GoldReport of(List<GoldReport> reports, Sample sample) {
    return reports.stream().filter(r -> r.name().equals(sample.id())).findFirst().orElseThrow();
  }
}
