package org.assay.mention;

import static org.assay.knowledge.WordClass.ARTICLE;
import static org.assay.knowledge.WordClass.EXAMPLE;
import static org.assay.knowledge.WordClass.LIST_SIGN;
import static org.assay.knowledge.WordClass.OF_PLACE;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.Designator;
import org.assay.knowledge.Good;
import org.assay.model.LocationKind;
import org.assay.model.MentionType;

/** Lists of places in a sentence, and the designators that stand beside them. */
final class PlaceLists {

  private static final int LEAD_REACH = 6;

  /**
   * Places with nothing but commas and conjunctions between them; one alone is a list of one.
   *
   * @param line their sentence
   * @param members the places, one or more
   * @param from index of the first token of the first
   * @param to index after the last token of the last
   */
  record Members(Line line, List<Candidate> members, int from, int to) {
    Candidate first() {
      return members.get(0);
    }

    Candidate last() {
      return members.get(members.size() - 1);
    }
  }

  /** Lists of a sentence, from its candidates in text order. */
  List<Members> of(Line line, List<Candidate> candidates) {
    List<Members> out = new ArrayList<>();
    for (Candidate candidate : candidates) {
      int from = line.indexAt(candidate.start());
      int to = line.indexOfEnd(candidate.end());
      if (candidate.type() != MentionType.LOCATION || from < 0 || to < 0) {
        continue;
      }
      Members previous = out.isEmpty() ? null : out.get(out.size() - 1);
      if (previous != null && joined(line, previous.to(), from)) {
        List<Candidate> members = new ArrayList<>(previous.members());
        members.add(candidate);
        out.set(out.size() - 1, new Members(line, members, previous.from(), to));
      } else {
        out.add(new Members(line, List.of(candidate), from, to));
      }
    }
    return out;
  }

  private static boolean joined(Line line, int from, int to) {
    if (to <= from || to - from > 3) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!line.is(i, LIST_SIGN, ARTICLE)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The kind that one plural designator gives all of a list: {@code Kayes and Sikasso regions},
   * {@code cities such as Gao}, {@code the provinces of Tete and Manica}; or null.
   */
  LocationKind designated(Members list, Setting setting) {
    Line line = list.line();
    Designator after = at(line, setting, list.to());
    if (after != null && after.after() && plural(line, list.to(), after)) {
      return after.kind();
    }
    int lead = list.from() - 1;
    if (line.lower(lead).equals("the") || line.lower(lead).equals("both")) {
      lead--;
    }
    if (line.is(lead, OF_PLACE) && pluralBefore(line, setting, lead) != null) {
      return pluralBefore(line, setting, lead);
    }
    if (line.lower(lead).equals("(")) {
      return pluralBefore(line, setting, lead);
    }
    boolean such = line.lower(lead).equals("as") && line.lower(lead - 1).equals("such");
    if (!such && !line.is(lead, EXAMPLE)) {
      return null;
    }
    for (int i = lead; i > Math.max(0, lead - LEAD_REACH); i--) {
      LocationKind kind = pluralBefore(line, setting, i);
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  /** Kind by a designator behind: {@code [Gao] region}, {@code [Taoudeni] salt mines}; or null. */
  LocationKind after(Members list, Setting setting) {
    Line line = list.line();
    int to = list.to();
    Designator designator = at(line, setting, to);
    if (designator != null && designator.after() && !line.capital(to)) {
      int end = to + designator.word().split(" ", -1).length;
      if (designator.kind() == LocationKind.REGION && ofTown(line, setting, end)) {
        return LocationKind.SETTLEMENT;
      }
      boolean vague = designator.kind() == LocationKind.AREA && !designator.inside();
      return vague && LocationKinds.known(list.last()) ? null : designator.kind();
    }
    Good good = setting.lexicons().goods().get(line.lower(to));
    Designator behind = good == null ? null : at(line, setting, to + 1);
    return behind != null && behind.after() && behind.kind() == LocationKind.SITE
        ? LocationKind.SITE
        : null;
  }

  /** {@code the [Kibera] district of Nairobi}: a part of a town. */
  private static boolean ofTown(Line line, Setting setting, int of) {
    return line.lower(of).equals("of")
        && line.capital(of + 1)
        && setting
            .places()
            .find(line.words().get(of + 1), setting.home(), LocationKind.SETTLEMENT)
            .filter(place -> place.kind() == LocationKind.SETTLEMENT)
            .isPresent();
  }

  /**
   * Whether a designator behind the last of a list could belong to its name: one of nature, which
   * as often stands before it ({@code San Miguel river}, {@code River Gambia}).
   */
  boolean inName(Members list, Candidate member, Setting setting) {
    Designator designator = at(list.line(), setting, list.to());
    return member.equals(list.last())
        && designator != null
        && designator.inside()
        && designator.before()
        && designator.after()
        && designator.kind() == LocationKind.AREA
        && !designator.word().endsWith("s");
  }

  /** Kind by a designator before: {@code the port of [Subic]}, {@code the [Buna]}; or null. */
  LocationKind before(Members list, Setting setting) {
    Line line = list.line();
    int of = list.from() - 1;
    if (line.lower(of).equals("the")) {
      return LocationKinds.known(list.first()) ? null : LocationKind.AREA;
    }
    int last = line.is(of, OF_PLACE) ? of : list.from();
    for (int from = Math.max(0, last - setting.placeWords().maxWords()); from < last; from++) {
      Designator designator = setting.placeWords().designator(line.phrase(from, last)).orElse(null);
      boolean ofOther = last == of && line.capital(from - 1) && from > 1;
      if (designator != null && designator.before() && !line.capital(last - 1) && !ofOther) {
        return designator.kind();
      }
    }
    return null;
  }

  /** Kind by a designator in the name itself: {@code Mount Diwata}; or null. */
  LocationKind own(Candidate candidate, Setting setting) {
    String[] words = candidate.text().split(" ", -1);
    Designator first = setting.placeWords().designator(words[0]).orElse(null);
    Designator last = setting.placeWords().designator(words[words.length - 1]).orElse(null);
    if (words.length < 2) {
      return null;
    }
    if (last != null && last.after() && last.inside()) {
      return last.kind();
    }
    return first != null && first.before() && first.inside() ? first.kind() : null;
  }

  /** The longest designator that starts at {@code i}, in lower case, or null. */
  private static Designator at(Line line, Setting setting, int i) {
    for (int to = Math.min(line.size(), i + setting.placeWords().maxWords()); to > i; to--) {
      Designator designator = setting.placeWords().designator(line.phrase(i, to)).orElse(null);
      if (designator == null && line.lower(to - 1).endsWith("s")) {
        designator = singular(line, setting, i, to);
      }
      if (designator != null && !line.capital(i)) {
        return designator;
      }
    }
    return null;
  }

  private static Designator singular(Line line, Setting setting, int from, int to) {
    String phrase = line.phrase(from, to);
    String stem = phrase.substring(0, phrase.length() - 1);
    if (phrase.endsWith("ies")) {
      stem = phrase.substring(0, phrase.length() - 3) + "y";
    }
    return setting.placeWords().designator(stem).orElse(null);
  }

  private static boolean plural(Line line, int i, Designator designator) {
    int words = designator.word().split(" ", -1).length;
    return line.lower(i + words - 1).endsWith("s") && !line.lower(i + words - 1).endsWith("ss");
  }

  /** Kind of the plural designator that ends before {@code end}, or null. */
  private static LocationKind pluralBefore(Line line, Setting setting, int end) {
    if (end < 1 || !line.lower(end - 1).endsWith("s")) {
      return null;
    }
    for (int from = Math.max(0, end - setting.placeWords().maxWords()); from < end; from++) {
      Designator designator = singular(line, setting, from, end);
      if (designator != null && designator.before()) {
        return designator.kind();
      }
    }
    return null;
  }
}
