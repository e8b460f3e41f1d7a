package org.assay.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.assay.brat.AnnFile.Attribute;
import org.assay.brat.AnnFile.Bound;
import org.assay.brat.AnnFile.Event;
import org.assay.model.RouteStatus;
import org.assay.model.StopRole;
import org.assay.model.TransportMode;

/** Makes routes of the events of an {@code .ann} file. */
final class EventParser {

  private static final Pattern NUMBER = Pattern.compile("\\d+$");

  private final AnnFile ann;
  private final BiFunction<Integer, String, String> mention;

  /**
   * @param mention line and id to the id, or an exception where it is no mention
   */
  EventParser(AnnFile ann, BiFunction<Integer, String, String> mention) {
    this.ann = ann;
    this.mention = mention;
  }

  List<GoldRoute> routes() {
    List<GoldRoute> out = new ArrayList<>();
    for (Event event : ann.events()) {
      out.add(route(event));
    }
    return out;
  }

  private GoldRoute route(Event event) {
    Bound trigger = trigger(event);
    List<String> cargo = new ArrayList<>();
    List<GoldRoute.Stop> stops = new ArrayList<>();
    for (String word : event.words().subList(1, event.words().size())) {
      String[] pair = pair(event, word);
      String filler = mention.apply(event.line(), pair[1]);
      String role = NUMBER.matcher(pair[0]).replaceFirst("");
      if (role.equals(BratTerms.CARGO)) {
        cargo.add(filler);
      } else {
        stops.add(new GoldRoute.Stop(role(event.line(), role), filler));
      }
    }
    List<StopRole> home = new ArrayList<>();
    RouteStatus status = RouteStatus.ACTIVE;
    List<TransportMode> modes = new ArrayList<>();
    for (Attribute attribute : ann.attributes()) {
      if (!attribute.target().equals(event.id())) {
        continue;
      }
      try {
        switch (attribute.name()) {
          case BratTerms.HOME -> home.add(role(attribute.line(), attribute.value()));
          case BratTerms.STATUS -> status = RouteStatus.of(String.valueOf(attribute.value()));
          case BratTerms.MODE -> modes.add(TransportMode.of(String.valueOf(attribute.value())));
          default -> {}
        }
      } catch (IllegalArgumentException e) {
        throw ann.error(attribute.line(), attribute.name() + " " + e.getMessage());
      }
    }
    return new GoldRoute(
        event.id(),
        BratTerms.envelope(trigger.spans()),
        trigger.text(),
        cargo,
        stops,
        home,
        status,
        modes);
  }

  private Bound trigger(Event event) {
    String[] pair = pair(event, event.words().get(0));
    if (!pair[0].equals(BratTerms.ROUTE)) {
      throw ann.error(event.line(), "'" + pair[0] + "' is not an event known here: Route");
    }
    Bound bound = ann.bounds().get(pair[1]);
    if (bound == null) {
      throw ann.error(event.line(), "trigger " + pair[1] + " is not in this file");
    }
    return bound;
  }

  private String[] pair(Event event, String word) {
    String[] pair = word.split(":", -1);
    if (pair.length != 2) {
      throw ann.error(event.line(), "'" + word + "' is not of the form Role:T1");
    }
    return pair;
  }

  private StopRole role(int line, String word) {
    StopRole role = BratTerms.role(word);
    if (role == null) {
      throw ann.error(line, "'" + word + "' is not one of Origin, Transit, Destination");
    }
    return role;
  }
}
