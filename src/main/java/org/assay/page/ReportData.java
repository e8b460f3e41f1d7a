package org.assay.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.assay.model.Diagnostic;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Mention;
import org.assay.model.Passage;
import org.assay.model.Report;
import org.assay.model.Route;
import org.assay.model.Section;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** One report with its text. Offsets are UTF-16 units of the text, as scripts count. */
final class ReportData {

  private final Extraction extraction;
  private final SourceText source;

  private ReportData(Extraction extraction, SourceText source) {
    this.extraction = extraction;
    this.source = source;
  }

  static ObjectNode json(Extraction extraction, SourceText source) {
    return new ReportData(extraction, source).json();
  }

  private ObjectNode json() {
    ObjectNode root = head();
    root.put("text", source.text());
    extraction.sections().forEach(section -> root.withArray("sections").add(section(section)));
    extraction.passages().forEach(passage -> root.withArray("passages").add(passage(passage)));
    extraction.mentions().forEach(mention -> root.withArray("mentions").add(mention(mention)));
    extraction.entities().forEach(entity -> root.withArray("entities").add(entity(entity)));
    extraction.routes().forEach(route -> root.withArray("routes").add(route(route)));
    for (Diagnostic diagnostic : extraction.diagnostics()) {
      root.withArray("diagnostics").add(diagnostic(diagnostic));
    }
    return root;
  }

  private ObjectNode head() {
    Report report = extraction.report();
    ObjectNode root = Nodes.object().put("id", report.id());
    root.put("publisher", report.publisher()).put("url", report.url());
    root.put("familyWhy", report.family().why());
    root.put("editionFoundBy", report.edition() == null ? null : report.edition().foundBy());
    root.put("countryFoundBy", report.country() == null ? null : report.country().foundBy());
    for (String list :
        List.of("sections", "passages", "mentions", "entities", "routes", "diagnostics")) {
      root.putArray(list);
    }
    return root;
  }

  private ObjectNode section(Section section) {
    return Nodes.object()
        .put("id", section.id())
        .put("parent", section.parent())
        .put("level", section.level())
        .put("heading", section.heading())
        .put("label", section.label())
        .put("start", source.utf16(section.start()))
        .put("end", source.utf16(section.end()));
  }

  private ObjectNode passage(Passage passage) {
    ObjectNode node =
        Nodes.object()
            .put("id", passage.id())
            .put("section", passage.section())
            .put("indicator", passage.indicator())
            .put("confidence", Nodes.confidence(passage.confidence()));
    node.set("spans", spans(passage.spans()));
    ArrayNode sentences = node.putArray("sentences");
    passage
        .sentences()
        .forEach(
            sentence ->
                sentences
                    .addObject()
                    .put("id", sentence.id())
                    .set("spans", spans(sentence.spans())));
    return node;
  }

  private ObjectNode mention(Mention mention) {
    ObjectNode node =
        Nodes.object()
            .put("id", mention.id())
            .put("type", mention.type().id())
            .put("text", mention.text())
            .put("passage", mention.passage())
            .put("sentence", mention.sentence())
            .put("entity", mention.entity())
            .put("label", Nodes.id(mention.label()))
            .put("direction", mention.direction())
            .put("use", Nodes.id(mention.use()))
            .put("foundBy", mention.foundBy())
            .put("confidence", Nodes.confidence(mention.confidence()));
    node.set("spans", spans(mention.spans()));
    return node;
  }

  private static ObjectNode entity(Entity entity) {
    ObjectNode node =
        Nodes.object()
            .put("id", entity.id())
            .put("name", entity.name())
            .put("label", Nodes.id(entity.label()));
    ArrayNode aliases = node.putArray("aliases");
    entity
        .aliases()
        .forEach(
            alias -> aliases.addObject().put("name", alias.name()).put("foundBy", alias.foundBy()));
    return node;
  }

  private ObjectNode route(Route route) {
    ObjectNode node = Nodes.object().put("id", route.id());
    ArrayNode evidence = node.putArray("evidence");
    for (Route.Evidence part : route.evidence()) {
      evidence
          .addObject()
          .put("sentence", part.sentence())
          .put("passage", part.passage())
          .put("quote", source.read(part.spans()))
          .set("spans", spans(part.spans()));
    }
    return node;
  }

  private ObjectNode diagnostic(Diagnostic diagnostic) {
    ObjectNode node =
        Nodes.object()
            .put("code", diagnostic.code())
            .put("stage", diagnostic.stage())
            .put("message", diagnostic.message());
    if (diagnostic.span() != null) {
      node.set("spans", spans(List.of(diagnostic.span())));
    }
    return node;
  }

  private ArrayNode spans(List<Span> spans) {
    ArrayNode out = Nodes.array();
    spans.forEach(
        span -> out.addArray().add(source.utf16(span.start())).add(source.utf16(span.end())));
    return out;
  }
}
