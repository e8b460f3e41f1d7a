package org.assay.annotate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences too long for the models are cut, and nothing but white space is lost. */
class SentencesTest {

  private static List<int[]> cut(String text) {
    List<int[]> out = new ArrayList<>();
    Sentences.cut(text, 0, text.length(), out);
    StringBuilder all = new StringBuilder();
    for (int[] piece : out) {
      String part = text.substring(piece[0], piece[1]);
      assertTrue(part.length() <= Sentences.LONGEST && !part.isEmpty(), "length");
      assertEquals(part.strip(), part);
      all.append(part);
    }
    assertEquals(text.replaceAll("\\s+", ""), all.toString().replaceAll("\\s+", ""));
    return out;
  }

  @Test
  void aSentenceOfUsualLengthStaysWhole() {
    String longest = "a".repeat(Sentences.LONGEST);
    List<int[]> pieces = cut(longest);
    assertEquals(1, pieces.size());
    assertArrayEquals(new int[] {0, Sentences.LONGEST}, pieces.get(0));
  }

  @Test
  void longTextIsCutBetweenWords() {
    String text = "from Gao to Kidal ".repeat(1000).strip();
    for (int[] piece : cut(text)) {
      assertTrue(piece[1] == text.length() || text.charAt(piece[1]) == ' ', "inside a word");
    }
  }

  @Test
  void semicolonsAreBetterThanWhiteSpace() {
    String text = "tons of gold from Gao to Kidal; ".repeat(500).strip();
    for (int[] piece : cut(text)) {
      assertEquals(';', text.charAt(piece[1] - 1));
    }
  }

  @Test
  void aWordWithoutEndIsCutBetweenCodePoints() {
    for (int[] piece : cut("a" + "😀".repeat(4000))) {
      assertTrue(piece[1] % 2 == 1, "inside a code point");
    }
  }

  @Test
  void onlyWhiteSpaceMakesNoPiece() {
    cut("end" + " ".repeat(4 * Sentences.LONGEST) + "start");
  }

  @Test
  void initialsTitlesAndBracketsDoNotEndASentence() {
    for (String whole :
        List.of(
            "The case is the one against V. Petrovic, M. Savic and others of the group.",
            "It was explained to us by a driver, Sr. Jamal, in the north.",
            "The coordinator is a man from here (M. S., b. 1981, Zemun) and lives in Dubai.",
            "The firm Adria Metal d.o.o. sold pistols.")) {
      assertEquals(List.of(whole), sentences(whole));
    }
  }

  @Test
  void aLetterOrCompanyAtTheEndEndsIt() {
    assertEquals(2, sentences("The clinic treats hepatitis B. Doctors are few.").size());
    assertEquals(2, sentences("He owned Tropik Sava d.o.o. He is in Dubai.").size());
  }

  @Test
  void dictatedTextWithoutCapitalsKeepsItsSentences() {
    String text = "the first lorry came in march. the second lorry came in april. ";
    List<String> sentences = sentences(text.repeat(40).strip());
    assertTrue(sentences.size() > 20, () -> sentences.size() + " sentences");
  }

  @Test
  void aListWithoutEndDoesNotGoOnForEver() {
    String text = "Seen were J. Smith and K. Jones, then M. Brown and N. Green, also ";
    for (String sentence : sentences(text.repeat(100).strip())) {
      assertTrue(sentence.length() <= Sentences.LONGEST, () -> sentence.length() + " units");
    }
  }

  private static List<String> sentences(String text) {
    return new Annotator()
        .sentences().ranges(text).stream().map(r -> text.substring(r[0], r[1])).toList();
  }
}
