package org.assay.route;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.RouteFrame;
import org.assay.knowledge.RouteRules;
import org.assay.knowledge.RouteWords;
import org.assay.knowledge.WordForm;
import org.assay.model.MentionType;
import org.assay.model.StopRole;

/** {@code tablets from X}: goods that have come from a place, where no word of movement says so. */
final class BareOrigins {

  private final RouteWords words;
  private final List<RouteFrame> frames;

  BareOrigins(RouteRules rules) {
    this.words = rules.words();
    this.frames = rules.bare();
  }

  /** Drafts for goods and places that no other draft of the clause has taken. */
  List<Draft> read(
      Clause clause, List<Draft> drafts, List<Group> groups, List<PlacePhrase> places) {
    List<Draft> out = new ArrayList<>();
    for (PlacePhrase place : places) {
      for (Group group : groups) {
        boolean beside =
            isGoods(clause, group)
                && follows(clause, group.last() + 1, place.start())
                && drafts.stream().noneMatch(draft -> takes(draft, group, place));
        for (RouteFrame frame : beside ? frames : List.<RouteFrame>of()) {
          StopRole role = role(frame, place);
          if (role != null) {
            Draft draft =
                new Draft(
                    new Trigger(frame, WordForm.SINGULAR, false, group.first(), group.last()));
            draft.cargo(group);
            draft.stop(role, place.group());
            out.add(draft);
          }
        }
      }
    }
    return out;
  }

  private static StopRole role(RouteFrame frame, PlacePhrase place) {
    return place.outer().stream()
        .map(frame.prepositions()::get)
        .filter(role -> role != null)
        .findFirst()
        .orElse(null);
  }

  private static boolean isGoods(Clause clause, Group group) {
    return group.cargo() && clause.unit(group.last()).mention().type() == MentionType.COMMODITY;
  }

  private static boolean takes(Draft draft, Group group, PlacePhrase place) {
    return (group.equals(draft.cargo) && !draft.stops.isEmpty())
        || draft.stops.stream().anyMatch(s -> place.group().members().contains(s.unit()));
  }

  /** {@code X from}, {@code X, mostly from}. */
  private boolean follows(Clause clause, int from, int to) {
    int i = from;
    i += i < to && clause.isWord(i, ",") ? 1 : 0;
    while (i < to
        && (clause.unit(i).pos().equals("ADV") || words.isExample(clause.words().get(i)))) {
      i++;
    }
    return i == to;
  }
}
