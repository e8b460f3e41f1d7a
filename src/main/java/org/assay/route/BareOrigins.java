package org.assay.route;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.RouteFrame;
import org.assay.knowledge.RouteFrame.CargoKind;
import org.assay.knowledge.RouteFrame.Kind;
import org.assay.knowledge.RouteFrame.Slot;
import org.assay.knowledge.RouteWords;
import org.assay.knowledge.WordForm;
import org.assay.model.MentionType;
import org.assay.model.StopRole;

/** {@code tablets from X}: goods that have come from a place, where no word of movement says so. */
final class BareOrigins {

  private BareOrigins() {}

  static List<Draft> read(
      RouteWords words,
      Clause clause,
      List<Draft> drafts,
      List<Group> groups,
      List<PlacePhrase> places) {
    List<Draft> out = new ArrayList<>();
    for (PlacePhrase place : places) {
      boolean origin =
          place.outer().stream().anyMatch(p -> words.roles().get(p) == StopRole.ORIGIN);
      if (!origin) {
        continue;
      }
      for (Group group : groups) {
        boolean free =
            drafts.stream()
                .noneMatch(
                    d ->
                        (group.equals(d.cargo) && !d.stops.isEmpty())
                            || d.stops.stream()
                                .anyMatch(s -> place.group().members().contains(s.unit())));
        boolean goods =
            group.cargo() && clause.unit(group.last()).mention().type() == MentionType.COMMODITY;
        if (goods && follows(words, clause, group.last() + 1, place.start()) && free) {
          RouteFrame frame =
              new RouteFrame(
                  "bare-origin",
                  Kind.NOUN,
                  Slot.NONE,
                  Slot.NONE,
                  words.roles(),
                  CargoKind.GOODS,
                  false,
                  StopRole.DESTINATION,
                  false,
                  false,
                  null,
                  null,
                  1);
          Draft draft =
              new Draft(new Trigger(frame, WordForm.SINGULAR, false, group.first(), group.last()));
          draft.cargo(group);
          draft.stop(StopRole.ORIGIN, place.group());
          out.add(draft);
        }
      }
    }
    return out;
  }

  /** {@code X from}, {@code X, mostly from}. */
  private static boolean follows(RouteWords words, Clause clause, int from, int to) {
    int i = from;
    i += i < to && clause.isWord(i, ",") ? 1 : 0;
    while (i < to && (clause.unit(i).pos().equals("ADV") || words.isExample(clause.words().get(i)))) {
      i++;
    }
    return i == to;
  }
}
