package org.assay.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assay.model.ActorClass;
import org.assay.model.ActorRole;
import org.assay.model.Assertion;
import org.assay.model.Coded;
import org.assay.model.CommodityCategory;
import org.assay.model.LocationKind;
import org.assay.model.LocationUse;
import org.assay.model.MentionType;
import org.assay.model.RouteStatus;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;
import org.assay.model.TransportMode;
import org.assay.testing.Sample;
import org.assay.testing.SampleExtractions;
import org.junit.jupiter.api.Test;

class ExtractionSchemaTest {

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ExtractionSchema.text());

  @Test
  void whatIsWrittenIsValid() {
    for (Sample sample : SampleExtractions.all()) {
      String json = new ExtractionWriter().write(sample.extraction());
      assertEquals(List.of(), schema.validate(json, InputFormat.JSON));
    }
  }

  @Test
  void whatIsWrongIsInvalid() {
    String json = new ExtractionWriter().write(SampleExtractions.togo().extraction());
    invalid(json.replace("\"level\": 1", "\"level\": \"1\""));
    invalid(json.replaceFirst("\"class\": \"criminal_network\"", "\"class\": \"gang\""));
    invalid(json.replaceFirst("\"class\": \"criminal_network\"", "\"kind\": \"country\""));
    invalid(json.replaceFirst("\"foundBy\"", "\"madeBy\""));
    invalid(json.replace("assay-extraction/1", "assay-extraction/2"));
  }

  @Test
  void listsAreThoseOfTheModel() throws JsonFormatException {
    JsonNode defs = JsonText.read(ExtractionSchema.text()).get("$defs");
    JsonNode mention = defs.at("/mention/properties");
    JsonNode stop = defs.at("/route/properties/stops/items/properties");
    same(mention.get("type"), MentionType.values());
    same(mention.get("class"), ActorClass.values());
    same(mention.get("kind"), LocationKind.values());
    same(mention.get("category"), CommodityCategory.values());
    same(mention.get("use"), LocationUse.values());
    same(defs.at("/entity/properties/category"), CommodityCategory.values());
    same(stop.get("role"), StopRole.values());
    same(stop.get("by"), StopBasis.values());
    same(defs.at("/route/properties/actors/items/properties/role"), ActorRole.values());
    same(defs.at("/route/properties/mode/items"), TransportMode.values());
    same(defs.at("/route/properties/status"), RouteStatus.values());
    same(defs.at("/route/properties/assertion"), Assertion.values());
  }

  private void invalid(String json) {
    assertFalse(schema.validate(json, InputFormat.JSON).isEmpty());
  }

  private static void same(JsonNode property, Coded[] values) {
    List<String> listed = new ArrayList<>();
    property.get("enum").forEach(item -> listed.add(item.asText()));
    assertEquals(Arrays.stream(values).map(Coded::id).toList(), listed);
  }
}
