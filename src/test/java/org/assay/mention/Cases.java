package org.assay.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.annotate.Annotator;
import org.assay.knowledge.Knowledge;
import org.assay.model.AnnotatedPassage;
import org.assay.model.Mention;
import org.assay.model.Passage;
import org.assay.text.SourceFile;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** The sentences of {@code mention/cases.tsv}, and how mentions are found in them. */
public final class Cases {

  private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|([a-z_:]+)\\]");

  public static final Knowledge KNOWLEDGE = Knowledge.read(null);
  private static final Annotator ANNOTATOR = new Annotator();
  private static final MentionFinder FINDER =
      new MentionFinder(
          KNOWLEDGE.lexicons(),
          KNOWLEDGE.places(),
          KNOWLEDGE.placeWords(),
          KNOWLEDGE.demonyms(),
          KNOWLEDGE.aliases());

  private Cases() {}

  /**
   * A construction.
   *
   * @param name what it shows
   * @param home ISO 3166 alpha-3 of the report's own country
   * @param indicator of its passage
   * @param text the sentence without marks
   * @param marks {@code start-end words type:label}, in order
   */
  public record Case(String name, String home, String indicator, String text, List<String> marks) {}

  /** Text with what was found in it. */
  public record Found(SourceText source, List<AnnotatedPassage> passages, List<Mention> mentions) {}

  public static List<Case> read() {
    try (InputStream in = Cases.class.getResourceAsStream("/mention/cases.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("construction\t"))
          .map(line -> line.split("\t", -1))
          .map(cells -> parse(cells[0], cells[1], cells[2], cells[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case parse(String name, String home, String indicator, String marked) {
    StringBuilder text = new StringBuilder();
    List<String> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    int last = 0;
    while (matcher.find()) {
      text.append(marked, last, matcher.start());
      int start = text.length();
      text.append(matcher.group(1));
      marks.add(show(start, text.length(), matcher.group(1), matcher.group(2)));
      last = matcher.end();
    }
    return new Case(name, home, indicator, text.append(marked.substring(last)).toString(), marks);
  }

  /** Mentions of a text that is one passage. */
  public static Found find(String text, String home, String indicator) {
    SourceText source =
        new SourceText(
            "case.txt",
            text,
            List.of(),
            new SourceFile("case.txt", "text/plain", text.length(), "0".repeat(64)));
    Passage passage =
        new Passage("p1", "s1", indicator, 1, List.of(Span.of(0, source.length())), List.of());
    List<AnnotatedPassage> passages = ANNOTATOR.annotate(source, List.of(passage), tokens -> false);
    return new Found(source, passages, FINDER.find(List.of(), passages, home));
  }

  /** A mention in the words of {@link Case#marks}. */
  public static String show(Mention mention) {
    String label = mention.label() == null ? "" : ":" + mention.label().id();
    return show(
        mention.envelope().start(),
        mention.envelope().end(),
        mention.text(),
        mention.type().id() + label);
  }

  private static String show(int start, int end, String words, String what) {
    return start + "-" + end + " " + words + " " + what;
  }
}
