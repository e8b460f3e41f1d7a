package org.assay.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.assay.model.Diagnostic;
import org.assay.model.Entity;
import org.assay.model.Extraction;
import org.assay.model.Label;
import org.assay.model.LocationUse;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Passage;
import org.assay.model.Report;
import org.assay.model.Route;
import org.assay.model.Section;
import org.assay.model.Sentence;
import org.assay.text.Block;
import org.assay.text.SourceFile;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** Builds a sample: finds words in the text, so that no offset is counted by hand. */
final class SampleBuilder {

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Route> routes = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private int sentenceCount;
  private SourceText source;

  SampleBuilder block(int page, Block.Role role, String words, String after) {
    int start = length();
    text.append(words);
    Block.Box box = page == 0 ? null : new Block.Box(56.7, 70.25 + start, 480.1, 14.0 / 3);
    blocks.add(
        new Block(
            start,
            length(),
            page,
            role,
            page == 0 && role == Block.Role.HEADING ? 1 : 0,
            page == 0 ? 0 : 10.98,
            box));
    text.append(after);
    return this;
  }

  SampleBuilder read(String name, String mediaType) {
    String all = text.toString();
    byte[] bytes = all.getBytes(StandardCharsets.UTF_8);
    source =
        new SourceText(name, all, blocks, new SourceFile(name, mediaType, bytes.length, hash(all)));
    return this;
  }

  /** A section from its heading (or from the start for an empty one) to the end of the text. */
  SampleBuilder section(String parent, int level, String heading, String label) {
    int start = heading.isEmpty() ? 0 : find(heading, 0);
    sections.add(
        new Section(
            "s" + (sections.size() + 1), parent, level, heading, label, start, source.length()));
    return this;
  }

  /** The next sentence; pieces with foreign text between them. */
  SampleBuilder sentence(String... pieces) {
    sentences.add(new Sentence("t" + ++sentenceCount, locate(0, pieces)));
    return this;
  }

  /** A passage of the sentences since the last one; its spans are theirs, joined per piece. */
  SampleBuilder passage(String section, String indicator, double confidence, String... pieces) {
    passages.add(
        new Passage(
            "p" + (passages.size() + 1),
            section,
            indicator,
            confidence,
            locate(0, pieces),
            sentences));
    sentences.clear();
    return this;
  }

  SampleBuilder mention(
      String sentence, MentionType type, Label label, String entity, String... pieces) {
    Passage in =
        passages.stream()
            .filter(p -> p.sentences().stream().anyMatch(s -> s.id().equals(sentence)))
            .findFirst()
            .orElseThrow();
    int from =
        in.sentences().stream()
            .filter(s -> s.id().equals(sentence))
            .findFirst()
            .orElseThrow()
            .spans()
            .get(0)
            .start();
    List<Span> spans = locate(from, pieces);
    mentions.add(
        new Mention(
            "m" + (mentions.size() + 1),
            type,
            source.read(spans),
            spans,
            in.id(),
            sentence,
            entity,
            label,
            null,
            type == MentionType.LOCATION ? LocationUse.LITERAL : null,
            "lexicons/sample.tsv:" + (mentions.size() + 1),
            0.875));
    return this;
  }

  SampleBuilder entity(Entity entity) {
    entities.add(entity);
    return this;
  }

  SampleBuilder route(Route route) {
    routes.add(route);
    return this;
  }

  SampleBuilder diagnostic(String code, String words, String message) {
    Span span = words == null ? null : locate(0, words).get(0);
    diagnostics.add(new Diagnostic(code, "section", span, message));
    return this;
  }

  List<Span> spansOf(String sentence) {
    return passages.stream()
        .flatMap(p -> p.sentences().stream())
        .filter(s -> s.id().equals(sentence))
        .findFirst()
        .orElseThrow()
        .spans();
  }

  Sample build(String stem, String title, Report.Edition edition, Report.Country country) {
    String id = stem + "-" + source.file().sha256().substring(0, 8);
    Report report =
        new Report(
            id,
            title,
            new Report.Family("sample", "given by the test"),
            edition,
            country,
            "en",
            List.of("arms_trafficking", "human_trafficking"),
            edition == null ? null : "Assay",
            edition == null ? null : "https://example.org/" + stem,
            source.file(),
            new Report.TextFile("texts/" + id + ".txt", source.length(), hash(source.text())));
    List<Entity> sorted = entities.stream().sorted(Comparator.comparing(Entity::id)).toList();
    return new Sample(
        new Extraction(report, sections, passages, mentions, sorted, routes, diagnostics), source);
  }

  private List<Span> locate(int from, String... pieces) {
    List<Span> spans = new ArrayList<>();
    int at = from;
    for (String piece : pieces) {
      int start = find(piece, at);
      at = start + piece.codePointCount(0, piece.length());
      spans.add(source.span(start, at));
    }
    return spans;
  }

  private int find(String words, int from) {
    String all = source.text();
    int index = all.indexOf(words, all.offsetByCodePoints(0, from));
    if (index < 0) {
      throw new IllegalArgumentException("not in the sample: " + words);
    }
    return all.codePointCount(0, index);
  }

  private int length() {
    return text.codePointCount(0, text.length());
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
