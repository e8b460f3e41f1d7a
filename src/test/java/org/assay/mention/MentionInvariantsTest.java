package org.assay.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assay.model.Mention;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

/** What holds for the mentions of any text, tried on random mixtures of the case sentences. */
class MentionInvariantsTest {

  private static final int ROUNDS = 60;

  @Test
  void mentionsAreGroundedOrderedAndDisjoint() {
    List<Cases.Case> cases = Cases.read();
    for (long seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      List<String> sentences = new ArrayList<>();
      for (int i = random.nextInt(8) + 1; i > 0; i--) {
        sentences.add(broken(cases.get(random.nextInt(cases.size())).text(), random));
      }
      Cases.Case some = cases.get(random.nextInt(cases.size()));
      check(Cases.find(String.join(" ", sentences), some.home(), some.indicator()), "seed " + seed);
    }
  }

  /** Line breaks, a letter beyond the basic plane, capitals: what real files hold. */
  private static String broken(String sentence, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> sentence.replaceFirst(" ", "\n");
      case 1 -> "\uD83D\uDE9A " + sentence;
      case 2 -> sentence.toUpperCase(java.util.Locale.ROOT);
      case 3 -> sentence.replaceAll("[.]$", ";");
      default -> sentence;
    };
  }

  private static void check(Cases.Found found, String seed) {
    List<Mention> mentions = found.mentions();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      String what = seed + ", " + mention;
      assertEquals("m" + (i + 1), mention.id(), what);
      for (Span span : mention.spans()) {
        assertTrue(span.length() > 0 && span.end() <= found.source().length(), what);
      }
      assertEquals(found.source().read(mention.spans()), mention.text(), what);
      assertFalse(mention.text().isBlank(), what);
      assertFalse(mention.foundBy().isBlank(), what);
      if (i > 0) {
        Mention before = mentions.get(i - 1);
        assertTrue(before.envelope().end() <= mention.envelope().start(), what);
      }
    }
  }
}
