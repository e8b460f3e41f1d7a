package org.assay.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.Knowledge;
import org.assay.model.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first word of each sentence is tagged as a name, as the tagger does with many capitals. */
class UnknownNamesTest {

  private static final Knowledge KNOWLEDGE = Knowledge.read(null);

  private final UnknownNames unknown =
      new UnknownNames(KNOWLEDGE.lexicons(), KNOWLEDGE.places(), KNOWLEDGE.demonyms());

  @ParameterizedTest
  @CsvSource({
    "Cocaine leaves Colombia for Spain, false",
    "Drug routes cross Niger, false",
    "Arrests rose in Libya, false",
    "Smugglers take Syrians to Italy, false",
    "Ouarzagu was arrested, true",
    "They met Ouarzagu in Libya, true",
    "Cocaine reaches Ouarzagu, true",
  })
  void asksForTheModelWhereNoTableExplainsAName(String sentence, boolean expected) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : sentence.split(" ", -1)) {
      String tag = Character.isUpperCase(word.charAt(0)) ? "PROPN" : "NOUN";
      tokens.add(new Token(start, start + word.length(), word, tag, word));
      start += word.length() + 1;
    }
    assertEquals(expected, unknown.test(tokens));
  }
}
