package org.assay.json;

import java.io.IOException;
import java.io.Reader;
import org.assay.model.ActorClass;
import org.assay.model.ActorRole;
import org.assay.model.Assertion;
import org.assay.model.CommodityCategory;
import org.assay.model.Diagnostic;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Label;
import org.assay.model.LocationKind;
import org.assay.model.LocationUse;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Passage;
import org.assay.model.Report;
import org.assay.model.Route;
import org.assay.model.RouteStatus;
import org.assay.model.Section;
import org.assay.model.Sentence;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;
import org.assay.model.TransportMode;

/**
 * JSON of schema {@value Extraction#SCHEMA} to an extraction. Types, values of closed lists and
 * unknown fields are checked; whether ids resolve is for {@code org.assay.verify}. Thread-safe.
 */
public final class ExtractionReader {

  /**
   * The extraction that a JSON text holds.
   *
   * @throws JsonFormatException where it does not follow the schema, or follows another version
   */
  public Extraction read(String json) throws JsonFormatException {
    return Fields.document(
        json,
        Extraction.SCHEMA,
        fields ->
            new Extraction(
                fields.object("report", ExtractionReader::report),
                fields.objects("sections", ExtractionReader::section),
                fields.objects("passages", ExtractionReader::passage),
                fields.objects("mentions", ExtractionReader::mention),
                fields.objects("entities", ExtractionReader::entity),
                fields.objects("routes", ExtractionReader::route),
                fields.objects("diagnostics", ExtractionReader::diagnostic)));
  }

  /**
   * What a report says of itself; the rest of the JSON is not read.
   *
   * @throws JsonFormatException where it does not follow the schema, or follows another version
   */
  Report readReport(Reader json) throws IOException {
    return Fields.document(
        JsonText.read(json, "report"),
        Extraction.SCHEMA,
        fields -> fields.object("report", ExtractionReader::report));
  }

  private static Report report(Fields fields) throws JsonFormatException {
    return new Report(
        fields.text("id"),
        fields.text("title"),
        fields.object("family", f -> new Report.Family(f.text("name"), f.text("why"))),
        fields.objectOrNull(
            "edition", f -> new Report.Edition(f.integer("year"), f.text("foundBy"))),
        fields.objectOrNull(
            "country",
            f ->
                new Report.Country(
                    f.text("iso3"), f.text("name"), f.text("entity"), f.text("foundBy"))),
        fields.text("language"),
        fields.values("indicatorsAssessed", id -> id),
        fields.textOrNull("publisher"),
        fields.textOrNull("url"),
        fields.object("source", Nodes::source),
        fields.object(
            "text",
            f -> new Report.TextFile(f.text("file"), f.integer("characters"), f.text("sha256"))));
  }

  private static Section section(Fields fields) throws JsonFormatException {
    return new Section(
        fields.text("id"),
        fields.textOrNull("parent"),
        fields.integer("level"),
        fields.text("heading"),
        fields.textOrNull("label"),
        fields.integer("start"),
        fields.integer("end"));
  }

  private static Passage passage(Fields fields) throws JsonFormatException {
    return new Passage(
        fields.text("id"),
        fields.text("section"),
        fields.textOrNull("indicator"),
        fields.number("confidence"),
        fields.spans("spans"),
        fields.objects("sentences", f -> new Sentence(f.text("id"), f.spans("spans"))));
  }

  private static Mention mention(Fields fields) throws JsonFormatException {
    MentionType type = fields.value("type", MentionType::of);
    return new Mention(
        fields.text("id"),
        type,
        fields.text("text"),
        fields.spans("spans"),
        fields.text("passage"),
        fields.text("sentence"),
        fields.text("entity"),
        label(fields, type),
        fields.textOrNull("direction"),
        fields.valueOrNull("use", LocationUse::of),
        fields.text("foundBy"),
        fields.number("confidence"));
  }

  private static Entity entity(Fields fields) throws JsonFormatException {
    MentionType type = fields.value("type", MentionType::of);
    return new Entity(
        fields.text("id"),
        type,
        fields.text("name"),
        fields.objects("aliases", f -> new Entity.Alias(f.text("name"), f.text("foundBy"))),
        label(fields, type),
        fields.flag("named"),
        fields.textOrNull("country"),
        fields.objectOrNull(
            "link",
            f ->
                new Entity.Link(
                    f.text("scheme"),
                    f.text("id"),
                    f.numberOrNull("lat"),
                    f.numberOrNull("lon"),
                    f.textOrNull("precision"))));
  }

  private static Label label(Fields fields, MentionType type) throws JsonFormatException {
    String field = ExtractionWriter.labelField(type);
    return switch (type) {
      case ACTOR -> fields.value(field, ActorClass::of);
      case LOCATION -> fields.value(field, LocationKind::of);
      case COMMODITY -> fields.value(field, CommodityCategory::of);
      case PEOPLE -> null;
    };
  }

  private static Route route(Fields fields) throws JsonFormatException {
    return new Route(
        fields.text("id"),
        fields.values("cargo", id -> id),
        fields.objects("stops", ExtractionReader::stop),
        fields.objects(
            "actors", f -> new Route.RouteActor(f.text("entity"), f.value("role", ActorRole::of))),
        fields.values("mode", TransportMode::of),
        fields.textOrNull("means"),
        fields.value("status", RouteStatus::of),
        fields.value("assertion", Assertion::of),
        fields.textOrNull("since"),
        fields.objects(
            "evidence",
            f -> new Route.Evidence(f.spans("spans"), f.text("sentence"), f.text("passage"))),
        fields.text("foundBy"),
        fields.number("confidence"));
  }

  private static Route.Stop stop(Fields fields) throws JsonFormatException {
    return new Route.Stop(
        fields.value("role", StopRole::of),
        fields.integer("order"),
        fields.text("entity"),
        fields.textOrNull("mention"),
        fields.value("by", StopBasis::of));
  }

  private static Diagnostic diagnostic(Fields fields) throws JsonFormatException {
    return new Diagnostic(
        fields.text("code"),
        fields.text("stage"),
        fields.objectOrNull("span", Fields::toSpan),
        fields.text("message"));
  }
}
