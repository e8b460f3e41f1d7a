package org.assay.mention;

import static org.assay.knowledge.WordClass.TARGET;
import static org.assay.knowledge.WordEnding.PAST;

import java.util.Set;
import org.assay.knowledge.StateVerbs;

/**
 * Whether a sentence has servants of the state do their work, only speak, or be victims, so that
 * nothing in it makes them accomplices.
 */
final class StateConduct {

  private static final int REACH = 8;

  private final Deeds deeds = new Deeds();

  /**
   * {@code police in Manila arrested}: the first verb behind a phrase is one of response, and its
   * object does not say otherwise ({@code police charge a fee}); {@code according to officials}.
   */
  boolean responds(Line line, Setting setting, int from, int to) {
    int before = from - 1;
    while (line.tagged(before, "DET", "ADJ")) {
      before--;
    }
    if (line.lower(before).equals("to") && line.lower(before - 1).equals("according")) {
      return true;
    }
    Set<String> verbs = verbs(setting).responds();
    boolean passive = false;
    for (int i = to; i < Math.min(line.size(), to + REACH); i++) {
      if (line.pos(i).equals("PUNCT")) {
        return false;
      }
      passive |= line.pos(i).equals("AUX") && line.token(i).lemma().equals("be");
      if (line.pos(i).equals("VERB")) {
        boolean ing = line.lower(i).endsWith("ing");
        return (!passive || ing)
            && verbs.contains(line.token(i).lemma())
            && deeds.startingAt(line, setting, i) == null;
      }
    }
    return false;
  }

  /** {@code murdered eleven soldiers}, {@code attacks on police}, {@code officers were shot}. */
  boolean attacked(Line line, Setting setting, int from, int to) {
    Set<String> verbs = verbs(setting).attacks();
    int i = from - 1;
    while (line.tagged(i, "DET", "NUM", "ADJ", "ADV")) {
      i--;
    }
    if (line.is(i, TARGET) && !line.pos(i - 1).equals("VERB")) {
      i--;
    }
    if (i >= 0 && verbs.contains(line.token(i).lemma())) {
      return true;
    }
    int next = to;
    while (line.pos(next).equals("AUX")) {
      next++;
    }
    return next > to
        && next < line.size()
        && line.token(next - 1).lemma().equals("be")
        && verbs.contains(line.token(next).lemma())
        && line.ends(next, PAST);
  }

  /** {@code detained three men}: the object of what the state does. */
  boolean pursued(Line line, Setting setting, int from) {
    int i = from - 1;
    while (line.tagged(i, "DET", "NUM", "ADJ", "ADV")) {
      i--;
    }
    return line.pos(i).equals("VERB") && verbs(setting).responds().contains(line.token(i).lemma());
  }

  /** {@code arrested three men}, {@code two women were convicted}: whom the state pursues. */
  boolean caught(Line line, Setting setting, int from, int to) {
    Set<String> verbs = verbs(setting).pursues();
    int i = from - 1;
    while (line.tagged(i, "DET", "NUM", "ADJ", "ADV")) {
      i--;
    }
    if (line.pos(i).equals("VERB") && verbs.contains(line.token(i).lemma())) {
      return true;
    }
    int next = to;
    while (line.tagged(next, "AUX", "ADV")) {
      next++;
    }
    return next > to
        && next < line.size()
        && verbs.contains(line.token(next).lemma())
        && line.ends(next, PAST)
        && line.tokens().subList(to, next).stream().anyMatch(t -> t.lemma().equals("be"));
  }

  private static StateVerbs verbs(Setting setting) {
    return setting.lexicons().actorCues().office().verbs();
  }
}
