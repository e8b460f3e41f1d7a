package org.assay.route;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assay.model.StopBasis;
import org.assay.model.StopRole;

/** What one trigger of a clause says, while its slots are being filled. */
final class Draft {

  /**
   * A place in a role.
   *
   * @param role the role
   * @param unit index of its unit, or -1 for the report's own country where it is unsaid
   * @param by how it is known
   */
  record Filled(StopRole role, int unit, StopBasis by) {}

  /** How the cargo is said. */
  enum CargoBy {
    /** Not at all: nothing of this clause is known to be moved. */
    NOTHING,
    /** By a group of this clause. */
    GROUP,
    /** By the cargo of another trigger of this clause. */
    LINK,
    /** By a word that stands for a cargo said before ({@code which}, {@code these goods}). */
    ANAPHOR
  }

  final Trigger trigger;
  final Set<Filled> stops = new LinkedHashSet<>();
  CargoBy by = CargoBy.NOTHING;
  Group cargo;
  Trigger link;

  /** Index of the word that stands for the cargo, or -1. */
  int anaphor = -1;

  /** Whether the place that its cargo comes from stands before the cargo. */
  boolean modified;

  /** Whether it speaks of something that is no cargo. */
  boolean dead;

  /** Whether its cargo comes from elsewhere, as words beside it say. */
  boolean foreign;

  /** Whether that word stands for the cargo of the movement before it. */
  boolean refers;

  /** Whether it takes an earlier movement on: {@code before being shipped to}. */
  boolean sequel;

  Draft(Trigger trigger) {
    this.trigger = trigger;
  }

  void cargo(Group group) {
    this.cargo = group;
    this.by = CargoBy.GROUP;
  }

  void link(Trigger other) {
    this.link = other;
    this.by = CargoBy.LINK;
  }

  /**
   * @param unit index of the word that stands for the cargo
   */
  void anaphor(int unit) {
    this.anaphor = unit;
    this.by = CargoBy.ANAPHOR;
  }

  void stop(StopRole role, Group group) {
    for (int member : group.members()) {
      stops.add(new Filled(role, member, StopBasis.SAID));
    }
  }

  /** What comes to a place and leaves it again does not end there. */
  void leaves(Group group) {
    for (int member : group.members()) {
      Filled end = new Filled(StopRole.DESTINATION, member, StopBasis.SAID);
      if (stops.remove(end)) {
        stops.add(new Filled(StopRole.TRANSIT, member, StopBasis.SAID));
      }
    }
  }

  /** Takes places back. */
  void forget(Group group) {
    stops.removeIf(stop -> group.members().contains(stop.unit()));
  }

  /** Where the movement goes on: the destinations so far are passed through. */
  void goOn() {
    List<Filled> passed = said();
    stops.clear();
    for (Filled stop : passed) {
      boolean end = stop.role() == StopRole.DESTINATION;
      stops.add(end ? new Filled(StopRole.TRANSIT, stop.unit(), stop.by()) : stop);
    }
  }

  /** {@code X fill the markets of Y}: it ends where the verb's object is, whatever else is said. */
  boolean staysThere() {
    return trigger.isVerb()
        && trigger.frame().object().role() == StopRole.DESTINATION
        && !trigger.frame().onward();
  }

  void home(StopRole role) {
    stops.add(new Filled(role, -1, StopBasis.HOME));
  }

  boolean has(StopRole role) {
    return stops.stream().anyMatch(stop -> stop.role() == role);
  }

  List<Filled> said() {
    return new ArrayList<>(stops);
  }

  /** The last draft whose trigger ends before a unit, or null. */
  static Draft lastBefore(List<Draft> drafts, int unit) {
    Draft out = null;
    for (Draft draft : drafts) {
      out = draft.trigger.last() < unit ? draft : out;
    }
    return out;
  }
}
