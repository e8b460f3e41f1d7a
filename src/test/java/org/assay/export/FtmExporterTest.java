package org.assay.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assay.model.ActorClass;
import org.assay.model.Entity;
import org.assay.model.MentionType;
import org.assay.testing.SampleExtractions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same against the model of FollowTheMoney itself is for {@code .ci/formats.sh}. */
class FtmExporterTest {

  /** What the model takes for an id. */
  private static final Pattern ID = Pattern.compile("[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?");

  @TempDir Path folder;

  private final Map<String, JsonNode> entities = new LinkedHashMap<>();

  @BeforeEach
  void read() throws IOException {
    Path file = Exports.write(folder, Format.FTM, SampleExtractions.all()).get(0);
    for (String line : Files.readAllLines(file)) {
      JsonNode entity = new ObjectMapper().readTree(line);
      String id = entity.path("id").asText();
      assertTrue(ID.matcher(id).matches(), id);
      assertEquals(null, entities.put(id, entity), id + " stands twice");
    }
  }

  @Test
  void schemasAndPropertiesAreThoseOfTheModel() throws IOException {
    Map<String, String> types = types();
    int references = 0;
    for (JsonNode entity : entities.values()) {
      for (Map.Entry<String, JsonNode> property : entity.path("properties").properties()) {
        String name = entity.path("schema").asText() + "." + property.getKey();
        assertTrue(types.containsKey(name), name);
        assertTrue(property.getValue().isArray() && !property.getValue().isEmpty(), name);
        if (types.get(name).startsWith("entity:")) {
          for (JsonNode value : property.getValue()) {
            assertTrue(entities.containsKey(value.asText()), name + " leads nowhere: " + value);
            references++;
          }
        }
      }
    }
    assertTrue(references > 20, () -> "few references");
  }

  @Test
  void actorsPlacesRoutesAndReportsAreThere() {
    assertEquals("Organization", schema("actor.tgo.weapon-broker"));
    assertEquals("LegalEntity", schema("actor.tgo.corrupt-customs-officer"));
    assertEquals("Address", schema("gn.2365267"));
    assertEquals(List.of("tg"), values("gn.2365267", "country"));
    assertEquals(List.of("Lomé"), values("gn.2365267", "city"));
    assertEquals(List.of("6.12874"), values("gn.2365267", "latitude"));
    String togo = SampleExtractions.togo().id();
    String route = "route." + togo + ".r1";
    assertEquals("Trip", schema(route));
    assertEquals(List.of("rifles: Ghana – Lomé"), values(route, "name"));
    assertEquals(List.of("iso.GHA"), values(route, "startLocation"));
    assertEquals(List.of("gn.2365267"), values(route, "endLocation"));
    assertEquals(
        List.of("actor.tgo.weapon-broker", "actor.tgo.corrupt-customs-officer"),
        values(route, "involved"));
    assertEquals(List.of("report." + togo), values(route, "proof"));
    assertEquals(List.of("eng"), values("report." + togo, "language"));
    String seen = "documentation." + togo + ".gn.2365267";
    assertEquals(List.of("gn.2365267"), values(seen, "entity"));
    assertEquals(
        List.of("Weapon brokers bring rifles from Ghana to Lomé by road."),
        values(seen, "summary"));
    assertFalse(entities.containsKey("commodity.tgo.rifle"), "the model has no goods");
  }

  @Test
  void everyClassHasASchema() throws IOException {
    FtmVocabulary vocabulary = new FtmVocabulary();
    for (ActorClass actorClass : ActorClass.values()) {
      for (boolean named : new boolean[] {true, false}) {
        Entity actor =
            new Entity("x", MentionType.ACTOR, "X", List.of(), actorClass, named, null, null);
        assertTrue(types().containsKey(vocabulary.schema(actor) + ".classification"));
      }
    }
  }

  @Test
  void idsStayDifferentAndValid() {
    assertEquals("iso.MLI", FtmIds.of("iso:MLI"));
    for (String id : List.of("actor:tgo:lomé", "a.b", "x:", "é", "a b", "x".repeat(300))) {
      assertTrue(ID.matcher(FtmIds.of(id)).matches(), FtmIds.of(id));
    }
    assertNotEquals(FtmIds.of("a.b"), FtmIds.of("a:b"));
    assertNotEquals(FtmIds.of("actor:tgo:lomé"), FtmIds.of("actor:tgo:lomè"));
  }

  @Test
  void valuesAreCutToWhatTheModelTakes() throws IOException {
    FtmEntity entity = new FtmEntity(new FtmVocabulary(), "x", "Address");
    String line = entity.add("full", "🔎".repeat(300)).line();
    String full = new ObjectMapper().readTree(line).at("/properties/full/0").asText();
    assertEquals(250, full.codePointCount(0, full.length()));
    assertThrows(IllegalArgumentException.class, () -> entity.add("colour", "red"));
  }

  @Test
  void codesOfCountriesAndLanguages() {
    assertEquals("gb", IsoCodes.country("GBR"));
    assertEquals("xk", IsoCodes.country("XKX"));
    assertEquals(null, IsoCodes.country("ZZZ"));
    assertEquals("fra", IsoCodes.language("fr"));
    assertEquals(null, IsoCodes.language("und"));
  }

  private String schema(String id) {
    return entities.get(id).path("schema").asText();
  }

  private List<String> values(String id, String property) {
    return entities
        .get(id)
        .path("properties")
        .path(property)
        .valueStream()
        .map(JsonNode::asText)
        .toList();
  }

  /** Types by schema and property. */
  private static Map<String, String> types() throws IOException {
    Map<String, String> types = new LinkedHashMap<>();
    for (String line :
        Files.readAllLines(Path.of("src/main/resources/export/followthemoney.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#")) {
        types.put(cells[0] + "." + cells[1], cells[2]);
      }
    }
    return types;
  }
}
