package org.assay.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThresholdsTest {

  private static final Scores SCORES =
      new Scores(
          Map.of("strict all", new Counts(9, 1, 1), "route triples", new Counts(1, 1, 1)),
          Map.of("path", new Share(2, 3)));

  @Test
  void namesWhatIsNotReached() {
    assertEquals(
        List.of(
            "route triples is 0.5000, under 0.8",
            "path is 0.6666, under 0.66667",
            "mode was not measured: neither gold nor prediction has any"),
        Thresholds.parse("strict all=0.9, route triples=0.8,path = 0.66667,mode=0").below(SCORES));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    String message = refuse("strict=0.9");
    assertTrue(message.startsWith("'strict' is not one of strict Actor, strict Location"), message);
    assertTrue(message.endsWith("status not active, mode, path, indicator"), message);
    assertTrue(refuse("").startsWith("'' is not one of"));
    assertTrue(refuse("mode").contains("needs a number from 0 to 1, as in mode=0.9"));
    assertTrue(refuse("mode=2").contains("not '2'"));
    assertTrue(refuse("mode=NaN").contains("not 'NaN'"));
    assertEquals("'mode' stands twice", refuse("mode=0.1,mode=0.2"));
  }

  private static String refuse(String text) {
    return assertThrows(IllegalArgumentException.class, () -> Thresholds.parse(text)).getMessage();
  }
}
