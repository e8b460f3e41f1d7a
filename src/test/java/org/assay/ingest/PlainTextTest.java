package org.assay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.assay.text.Block;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextTest {

  private static final String WORDS = "Sévaré – “gold” from Côte d’Ivoire.";

  @TempDir Path folder;

  @Test
  void textIsTheFilesOwnCharactersInAnyEncoding() throws IOException {
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            Charset.forName("windows-1252"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE)) {
      Path file = Reading.write(folder, "a.txt", WORDS.getBytes(charset));
      assertEquals(WORDS, Reading.text(file).text(), charset.name());
    }
  }

  @Test
  void byteOrderMarkIsNotCounted() throws IOException {
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Path file = Reading.write(folder, "a.txt", ("\uFEFF" + WORDS).getBytes(charset));
      SourceText source = Reading.text(file);
      assertEquals(WORDS, source.text(), charset.name());
      assertEquals(0, source.blocks().get(0).start());
    }
  }

  @Test
  void damagedUnicodeIsReadAsFarAsItGoes() throws IOException {
    byte[] utf8 = WORDS.repeat(3).getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(utf8, utf8.length - ".".length() - 6);
    cut[cut.length - 1] = (byte) 0xC3;
    String text = Reading.text(Reading.write(folder, "a.txt", cut)).text();
    assertTrue(text.startsWith(WORDS) && text.endsWith("\uFFFD"), text);
    byte[] odd = Arrays.copyOf(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16LE), 41);
    assertTrue(
        Reading.text(Reading.write(folder, "a.txt", odd)).text().startsWith("Sévaré – “gold"));
  }

  @Test
  void hyphenationIsUndoneOverPageEndsAndRealHyphensStay() throws IOException {
    SourceText source =
        Reading.text(
            folder,
            "a.txt",
            """
            MALI PROFILE

            Gold leaves the country in hand luggage for counter-
            terrorism money, they say, and traf-

                             1
            \fMALI PROFILE

            ficking goes on where nobody works on counter-terrorism any more.

                             2
            """);
    List<Span> prose =
        source.blocks().stream()
            .filter(block -> block.role() == Block.Role.TEXT)
            .map(block -> source.span(block.start(), block.end()))
            .toList();
    assertEquals(
        "Gold leaves the country in hand luggage for counter-terrorism money, they say, and"
            + " trafficking goes on where nobody works on counter-terrorism any more.",
        source.read(prose));
    assertEquals(List.of(1, 2), prose.stream().map(Span::page).toList());
  }

  @Test
  void oneLineAndOneVeryLongWordAreTexts() throws IOException {
    assertEquals(
        List.of("TEXT|Gold leaves Mali by air."),
        Reading.blocks(Reading.text(folder, "a.txt", "Gold leaves Mali by air.")));
    assertEquals(1, Reading.text(folder, "a.txt", "a".repeat(300_000)).blocks().size());
    assertEquals(
        List.of("TEXT|Gold."), Reading.blocks(Reading.text(folder, "a.txt", "\f\f\fGold.\f\f")));
  }

  @Test
  void carriageReturnsAreKeptAndPartLikeLineFeeds() throws IOException {
    String unix = "One line\nand two.\n\n  \n\tIndented.\n";
    String windows = unix.replace("\n", "\r\n");
    SourceText source = Reading.text(folder, "a.txt", windows);
    assertEquals(windows, source.text());
    assertEquals(List.of("TEXT|One line\r\nand two.", "TEXT|Indented."), Reading.blocks(source));
    assertEquals(
        Reading.blocks(source).size(), Reading.text(folder, "b.txt", unix).blocks().size());
  }

  @Test
  void offsetsAreCodePoints() throws IOException {
    SourceText source = Reading.text(folder, "a.txt", "\uD83D\uDE00 one\n\ntwo");
    assertEquals(List.of("TEXT|\uD83D\uDE00 one", "TEXT|two"), Reading.blocks(source));
    assertEquals(7, source.blocks().get(1).start());
  }

  @Test
  void formFeedsCountPages() throws IOException {
    SourceText source = Reading.text(folder, "a.txt", "first\n\fsecond\nline\n\f\n\nthird");
    assertEquals(List.of(1, 2, 3), source.blocks().stream().map(Block::page).toList());
    assertEquals(
        0, Reading.text(folder, "b.txt", "no pages").blocks().get(0).page(), "no form feed");
  }

  @Test
  void headsAndFeetOfPagesAreSetApart() throws IOException {
    SourceText source =
        Reading.text(
            folder,
            "a.txt",
            """
            MALI | Profile 2025
            Gold leaves the country in
            - 1 -
            \fMALI | Profile 2025
            hand luggage by air.
            - 2 -
            \fMALI | Profile 2025
            Fuel comes in by road.
            - 3 -
            """);
    assertEquals(
        List.of("Gold leaves the country in", "hand luggage by air.", "Fuel comes in by road."),
        Reading.of(source, Block.Role.TEXT));
    assertEquals(6, Reading.of(source, Block.Role.FURNITURE).size());
  }

  @Test
  void pagesWithoutFormFeedsShowByTheirNumbers() throws IOException {
    String page = "Gold leaves the country\nby air in the luggage\nof couriers who fly\n";
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < 5; i++) {
      text.append(page).append(page).append("and the customs of\n\n").append(i);
      text.append("\n\nMali: a profile\n\n\nthe airport look on.\n\n");
      text.append("Section ").append(i).append(".\nRespect for rules\n\n");
    }
    SourceText source = Reading.text(folder, "a.txt", text.toString());
    assertEquals(8, Reading.of(source, Block.Role.FURNITURE).size());
    assertEquals(12, Reading.of(source, Block.Role.TEXT).size());
  }

  @Test
  void wrappedParagraphsPartByIndentsAndShortLines() throws IOException {
    SourceText source =
        Reading.text(
            folder,
            "a.txt",
            """
            A heading over it
               Gold leaves the country by air in the luggage of couriers, and
            the customs at the airport look on. Many of them are paid to do so.
               Fuel comes in by road. Drivers pay at the posts along the way or
            take the tracks.
            Cattle are stolen in the north and sold in the markets of the south.

              1. Gold is the first of the goods that leave the country, and by
                 far the dearest.
              2. Fuel is the second.
            """);
    assertEquals(
        List.of("A head", "Gold l", "Fuel c", "Cattle"),
        Reading.of(source, Block.Role.TEXT).stream().map(text -> text.substring(0, 6)).toList());
    assertEquals(2, Reading.of(source, Block.Role.LIST_ITEM).size());
  }

  @Test
  void linesThatAreNotWrappedAreParagraphs() throws IOException {
    String paragraph =
        "Gold leaves the country by air in the luggage of couriers. ".repeat(5).strip();
    SourceText source =
        Reading.text(folder, "a.txt", "PEOPLE\n" + paragraph + "\n" + paragraph + "\n");
    assertEquals(List.of("PEOPLE", paragraph, paragraph), Reading.of(source, Block.Role.TEXT));
  }

  @Test
  void textThatStartsLikeAMailIsText() throws IOException {
    SourceText source =
        Reading.text(folder, "a.txt", "From: x\nSubject: Mali\n\nGold is smuggled.");
    assertEquals("text/plain", source.file().mediaType());
  }

  @Test
  void fileIsDescribed() throws IOException {
    SourceText source = Reading.text(folder, "a.txt", "abc");
    assertEquals("a.txt", source.file().file());
    assertEquals(3, source.file().bytes());
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", source.file().sha256());
  }

  @Property(tries = 300)
  void blocksHoldAllThatIsVisibleAndNothingBlankAtTheirEnds(
      @ForAll @CharRange(from = 'a', to = 'd') @Chars({' ', '\n', '\r', '\t', '\f', '\u00A0'})
          String text) {
    Content content =
        new TextReader().read(new InputFile("a.txt", text.getBytes(StandardCharsets.UTF_8)));
    assertEquals(text, content.text());
    StringBuilder inBlocks = new StringBuilder();
    int last = 0;
    for (Block block : content.blocks()) {
      String slice = text.substring(block.start(), block.end());
      assertEquals(slice, Blanks.strip(slice));
      assertEquals("", Blanks.strip(text.substring(last, block.start())));
      last = block.end();
      inBlocks.append(slice);
    }
    assertEquals(
        text.replaceAll("[\\s\\u00A0]", ""), inBlocks.toString().replaceAll("[\\s\\u00A0]", ""));
  }
}
