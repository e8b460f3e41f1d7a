package org.assay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextViewTest {

  private static SourceText source(String text, Block... blocks) {
    return new SourceText(
        "t.txt",
        text,
        List.of(blocks),
        new SourceFile("t.txt", "text/plain", text.length(), "0".repeat(64)));
  }

  private static String read(String text) {
    SourceText source = source(text);
    return source.read(List.of(Span.of(0, source.length())));
  }

  @Test
  void whiteSpaceIsOneSpace() {
    assertEquals("a route from A to B", read("  a route\r\n\r\n from\tA  to B "));
  }

  @Test
  void aHyphenThatOnlyBreaksALineGoes() {
    assertEquals("the smuggling of goods", read("the smug-\ngling of goods"));
    assertEquals("the smuggling of goods", read("the smug\u00AD\ngling of goods"));
    assertEquals("the smuggling of goods", read("the smug\u00ADgling of goods"));
  }

  @Test
  void aHyphenThatTheTextWritesElsewhereStays() {
    assertEquals(
        "a counter-terrorism unit and counter-terrorism law",
        read("a counter-terrorism unit and counter-\nterrorism law"));
    assertEquals("the Niokolo-Koba park", read("the Niokolo-\nKoba park"));
  }

  @Test
  void withoutEvidenceTheHyphenOfACompoundStays() {
    assertEquals("a counter-terrorism unit", read("a counter-\nterrorism unit"));
    assertEquals("non-state and state-embedded", read("non-\nstate and state-\nembedded"));
    assertEquals("counterfeit crossings", read("counter-\nfeit cross-\nings"));
    assertEquals("travelled and unrelated", read("travel-\nled and un-\nrelated"));
  }

  @Test
  void theJoinedFormElsewhereWins() {
    assertEquals("nonstate groups, nonstate", read("nonstate groups, non-\nstate"));
  }

  @Test
  void aWordBrokenOverForeignTextIsOne() {
    SourceText source = source("the smug-\n\nPAGE 3\n\ngling of anti-\n\nPAGE 4\n\nmoney");
    assertEquals(
        "the smuggling of anti-money",
        source.read(List.of(Span.of(0, 9), Span.of(19, 33), Span.of(43, 48))));
  }

  @Test
  void spansAcrossForeignTextAreSeveral() {
    String text = "cocaine moves PAGE 3 through Benin";
    SourceText source = source(text);
    TextView view = source.view(List.of(Span.of(0, 13), Span.of(21, 34)));
    assertEquals("cocaine moves through Benin", view.string());
    List<Span> found = view.toSource(8, 21);
    assertEquals(List.of(Span.of(8, 13), Span.of(21, 28)), found);
    assertEquals("moves through", source.read(found));
  }

  @Test
  void offsetsAreCodePoints() {
    SourceText source = source("\uD83D\uDEA2 ship \uD83D\uDEA2 port");
    TextView view = source.view(List.of(Span.of(0, source.length())));
    int port = view.string().indexOf("port");
    assertEquals(List.of(Span.of(9, 13)), view.toSource(port, port + 4));
    assertEquals("port", source.slice(9, 13));
  }

  @Test
  void aSpanHasThePageThatItStartsOn() {
    SourceText source =
        source(
            "one two",
            new Block(0, 3, 1, Block.Role.TEXT, 0, 0, null),
            new Block(4, 7, 2, Block.Role.TEXT, 0, 0, null));
    TextView view = source.view(List.of(Span.of(0, 7)));
    assertEquals(1, view.toSource(0, 3).get(0).page());
    assertEquals(2, view.toSource(4, 7).get(0).page());
  }

  @Test
  void spansAndBlocksAreChecked() {
    assertThrows(IllegalArgumentException.class, () -> Span.of(3, 2));
    assertThrows(IllegalArgumentException.class, () -> source("abc", Block.text(0, 4)));
    assertThrows(
        IllegalArgumentException.class, () -> source("abc", Block.text(1, 3), Block.text(0, 1)));
  }

  @Property
  void everyRangeOfAViewReadsAsItStandsThere(@ForAll("texts") String text) {
    SourceText source = source(text);
    if (source.length() == 0) {
      return;
    }
    TextView view = source.view(List.of(Span.of(0, source.length())));
    String string = view.string();
    for (int start = 0; start < string.length(); start++) {
      for (int end = start + 1; end <= string.length(); end++) {
        if (splitsPair(string, start) || splitsPair(string, end)) {
          continue;
        }
        List<Span> spans = view.toSource(start, end);
        assertTrue(spans.get(0).start() >= 0 && spans.get(0).end() <= source.length());
        assertEquals(view.indexOf(view.sourceAt(start)), firstUnit(view, start));
      }
    }
    assertEquals(string.strip(), source.read(List.of(Span.of(0, source.length()))));
  }

  private static boolean splitsPair(String string, int index) {
    return index > 0
        && index < string.length()
        && Character.isLowSurrogate(string.charAt(index))
        && Character.isHighSurrogate(string.charAt(index - 1));
  }

  private static int firstUnit(TextView view, int index) {
    int first = index;
    while (first > 0 && view.sourceAt(first - 1) == view.sourceAt(index)) {
      first--;
    }
    return first;
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "B", "-", "\n", " ", "\u00AD", "\uD83D\uDEA2", "\r\n", "é", "-\n")
        .list()
        .ofMaxSize(24)
        .map(parts -> String.join("", parts));
  }
}
