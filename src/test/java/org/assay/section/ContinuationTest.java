package org.assay.section;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.assay.knowledge.Families;
import org.assay.knowledge.KnowledgeSource;
import org.junit.jupiter.api.Test;

class ContinuationTest {

  private final Continuation continuation =
      new Continuation(new Families(new KnowledgeSource(null)).functionWords());

  @Test
  void lowerCaseGoesOn() {
    joined("Goods are landed on the northern", "coast at night.");
    joined("Fuel, tyres and sugar;", "salt as well.");
  }

  @Test
  void wordsThatCannotEndASentenceGoOn() {
    joined("Lorries drive on to", "Tunis and Sfax.");
    joined("They are sold in the", "Federal Republic.");
    joined("It shares a river with neighbouring", "Chad.");
    joined("Timber, ore,", "Japanese cars and hides.");
    joined("The hub (near", "Lagos) is busy.");
    joined("Members of the Border", "Guard take money.");
    joined("It was seized in", "2024 by a patrol.");
  }

  @Test
  void finishedSentencesDoNot() {
    separate("The trade is old.", "fuel is the main good.");
    separate("He called it \"a plague.\"", "Another view exists.");
    separate("The main goods are:", "Cigarettes from the east.");
  }

  @Test
  void aMissingFullStopDoesNotGlueTopics() {
    separate("Patrols have stopped convoys and taken bribes", "Chad's courts are slow.");
    separate("It was seized near Agadez", "The courts are slow.");
  }

  private void joined(String before, String after) {
    assertTrue(continuation.continues(before, after), before + " | " + after);
  }

  private void separate(String before, String after) {
    assertFalse(continuation.continues(before, after), before + " | " + after);
  }
}
