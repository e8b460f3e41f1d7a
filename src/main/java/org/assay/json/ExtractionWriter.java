package org.assay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.assay.model.Coded;
import org.assay.model.Diagnostic;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Label;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Passage;
import org.assay.model.Report;
import org.assay.model.Route;
import org.assay.model.Section;

/**
 * Extraction to JSON of schema {@value Extraction#SCHEMA}. Confidences are rounded to 3 decimals,
 * degrees to 5; all else comes back as it went in. Thread-safe.
 */
public final class ExtractionWriter {

  /** The JSON text, with a trailing newline. */
  public String write(Extraction extraction) {
    ObjectNode root = Nodes.object().put("schema", Extraction.SCHEMA);
    root.set("report", report(extraction.report()));
    root.set("sections", Nodes.objects(extraction.sections(), this::section));
    root.set("passages", Nodes.objects(extraction.passages(), this::passage));
    root.set("mentions", Nodes.objects(extraction.mentions(), this::mention));
    root.set("entities", Nodes.objects(extraction.entities(), this::entity));
    root.set("routes", Nodes.objects(extraction.routes(), this::route));
    root.set("diagnostics", Nodes.objects(extraction.diagnostics(), this::diagnostic));
    return JsonText.write(root);
  }

  /** The field that holds the label of a mention or entity, or null for people. */
  static String labelField(MentionType type) {
    return switch (type) {
      case ACTOR -> "class";
      case LOCATION -> "kind";
      case COMMODITY -> "category";
      case PEOPLE -> null;
    };
  }

  private ObjectNode report(Report report) {
    ObjectNode node = Nodes.object().put("id", report.id()).put("title", report.title());
    node.set(
        "family",
        Nodes.object().put("name", report.family().name()).put("why", report.family().why()));
    Report.Edition edition = report.edition();
    node.set(
        "edition",
        edition == null
            ? node.nullNode()
            : Nodes.object().put("year", edition.year()).put("foundBy", edition.foundBy()));
    Report.Country country = report.country();
    node.set(
        "country",
        country == null
            ? node.nullNode()
            : Nodes.object()
                .put("iso3", country.iso3())
                .put("name", country.name())
                .put("entity", country.entity())
                .put("foundBy", country.foundBy()));
    node.put("language", report.language());
    node.set("indicatorsAssessed", Nodes.strings(report.indicatorsAssessed()));
    Nodes.optional(node, "publisher", report.publisher());
    Nodes.optional(node, "url", report.url());
    node.set("source", Nodes.source(report.source()));
    node.set(
        "text",
        Nodes.object()
            .put("file", report.text().file())
            .put("characters", report.text().characters())
            .put("sha256", report.text().sha256()));
    return node;
  }

  private ObjectNode section(Section section) {
    return Nodes.object()
        .put("id", section.id())
        .put("parent", section.parent())
        .put("level", section.level())
        .put("heading", section.heading())
        .put("label", section.label())
        .put("start", section.start())
        .put("end", section.end());
  }

  private ObjectNode passage(Passage passage) {
    ObjectNode node =
        Nodes.object()
            .put("id", passage.id())
            .put("section", passage.section())
            .put("indicator", passage.indicator())
            .put("confidence", Nodes.confidence(passage.confidence()));
    node.set("spans", Nodes.spans(passage.spans()));
    node.set(
        "sentences",
        Nodes.objects(
            passage.sentences(),
            sentence -> {
              ObjectNode item = Nodes.object().put("id", sentence.id());
              item.set("spans", Nodes.spans(sentence.spans()));
              return item;
            }));
    return node;
  }

  private ObjectNode mention(Mention mention) {
    ObjectNode node =
        Nodes.object()
            .put("id", mention.id())
            .put("type", mention.type().id())
            .put("text", mention.text());
    node.set("spans", Nodes.spans(mention.spans()));
    node.put("passage", mention.passage())
        .put("sentence", mention.sentence())
        .put("entity", mention.entity());
    label(node, mention.type(), mention.label());
    Nodes.optional(node, "direction", mention.direction());
    Nodes.optional(node, "use", id(mention.use()));
    return node.put("foundBy", mention.foundBy())
        .put("confidence", Nodes.confidence(mention.confidence()));
  }

  private ObjectNode entity(Entity entity) {
    ObjectNode node =
        Nodes.object()
            .put("id", entity.id())
            .put("type", entity.type().id())
            .put("name", entity.name());
    node.set(
        "aliases",
        Nodes.objects(
            entity.aliases(),
            alias -> Nodes.object().put("name", alias.name()).put("foundBy", alias.foundBy())));
    label(node, entity.type(), entity.label());
    node.put("named", entity.named());
    Nodes.optional(node, "country", entity.country());
    Entity.Link link = entity.link();
    if (link != null) {
      node.putObject("link")
          .put("scheme", link.scheme())
          .put("id", link.id())
          .put("lat", Nodes.degrees(link.lat()))
          .put("lon", Nodes.degrees(link.lon()))
          .put("precision", link.precision());
    }
    return node;
  }

  private ObjectNode route(Route route) {
    ObjectNode node = Nodes.object().put("id", route.id());
    node.set("cargo", Nodes.strings(route.cargo()));
    node.set("stops", Nodes.objects(route.stops(), this::stop));
    node.set(
        "actors",
        Nodes.objects(
            route.actors(),
            actor -> Nodes.object().put("entity", actor.entity()).put("role", actor.role().id())));
    node.set("mode", Nodes.ids(route.mode()));
    Nodes.optional(node, "means", route.means());
    node.put("status", route.status().id()).put("assertion", route.assertion().id());
    Nodes.optional(node, "since", route.since());
    node.set(
        "evidence",
        Nodes.objects(
            route.evidence(),
            evidence -> {
              ObjectNode item = Nodes.object();
              item.set("spans", Nodes.spans(evidence.spans()));
              return item.put("sentence", evidence.sentence()).put("passage", evidence.passage());
            }));
    return node.put("foundBy", route.foundBy())
        .put("confidence", Nodes.confidence(route.confidence()));
  }

  private ObjectNode stop(Route.Stop stop) {
    ObjectNode node =
        Nodes.object()
            .put("role", stop.role().id())
            .put("order", stop.order())
            .put("entity", stop.entity());
    Nodes.optional(node, "mention", stop.mention());
    return node.put("by", stop.by().id());
  }

  private ObjectNode diagnostic(Diagnostic diagnostic) {
    ObjectNode node =
        Nodes.object().put("code", diagnostic.code()).put("stage", diagnostic.stage());
    if (diagnostic.span() != null) {
      node.set("span", Nodes.span(diagnostic.span()));
    }
    return node.put("message", diagnostic.message());
  }

  private static void label(ObjectNode node, MentionType type, Label label) {
    String field = labelField(type);
    if (field != null) {
      node.put(field, id(label));
    }
  }

  private static String id(Coded value) {
    return value == null ? null : value.id();
  }
}
