package org.assay.mention;

import static org.assay.knowledge.WordEnding.PAST;

import org.assay.knowledge.RoleVerb;
import org.assay.model.MentionType;

/** Participles that are no finite verbs, though the tagger cannot tell. */
final class Participles {

  private Participles() {}

  /**
   * Whether the word at {@code i}, just behind a noun, says what is done to it: {@code children
   * subjected to}, {@code women trafficked abroad}; never {@code smugglers moved women}.
   */
  static boolean passive(Line line, Setting setting, int i) {
    RoleVerb verb = i < line.size() ? setting.lexicons().verbs().get(line.token(i).lemma()) : null;
    return verb != null
        && verb.object() == MentionType.PEOPLE
        && line.ends(i, PAST)
        && !line.tagged(i + 1, "DET", "NOUN", "PROPN", "ADJ", "PRON", "NUM");
  }

  /** {@code in forced labour}: a participle that modifies the noun behind it. */
  static boolean attributive(Line line, int i) {
    return line.ends(i, PAST)
        && line.pos(i + 1).equals("NOUN")
        && (line.tagged(i - 1, "ADP", "DET", "ADJ", "PUNCT", "")
            || (line.pos(i - 1).equals("CCONJ") && !line.pos(i - 2).equals("VERB")));
  }
}
