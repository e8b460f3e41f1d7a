package org.assay.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.MentionType;

/** Finds what leads to the places of a clause. */
final class PlacePhrases {

  private static final int MAX_LEADS = 3;
  private static final int MAX_MODIFIERS = 5;

  private static final String IN = "in";
  private static final String FROM = "from";

  private final RouteWords words;
  private final PlaceLeads leads;

  PlacePhrases(RouteWords words) {
    this.words = words;
    this.leads = new PlaceLeads(words);
  }

  List<PlacePhrase> read(Clause clause, List<Group> groups) {
    List<PlacePhrase> out = new ArrayList<>();
    for (Group group : groups) {
      if (!group.cargo()) {
        PlacePhrase phrase = phrase(clause, group);
        PlacePhrase before = out.isEmpty() ? null : out.get(out.size() - 1);
        out.add(phrase.lead() == null ? phrase : inherit(clause, phrase, before));
      }
    }
    return out;
  }

  /** {@code through the border with X and crossings with Y}: the second has the preposition too. */
  private PlacePhrase inherit(Clause clause, PlacePhrase phrase, PlacePhrase before) {
    int joint = phrase.start() - 1;
    boolean joined =
        before != null
            && phrase.outer().isEmpty()
            && joint - 1 == before.group().last()
            && (clause.is(words, RouteWordClass.AND, joint)
                || clause.is(words, RouteWordClass.OR, joint)
                || clause.isWord(joint, ","));
    return joined
        ? new PlacePhrase(
            phrase.group(), phrase.start(), before.outer(), phrase.inner(), phrase.lead())
        : phrase;
  }

  private PlacePhrase phrase(Clause clause, Group group) {
    Unit place = clause.unit(group.first());
    if (place.is(Unit.Kind.HOME) && place.pos().equals("ADV")) {
      return new PlacePhrase(group, group.first(), List.of(IN), IN, null);
    }
    int noun = skipModifiers(clause, group.first());
    if (clause.isWord(noun - 1, "(") && clause.is(words, RouteWordClass.PLACE_NOUN, noun - 2)) {
      noun = leads.skipNouns(clause, noun - 2);
    }
    PhraseTable.Hit<String> hit = words.prepositions().before(clause.words(), noun);
    if (hit == null) {
      noun = unnamed(clause, noun);
      hit = noun < 0 ? null : words.prepositions().before(clause.words(), noun);
    }
    if (hit == null) {
      return new PlacePhrase(group, group.first(), List.of(), null, null);
    }
    String inner = hit.phrase();
    int start = noun - hit.length();
    if (nationals(clause, start, inner)) {
      return new PlacePhrase(group, start, List.of(FROM), FROM, null);
    }
    List<String> outer = doubled(clause, start, hit.phrase());
    String lead = null;
    for (int i = 0; i < MAX_LEADS; i++) {
      int at = leads.before(clause, start, hit.phrase());
      if (at < 0) {
        break;
      }
      int from = leads.skipNouns(clause, at);
      hit = words.prepositions().before(clause.words(), from);
      boolean known =
          leads.isPlaceNoun(clause, at)
              || clause.is(words, RouteWordClass.CONTAINER, at)
              || (hit != null
                  && words.is(RouteWordClass.FOR, hit.phrase())
                  && clause.is(words, RouteWordClass.PURPOSE, at));
      if (!known && (hit == null || !words.roles().containsKey(hit.phrase()))) {
        break;
      }
      lead = clause.words().get(at);
      int joined = hit == null ? joinedLead(clause, from) : from;
      if (joined < from) {
        from = joined;
        hit = words.prepositions().before(clause.words(), from);
      }
      if (hit == null) {
        return new PlacePhrase(group, from, List.of(), inner, lead);
      }
      start = from - hit.length();
      outer = doubled(clause, start, hit.phrase());
    }
    return new PlacePhrase(group, start, outer, inner, lead);
  }

  /** {@code to other African states and X}: index of where places without a name begin, or -1. */
  private int unnamed(Clause clause, int place) {
    int i = place - 1;
    i -= i > 0 && clause.is(words, RouteWordClass.AND, i) && clause.isWord(i - 1, ",") ? 1 : 0;
    boolean joined = clause.is(words, RouteWordClass.AND, i) || clause.isWord(i, ",");
    boolean abroad =
        clause.unit(place).is(Unit.Kind.ABROAD) && i > 0 && clause.unit(i - 1).isNoun();
    return joined && (abroad || clause.is(words, RouteWordClass.PLACE_NOUN, i - 1))
        ? leads.skipNouns(clause, i - 1)
        : -1;
  }

  /** {@code for local use and markets in X}: index of where the list begins, or the same index. */
  private int joinedLead(Clause clause, int from) {
    boolean joined =
        from > 1
            && (clause.is(words, RouteWordClass.AND, from - 1)
                || clause.is(words, RouteWordClass.OR, from - 1))
            && clause.unit(from - 2).isNoun();
    int first = joined ? leads.skipNouns(clause, from - 2) : from;
    while (joined
        && first > 1
        && clause.isWord(first - 1, ",")
        && clause.unit(first - 2).isNoun()) {
      first = leads.skipNouns(clause, first - 2);
    }
    return first;
  }

  /** {@code nationals of X}: people from there. */
  private boolean nationals(Clause clause, int of, String preposition) {
    Unit people = of > 0 ? clause.unit(of - 1) : null;
    if (people == null
        || !words.is(RouteWordClass.OF, preposition)
        || !people.is(Unit.Kind.CARGO)
        || people.mention().type() != MentionType.PEOPLE) {
      return false;
    }
    String text = people.mention().text().toLowerCase(Locale.ROOT);
    return words.is(RouteWordClass.NATIONAL, text.substring(text.lastIndexOf(' ') + 1));
  }

  /** {@code to and via}: both; else the one. */
  private List<String> doubled(Clause clause, int start, String phrase) {
    List<String> out = new ArrayList<>(List.of(phrase));
    if (clause.is(words, RouteWordClass.AND, start - 1)
        || clause.is(words, RouteWordClass.OR, start - 1)) {
      PhraseTable.Hit<String> other = words.prepositions().before(clause.words(), start - 1);
      if (other != null && words.roles().containsKey(other.phrase())) {
        out.add(other.phrase());
      }
    }
    return out;
  }

  private int skipModifiers(Clause clause, int before) {
    int i = before;
    while (i > 0
        && before - i < MAX_MODIFIERS
        && (clause.unit(i - 1).isModifier()
            || words.is(RouteWordClass.MODIFIER, clause.words().get(i - 1))
            || (i < before && joinsDirections(clause, i - 1)))
        && !clause.isWord(i - 1, "'s")
        && !words.isExample(clause.words().get(i - 1))) {
      i--;
    }
    return i;
  }

  /** {@code northern and eastern}. */
  private boolean joinsDirections(Clause clause, int joint) {
    return clause.is(words, RouteWordClass.AND, joint)
        && clause.is(words, RouteWordClass.MODIFIER, joint - 1)
        && clause.is(words, RouteWordClass.MODIFIER, joint + 1);
  }
}
