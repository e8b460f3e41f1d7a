package org.assay.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.knowledge.FrameForm;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteRules;
import org.assay.model.AnnotatedPassage;
import org.assay.model.Mention;
import org.assay.model.Route;

/** Says which frames were tried on a sentence, and why each did or did not fire. */
public final class RouteExplainer {

  private final RouteRules rules;
  private final RouteFinder finder;
  private final ClauseReader clauses;
  private final SlotFiller filler;

  /**
   * @param rules frames and cues
   * @param demonyms form of a demonym as written to ISO 3166 alpha-3
   */
  public RouteExplainer(RouteRules rules, Function<String, Optional<String>> demonyms) {
    this.rules = Objects.requireNonNull(rules, "rules");
    this.finder = new RouteFinder(rules, demonyms);
    this.clauses = new ClauseReader(rules.words());
    this.filler = new SlotFiller(rules);
  }

  /**
   * @param sentence id of a sentence of the context
   * @return one trace for each clause; empty where there is no such sentence
   */
  public List<RouteTrace> explain(RouteContext context, String sentence) {
    List<RouteTrace> out = new ArrayList<>();
    OrderedMentions mentions = new OrderedMentions(context.mentions());
    Routed routed = finder.find(context);
    for (AnnotatedPassage passage : context.passages()) {
      List<Mention> own = mentions.in(passage);
      for (Clause clause : clauses.read(passage, own)) {
        if (clause.sentence().id().equals(sentence)) {
          out.add(trace(clause, routed));
        }
      }
    }
    return out;
  }

  private RouteTrace trace(Clause clause, Routed routed) {
    List<Draft> drafts = filler.fill(clause);
    List<RouteTrace.Tried> tried = new ArrayList<>();
    for (int i = 0; i < clause.size(); i++) {
      int at = i;
      PhraseTable.Hit<List<FrameForm>> hit =
          clause.words().get(i).isEmpty() ? null : rules.triggers().at(clause.words(), i);
      List<Draft> here = drafts.stream().filter(d -> d.trigger.first() == at).toList();
      for (Draft draft : here) {
        tried.add(taken(clause, draft));
      }
      for (FrameForm form : hit == null ? List.<FrameForm>of() : hit.value()) {
        if (here.stream().noneMatch(d -> d.trigger.frame().equals(form.frame()))) {
          tried.add(new RouteTrace.Tried(hit.phrase(), form.frame().id(), false, notTaken(here)));
        }
      }
    }
    return new RouteTrace(text(clause), tried, movements(clause, drafts, routed));
  }

  private static String notTaken(List<Draft> here) {
    return here.isEmpty()
        ? "not a movement here: part of another phrase, or a modifier of an actor"
        : "another frame fits the words beside it better";
  }

  private static RouteTrace.Tried taken(Clause clause, Draft draft) {
    Trigger trigger = draft.trigger;
    StringBuilder why = new StringBuilder(cargo(clause, draft));
    for (Draft.Filled stop : draft.said()) {
      why.append(", ").append(stop.role().id()).append(' ').append(place(clause, stop));
    }
    if (draft.stops.isEmpty()) {
      why.append(", no place fills a slot");
    } else if (trigger.frame().weak()) {
      why.append("; says nothing without another frame");
    } else if (draft.stops.size() < trigger.frame().least()) {
      why.append("; needs ").append(trigger.frame().least()).append(" places");
    }
    String words =
        clause.words().subList(trigger.first(), trigger.last() + 1).stream()
            .collect(Collectors.joining(" "));
    return new RouteTrace.Tried(words.strip(), trigger.frame().id(), true, why.toString());
  }

  private static String cargo(Clause clause, Draft draft) {
    return switch (draft.by) {
      case NOTHING -> "no cargo in its slots";
      case LINK -> "cargo of another word";
      case ANAPHOR -> "cargo said before";
      case GROUP ->
          "cargo "
              + draft.cargo.members().stream()
                  .map(member -> clause.unit(member).mention().text())
                  .collect(Collectors.joining(", "));
    };
  }

  private static String place(Clause clause, Draft.Filled stop) {
    Unit unit = stop.unit() < 0 ? null : clause.unit(stop.unit());
    return unit == null || unit.mention() == null
        ? "the report's own country or a place without a name"
        : unit.mention().text();
  }

  private List<String> movements(Clause clause, List<Draft> drafts, Routed routed) {
    List<String> out = new ArrayList<>();
    for (Movement movement : Movement.of(clause, drafts, rules.words())) {
      if (!movement.asserts()) {
        out.add(head(movement) + ": no frame that asserts a movement alone has enough places");
      } else if (!RouteFinder.cargoKnown(movement)) {
        out.add(head(movement) + ": nothing says or stands for what is moved");
      }
    }
    routed.diagnostics().stream()
        .filter(d -> d.span() != null && d.span().contains(clause.spans().get(0)))
        .forEach(d -> out.add(d.code() + ": " + d.message()));
    routed.routes().stream()
        .filter(route -> route.evidence().stream().anyMatch(e -> e.spans().equals(clause.spans())))
        .forEach(route -> out.add(said(route)));
    return out;
  }

  private static String head(Movement movement) {
    return movement.head().frame().id();
  }

  private static String said(Route route) {
    return "route "
        + route.id()
        + " ("
        + route.foundBy()
        + "): "
        + String.join(", ", route.cargo())
        + route.stops().stream()
            .map(
                stop -> "; " + stop.role().id() + " " + stop.entity() + " (" + stop.by().id() + ")")
            .collect(Collectors.joining())
        + "; "
        + route.status().id()
        + ", "
        + route.assertion().id();
  }

  private static String text(Clause clause) {
    return clause.units().stream().map(RouteExplainer::shown).collect(Collectors.joining(" "));
  }

  private static String shown(Unit unit) {
    if (unit.mention() != null) {
      return "[" + unit.kind().name().toLowerCase(Locale.ROOT) + " " + unit.mention().text() + "]";
    }
    return unit.word().isEmpty()
        ? "[" + unit.kind().name().toLowerCase(Locale.ROOT) + "]"
        : unit.word();
  }
}
