package org.assay.route;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RoleNouns;
import org.assay.knowledge.RoleNouns.RoleNoun;
import org.assay.knowledge.RoleNouns.Use;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.StopRole;

/** Finds role phrases in a clause. */
final class RoleReader {

  private static final int MAX_HEADS = 2;

  private final RoleNouns nouns;
  private final RouteWords words;

  RoleReader(RoleNouns nouns, RouteWords words) {
    this.nouns = nouns;
    this.words = words;
  }

  List<RolePhrase> read(Clause clause) {
    List<RolePhrase> out = new ArrayList<>();
    int i = 0;
    while (i < clause.size()) {
      RolePhrase phrase = at(clause, i);
      if (phrase == null || leadsToPlace(clause, phrase)) {
        i++;
      } else {
        out.add(phrase);
        i = phrase.last() + 1;
      }
    }
    return out;
  }

  /** {@code to destinations including X}: the noun only leads to the names of places. */
  private boolean leadsToPlace(Clause clause, RolePhrase phrase) {
    int i = phrase.first();
    while (i > 0 && clause.unit(i - 1).isModifier()) {
      i--;
    }
    PhraseTable.Hit<String> before = words.prepositions().before(clause.words(), i);
    return before != null
        && words.roles().containsKey(before.phrase())
        && words.becoming().before(clause.words(), i) == null;
  }

  private RolePhrase at(Clause clause, int first) {
    List<Map<Use, RoleNoun>> found = new ArrayList<>();
    int last = first;
    int next = first;
    while (next < clause.size()) {
      PhraseTable.Hit<Map<Use, RoleNoun>> hit = nouns.table().at(clause.words(), next);
      if (hit == null) {
        break;
      }
      found.add(hit.value());
      last = next + hit.length() - 1;
      next = afterJoiner(clause, last + 1);
    }
    if (found.isEmpty()) {
      return null;
    }
    int head = last;
    while (head < last + MAX_HEADS
        && head + 1 < clause.size()
        && takes(found.get(found.size() - 1), clause.words().get(head + 1))) {
      head++;
    }
    if (head > last) {
      return headed(found, first, head);
    }
    RolePhrase phrase = alone(found, first, last);
    boolean led =
        clause.is(words, RouteWordClass.FOR, last + 1)
            || clause.is(words, RouteWordClass.OF, last + 1);
    // "the heroin market" says nothing of a place, "market for heroin" does.
    boolean needs =
        phrase != null
            && (phrase.weak() || found.stream().noneMatch(uses -> uses.containsKey(Use.ALONE)));
    return (needs && !led) || takesObject(clause, first, last) ? null : phrase;
  }

  /** {@code networks source X in Y}: a word right before a cargo is a verb. */
  private static boolean takesObject(Clause clause, int first, int last) {
    int next = clause.skipModifiers(last + 1);
    return first == last && next < clause.size() && clause.unit(next).is(Unit.Kind.CARGO);
  }

  private static boolean takes(Map<Use, RoleNoun> uses, String head) {
    return uses.values().stream().anyMatch(noun -> noun.takes(head));
  }

  private static RolePhrase headed(List<Map<Use, RoleNoun>> found, int first, int last) {
    Set<StopRole> roles = EnumSet.noneOf(StopRole.class);
    boolean strong = false;
    for (Map<Use, RoleNoun> uses : found) {
      RoleNoun noun = first(uses, Use.BEFORE_HEAD, Use.ALONE, Use.LED, Use.WEAK);
      strong |= noun.use() != Use.WEAK;
      roles.add(noun.role());
    }
    String id = found.get(0).values().iterator().next().id();
    return new RolePhrase(id, first, last, roles, !strong);
  }

  private static RolePhrase alone(List<Map<Use, RoleNoun>> found, int first, int last) {
    RoleNoun end = first(found.get(found.size() - 1), Use.ALONE, Use.LED, Use.WEAK);
    if (end == null) {
      return null;
    }
    Set<StopRole> roles = EnumSet.noneOf(StopRole.class);
    boolean strong = false;
    for (Map<Use, RoleNoun> uses : found) {
      RoleNoun noun = first(uses, Use.ALONE, Use.LED, Use.BEFORE_HEAD, Use.WEAK);
      strong |= noun.use() == Use.ALONE || noun.use() == Use.LED;
      roles.add(noun.role());
    }
    return new RolePhrase(end.id(), first, last, roles, !strong);
  }

  private static RoleNoun first(Map<Use, RoleNoun> uses, Use... order) {
    for (Use use : order) {
      if (uses.containsKey(use)) {
        return uses.get(use);
      }
    }
    return null;
  }

  /** Index after commas, {@code and} and modifiers, where there is a joiner; else -1 as no word. */
  private int afterJoiner(Clause clause, int from) {
    int i = from;
    boolean joined = false;
    while (i < clause.size()) {
      PhraseTable.Hit<String> joiner =
          clause.words().get(i).isEmpty() ? null : words.joiners().at(clause.words(), i);
      if (joiner != null && !words.isPreposition(joiner.phrase())) {
        joined = true;
        i += joiner.length();
      } else if (joined && clause.unit(i).isModifier()) {
        i++;
      } else {
        break;
      }
    }
    return joined ? i : clause.size();
  }
}
