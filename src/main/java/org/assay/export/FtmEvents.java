package org.assay.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.model.Coded;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Mention;
import org.assay.model.Passage;
import org.assay.model.Route;
import org.assay.model.Sentence;
import org.assay.model.StopRole;
import org.assay.text.SourceText;
import org.assay.text.Span;

/**
 * What connects the things of one report: a route is a {@code Trip} where it says both an origin
 * and a destination, else an {@code Event}; a {@code Documentation} leads from the report to each
 * actor and place that it names.
 */
final class FtmEvents {

  private final FtmVocabulary vocabulary;
  private final Extraction extraction;
  private final SourceText source;
  private final Map<String, Entity> entities;
  private final String document;

  FtmEvents(FtmVocabulary vocabulary, ExportedReport report) {
    this.vocabulary = vocabulary;
    this.extraction = report.extraction();
    this.source = report.source();
    this.entities =
        extraction.entities().stream()
            .collect(Collectors.toMap(Entity::id, entity -> entity, (first, second) -> first));
    this.document = FtmThings.documentId(extraction.report());
  }

  List<FtmEntity> all() {
    List<FtmEntity> out = new ArrayList<>();
    extraction.routes().forEach(route -> out.add(route(route)));
    Map<String, List<Span>> sentences = new LinkedHashMap<>();
    for (Passage passage : extraction.passages()) {
      for (Sentence sentence : passage.sentences()) {
        sentences.put(sentence.id(), sentence.spans());
      }
    }
    Map<String, String> words = new HashMap<>();
    Map<String, Mention> first = new LinkedHashMap<>();
    for (Mention mention : extraction.mentions()) {
      if (FtmThings.has(mention.type())) {
        first.putIfAbsent(mention.entity(), mention);
      }
    }
    first.forEach(
        (entity, mention) ->
            out.add(
                new FtmEntity(
                        vocabulary,
                        FtmIds.of("documentation", extraction.report().id(), entity),
                        "Documentation")
                    .add("document", document)
                    .add("entity", FtmIds.of(entity))
                    .add("role", "mentioned")
                    .add(
                        "summary",
                        words.computeIfAbsent(
                            mention.sentence(), id -> source.read(sentences.get(id))))
                    .add("recordId", mention.id())));
    return out;
  }

  private FtmEntity route(Route route) {
    List<String> origins = places(route, StopRole.ORIGIN);
    List<String> destinations = places(route, StopRole.DESTINATION);
    boolean trip = !origins.isEmpty() && !destinations.isEmpty();
    FtmEntity event =
        new FtmEntity(
            vocabulary,
            FtmIds.of("route", extraction.report().id(), route.id()),
            trip ? "Trip" : "Event");
    event.add("name", name(route));
    for (Route.Evidence evidence : route.evidence()) {
      event.add("summary", source.read(evidence.spans()));
    }
    event.add(
        "description", "status: " + route.status().id() + "; assertion: " + route.assertion().id());
    for (Route.Stop stop : route.stops()) {
      Entity place = entities.get(stop.entity());
      event.add("location", place.name());
      event.add("addressEntity", FtmIds.of(place.id()));
      event.add("country", IsoCodes.country(place.country()));
    }
    if (trip) {
      event.add("startLocation", origins).add("endLocation", destinations);
    }
    route.actors().forEach(actor -> event.add("involved", FtmIds.of(actor.entity())));
    route.cargo().forEach(cargo -> event.add("keywords", entities.get(cargo).name()));
    event.add("keywords", route.mode().stream().map(Coded::id).toList());
    event.add("keywords", route.means());
    return event.add("proof", document).add("recordId", route.id());
  }

  private static List<String> places(Route route, StopRole role) {
    return route.stops().stream()
        .filter(stop -> stop.role() == role)
        .map(stop -> FtmIds.of(stop.entity()))
        .toList();
  }

  private String name(Route route) {
    String cargo =
        route.cargo().stream().map(id -> entities.get(id).name()).collect(Collectors.joining(", "));
    String way =
        TravelSteps.of(route.stops(), Route.Stop::role).stream()
            .map(
                step ->
                    step.stream()
                        .map(stop -> entities.get(stop.entity()).name())
                        .collect(Collectors.joining(", ")))
            .distinct()
            .collect(Collectors.joining(" – "));
    return cargo.isEmpty() ? way : cargo + ": " + way;
  }
}
