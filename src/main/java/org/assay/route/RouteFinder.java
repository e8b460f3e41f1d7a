package org.assay.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.knowledge.RouteRules;
import org.assay.model.AnnotatedPassage;
import org.assay.model.Diagnostic;
import org.assay.model.LocationUse;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Route;
import org.assay.model.RouteMerger;
import org.assay.text.Span;

/**
 * Finds who moves what from where, through where, to where.
 *
 * <p>Passages are cut into clauses whose mentions are single units ({@link ClauseReader}). Trigger
 * words and role nouns of a clause become drafts with cargo and places ({@link SlotFiller}, {@link
 * PlaceRoles}); drafts that share their cargo are one {@link Movement}. Cargo that the clause
 * leaves out comes from its passage ({@link CargoResolver}), places that it leaves out are the
 * report's own country or a demonym's ({@link StopBuilder}). Status, assertion and mode are read
 * from cues, and equal routes are joined ({@link RouteMerger}). Immutable and thread-safe.
 */
public final class RouteFinder {

  private static final String STAGE = "route";
  private final RouteRules rules;
  private final Demonyms demonyms;
  private final ClauseReader clauses;
  private final Slots filler;
  private final StatusReader status;
  private final RouteBuilder builder;
  private final SameWay sameWay;

  /** Without demonyms. */
  public RouteFinder(RouteRules rules) {
    this(rules, form -> Optional.empty());
  }

  /**
   * @param rules frames and cues
   * @param demonyms form of a demonym as written ({@code Malian}) to ISO 3166 alpha-3
   */
  public RouteFinder(RouteRules rules, Function<String, Optional<String>> demonyms) {
    this(rules, demonyms, new SlotFiller(rules));
  }

  /** With another way of filling slots, to measure it. */
  RouteFinder(RouteRules rules, Function<String, Optional<String>> demonyms, Slots slots) {
    this.rules = Objects.requireNonNull(rules, "rules");
    this.demonyms = new Demonyms(rules.words(), demonyms);
    this.clauses = new ClauseReader(rules.words());
    this.filler = slots;
    this.status = new StatusReader(rules.status());
    this.builder = new RouteBuilder(rules, this.demonyms);
    this.sameWay = new SameWay(rules.words());
  }

  /** Routes of a report, and what was seen but is no route. */
  public Routed find(RouteContext context) {
    OrderedMentions mentions = new OrderedMentions(context.mentions());
    StopBuilder stops = new StopBuilder(rules.words(), demonyms, HomePlaces.of(context));
    List<Route> routes = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Clause> earlier = List.of();
    String section = null;
    for (AnnotatedPassage passage : context.passages()) {
      if (!Objects.equals(section, passage.passage().section())) {
        earlier = List.of();
        section = passage.passage().section();
      }
      List<Mention> own = mentions.in(passage);
      List<Clause> cut = clauses.read(passage, own);
      tooLong(cut, diagnostics);
      read(cut, earlier, stops, places(own), routes, diagnostics);
      boolean names =
          cut.stream().flatMap(c -> c.units().stream()).anyMatch(u -> u.is(Unit.Kind.CARGO));
      earlier = names ? cut : earlier;
    }
    return new Routed(RouteMerger.merge(routes), diagnostics);
  }

  /** One diagnostic for each sentence that was too long to be read as a whole. */
  private static void tooLong(List<Clause> clauses, List<Diagnostic> diagnostics) {
    clauses.stream()
        .filter(Clause::cut)
        .map(clause -> clause.sentence().spans())
        .distinct()
        .forEach(
            spans ->
                diagnostics.add(
                    diagnostic(
                        spans,
                        "long-sentence",
                        "more than "
                            + ClauseReader.LONGEST
                            + " words and names without an end; movements were read in pieces")));
  }

  private void read(
      List<Clause> passage,
      List<Clause> earlier,
      StopBuilder stops,
      Set<String> places,
      List<Route> routes,
      List<Diagnostic> diagnostics) {
    CargoResolver resolver =
        new CargoResolver(rules, passage, earlier, m -> !demonyms.countries(m).isEmpty());
    MadeBefore made = new MadeBefore();
    int first = routes.size();
    for (int at = 0; at < passage.size(); at++) {
      Clause clause = passage.get(at);
      List<Draft> drafts = filler.fill(clause);
      int before = routes.size() + diagnostics.size();
      for (Movement movement : Movement.of(clause, drafts, rules.words())) {
        if (movement.asserts() && cargoKnown(movement)) {
          int from = routes.size();
          add(movement, resolver.cargo(movement), stops, places, routes, diagnostics);
          for (int i = from; i < routes.size(); i++) {
            Route last = from > first ? routes.get(from - 1) : null;
            Route route = made.complete(at, movement, routes.get(i));
            routes.set(i, sameWay.complete(clause, route, last));
          }
        } else if (cargoKnown(movement)) {
          made.note(at, movement, resolver.cargo(movement));
        }
      }
      boolean nothing = routes.size() + diagnostics.size() == before;
      if (nothing
          && drafts.stream().anyMatch(d -> !d.trigger.frame().weak())
          && couldMove(clause)) {
        diagnostics.add(
            diagnostic(
                clause, "unread-movement", "words of movement, a cargo and a place, but no route"));
      }
    }
  }

  private void add(
      Movement movement,
      List<Mention> cargo,
      StopBuilder stops,
      Set<String> places,
      List<Route> routes,
      List<Diagnostic> diagnostics) {
    Trigger head = movement.head();
    if (cargo.isEmpty() && !head.isRole()) {
      return;
    }
    StatusReader.Reading reading = status.read(movement);
    List<Route> found = builder.build(movement, cargo, stops, places, reading);
    if (reading.negated() && !found.isEmpty()) {
      diagnostics.add(
          diagnostic(
              movement.clause(), "negated-movement", "the text says that this movement is not so"));
      return;
    }
    routes.addAll(found);
  }

  /** Nouns may have their cargo elsewhere; verbs only where something stands for it. */
  static boolean cargoKnown(Movement movement) {
    return movement.drafts().stream()
        .anyMatch(d -> !d.trigger.isVerb() || d.by != Draft.CargoBy.NOTHING);
  }

  private static boolean couldMove(Clause clause) {
    return clause.units().stream().anyMatch(u -> u.is(Unit.Kind.CARGO))
        && clause.units().stream().anyMatch(u -> u.is(Unit.Kind.PLACE));
  }

  private static Diagnostic diagnostic(Clause clause, String code, String message) {
    return diagnostic(clause.spans(), code, message);
  }

  private static Diagnostic diagnostic(List<Span> spans, String code, String message) {
    Span first = spans.get(0);
    Span last = spans.get(spans.size() - 1);
    return new Diagnostic(code, STAGE, new Span(first.start(), last.end(), first.page()), message);
  }

  private static Set<String> places(List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.type() == MentionType.LOCATION && m.use() != LocationUse.ASSOCIATIVE)
        .map(Mention::entity)
        .collect(Collectors.toSet());
  }
}
