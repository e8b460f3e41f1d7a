package org.assay.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.knowledge.Place;
import org.assay.model.LocationKind;
import org.assay.model.MentionType;

/**
 * Kinds of locations that the gazetteer leaves open: a town or the region named for it, and names
 * that it does not hold. The designator beside the name or its list decides, then the other names
 * of the list, then what the report says of the name elsewhere.
 */
final class LocationKinds {

  static final String GAZETTEER = "gazetteer:";

  private final PlaceLists lists = new PlaceLists();

  /**
   * @param lines sentences of the report
   * @param byLine their resolved candidates
   * @return the same candidates, locations with the kind that the text gives them
   */
  Map<Line, List<Candidate>> settle(
      List<Line> lines, Map<Line, List<Candidate>> byLine, Setting setting) {
    Map<Candidate, LocationKind> said = new HashMap<>();
    Set<Candidate> lent = new HashSet<>();
    for (Line line : lines) {
      for (PlaceLists.Members list : lists.of(line, byLine.get(line))) {
        said.putAll(ofList(list, setting, lent));
      }
    }
    Map<String, Map<LocationKind, Integer>> votes = new HashMap<>();
    said.forEach(
        (candidate, kind) -> {
          if (!lent.contains(candidate)) {
            votes
                .computeIfAbsent(candidate.text(), k -> new EnumMap<>(LocationKind.class))
                .merge(kind, 1, Integer::sum);
          }
        });
    Map<Line, List<Candidate>> out = new HashMap<>();
    byLine.forEach(
        (line, candidates) ->
            out.put(
                line,
                candidates.stream()
                    .map(c -> settled(c, said.get(c), votes.get(c.text()), setting))
                    .toList()));
    return out;
  }

  private static Candidate settled(
      Candidate candidate,
      LocationKind here,
      Map<LocationKind, Integer> elsewhere,
      Setting setting) {
    if (candidate.type() != MentionType.LOCATION) {
      return candidate;
    }
    LocationKind kind = here != null ? here : majority(elsewhere);
    if (kind == null || kind == candidate.label()) {
      return candidate;
    }
    Optional<Place> place = setting.places().find(candidate.text(), setting.home(), kind);
    boolean found = known(candidate) && place.isPresent() && place.get().kind() == kind;
    if (here == null && known(candidate) && !found) {
      return candidate;
    }
    return found
        ? candidate.withLabel(kind, GAZETTEER + place.get().id())
        : candidate.withLabel(kind);
  }

  /** The kind that most places of the report give a name; none where two are as frequent. */
  private static LocationKind majority(Map<LocationKind, Integer> votes) {
    LocationKind best = null;
    int most = 0;
    boolean tie = false;
    if (votes != null) {
      for (Map.Entry<LocationKind, Integer> vote : votes.entrySet()) {
        tie = vote.getValue() == most || (tie && vote.getValue() < most);
        if (vote.getValue() > most) {
          most = vote.getValue();
          best = vote.getKey();
        }
      }
    }
    return tie ? null : best;
  }

  private Map<Candidate, LocationKind> ofList(
      PlaceLists.Members list, Setting setting, Set<Candidate> lent) {
    Map<Candidate, LocationKind> out = new HashMap<>();
    LocationKind all = lists.designated(list, setting);
    List<Candidate> open = new ArrayList<>();
    LocationKind common = null;
    boolean mixed = false;
    for (Candidate member : list.members()) {
      LocationKind kind = all;
      boolean behind = false;
      if (kind == null && member.equals(list.last())) {
        kind = lists.after(list, setting);
        behind = kind == LocationKind.SITE;
      }
      if (kind == null && member.equals(list.first())) {
        kind = lists.before(list, setting);
      }
      if (kind == null && !known(member)) {
        kind = lists.own(member, setting);
      }
      boolean water = kind == LocationKind.AREA && lists.inName(list, member, setting);
      if (kind != null && (water || fits(member, kind, behind))) {
        out.put(member, kind);
      } else if (!known(member)) {
        open.add(member);
      }
      boolean either = !out.containsKey(member) && namesake(member, setting);
      if (either) {
        open.add(member);
        continue;
      }
      LocationKind settled = out.getOrDefault(member, known(member) ? kind(member) : null);
      if (settled != null) {
        mixed |= common != null && common != settled;
        common = settled;
      }
    }
    if (!mixed && common != null && common != LocationKind.COUNTRY) {
      LocationKind shared = common;
      open.stream()
          .filter(m -> fits(m, shared, false))
          .filter(m -> !known(m) || shared == LocationKind.REGION)
          .forEach(m -> out.put(m, shared));
      open.stream().filter(LocationKinds::known).forEach(lent::add);
    }
    return out;
  }

  /** A town whose region has the same name: another region on its list decides, there alone. */
  private static boolean namesake(Candidate member, Setting setting) {
    return known(member)
        && kind(member) == LocationKind.SETTLEMENT
        && setting
            .places()
            .find(member.text(), setting.home(), LocationKind.REGION)
            .filter(place -> place.kind() == LocationKind.REGION)
            .filter(place -> place.iso3() != null && place.iso3().equals(setting.home()))
            .isPresent();
  }

  /**
   * A country or continent stays one; a town near a border is still a town, and a town or region
   * with a port or mine ({@code the port of Tema}) is no site; {@code Vlorë airport} is one.
   *
   * @param behind whether the kind is that of a site named behind it
   */
  private static boolean fits(Candidate member, LocationKind kind, boolean behind) {
    if (!known(member)) {
      return kind != LocationKind.MACROREGION && kind != LocationKind.COUNTRY;
    }
    LocationKind is = kind(member);
    boolean inhabited = is == LocationKind.SETTLEMENT || is == LocationKind.REGION;
    return is != LocationKind.COUNTRY
        && is != LocationKind.MACROREGION
        && !(inhabited && kind == LocationKind.SITE && !behind)
        && !(is == LocationKind.SETTLEMENT && kind == LocationKind.AREA);
  }

  private static LocationKind kind(Candidate candidate) {
    return (LocationKind) candidate.label();
  }

  /** Whether the gazetteer holds the whole name, or the name itself says its kind. */
  static boolean known(Candidate candidate) {
    return candidate.foundBy().contains(GAZETTEER)
        || candidate.foundBy().contains(DesignatedPlaces.DESIGNATOR)
        || candidate.foundBy().contains(DirectionRegions.RULE);
  }
}
