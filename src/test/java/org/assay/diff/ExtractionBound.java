package org.assay.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.knowledge.DiffCues;
import org.assay.model.ChangeKind;
import org.assay.text.Folding;

/**
 * What the best comparison could find of the written changes, given what was extracted. A thing
 * that is new or gone is in reach where one edition has a thing of its kind and, by {@link
 * ChangeMatcher}, of its name, which the other does not have; a change of a thing where both
 * editions have it; a change of a route where one of them has such a route; a change of an
 * indicator always. What is not in reach no comparison finds, but for what it reads from the words
 * itself, such as stops of sentences that gave no route.
 */
final class ExtractionBound {

  private record Thing(String kind, String name) {}

  private final List<Thing> before;
  private final List<Thing> after;

  ExtractionBound(Edition before, Edition after, DiffCues cues) {
    this.before = things(before, cues);
    this.after = things(after, cues);
  }

  private static List<Thing> things(Edition edition, DiffCues cues) {
    Wording wording = new Wording(cues);
    Reading reading = new Reading(edition, wording);
    List<Thing> out = new ArrayList<>();
    for (Item item : Items.of(reading, wording, cues)) {
      String kind = ChangeKind.of(item.type()).id();
      out.add(new Thing(kind, item.name()));
      item.entity().aliases().forEach(alias -> out.add(new Thing(kind, alias.name())));
    }
    Way.of(reading, id -> id).forEach(way -> out.add(new Thing("route", way.name())));
    return out;
  }

  /** Whether the change could be found. */
  boolean reaches(TrueChange change) {
    boolean old = has(change, before, change.nameOld());
    boolean now = has(change, after, change.nameNew());
    return switch (change.kind()) {
      case "indicator", "status", "passage" -> true;
      case "route" -> old || now;
      default ->
          switch (change.change()) {
            case "added" -> has(change, only(after, before), change.nameNew());
            case "removed" -> has(change, only(before, after), change.nameOld());
            default -> old && now;
          };
    };
  }

  /** Things whose names only one of the editions has. */
  private static List<Thing> only(List<Thing> own, List<Thing> others) {
    Set<String> known = others.stream().map(t -> Folding.key(t.name())).collect(Collectors.toSet());
    return own.stream().filter(thing -> !known.contains(Folding.key(thing.name()))).toList();
  }

  private static boolean has(TrueChange change, List<Thing> things, String name) {
    return things.stream()
        .filter(thing -> thing.kind().equals(change.kind()))
        .anyMatch(thing -> ChangeMatcher.named(name, thing.name()));
  }

  /** The same where all human beings are actors, for lists that were changed likewise. */
  ExtractionBound withPeopleAsActors() {
    return new ExtractionBound(withPeopleAsActors(before), withPeopleAsActors(after));
  }

  private ExtractionBound(List<Thing> before, List<Thing> after) {
    this.before = before;
    this.after = after;
  }

  private static List<Thing> withPeopleAsActors(List<Thing> things) {
    Stream<Thing> people =
        things.stream()
            .filter(thing -> thing.kind().equals("people"))
            .map(thing -> new Thing("actor", thing.name()));
    return Stream.concat(things.stream(), people).toList();
  }
}
