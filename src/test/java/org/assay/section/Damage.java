package org.assay.section;

import java.util.ArrayList;
import java.util.List;
import org.assay.text.SourceText;

/** Makes damaged copies of a report whose passages are known: one passage gone, merged or split. */
final class Damage {

  /**
   * A damaged report.
   *
   * @param what what was done to it
   * @param source the report
   * @param gold its passages
   */
  record Copy(String what, SourceText source, GoldSections gold) {}

  /** A passage and its words, breaks closed; {@code joined} where no paragraph ends before it. */
  private record Piece(String path, String indicator, String text, boolean joined) {

    Piece joining() {
      return new Piece(path, indicator, text, true);
    }

    Piece part(int from, int to) {
      return new Piece(path, indicator, text.substring(from, to).strip(), from == 0 && joined);
    }
  }

  private final String name;
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * @param name file name that tells country and edition
   * @param text the undamaged report
   * @param gold its passages
   */
  Damage(String name, String text, GoldSections gold) {
    this.name = name;
    int[] points = text.codePoints().toArray();
    int end = -1;
    for (GoldSections.Row row : gold.rows()) {
      String words =
          new String(points, row.start(), row.end() - row.start())
              .replaceAll("\\s*\\R\\s*\\R\\s*", " ");
      boolean joined = end >= 0 && new String(points, end, row.start() - end).equals(" ");
      pieces.add(new Piece(row.path(), row.indicator(), words, joined));
      end = row.end();
    }
  }

  /** Each passage gone in turn. */
  List<Copy> deleted() {
    List<Copy> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      List<Piece> rest = new ArrayList<>(pieces);
      out.add(copy("without " + rest.remove(i).indicator(), rest));
    }
    return out;
  }

  /** Each passage in one paragraph with the next of its section. */
  List<Copy> merged() {
    List<Copy> out = new ArrayList<>();
    for (int i = 1; i < pieces.size(); i++) {
      if (pieces.get(i).path().equals(pieces.get(i - 1).path()) && !pieces.get(i).joined()) {
        List<Piece> all = new ArrayList<>(pieces);
        all.set(i, all.get(i).joining());
        out.add(copy("merged before " + all.get(i).indicator(), all));
      }
    }
    return out;
  }

  /** Each passage in two paragraphs, cut after the sentence that ends in its middle third. */
  List<Copy> split() {
    List<Copy> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece whole = pieces.get(i);
      int cut = whole.text().indexOf(". ", whole.text().length() / 3) + 1;
      if (cut > 0) {
        List<Piece> all = new ArrayList<>(pieces);
        all.set(i, whole.part(0, cut));
        all.add(i + 1, whole.part(cut, whole.text().length()));
        out.add(copy("split " + whole.indicator(), all));
      }
    }
    return out;
  }

  private Copy copy(String what, List<Piece> all) {
    StringBuilder text = new StringBuilder();
    List<GoldSections.Row> rows = new ArrayList<>();
    String path = "";
    for (Piece piece : all) {
      boolean same = piece.path().equals(path);
      text.append(same && piece.joined() ? " " : "\n\n");
      if (!same && !piece.path().equals("-")) {
        headings(text, path, piece.path());
      }
      path = piece.path();
      int start = text.codePointCount(0, text.length());
      text.append(piece.text());
      int end = text.codePointCount(0, text.length());
      rows.add(new GoldSections.Row(start, end, path, piece.indicator()));
    }
    return new Copy(what, Texts.plain(name, text.toString()), new GoldSections(rows));
  }

  private static void headings(StringBuilder text, String before, String path) {
    List<String> open = List.of(before.split(" > ", -1));
    List<String> all = List.of(path.split(" > ", -1));
    int shared = 0;
    while (shared < Math.min(open.size(), all.size()) && open.get(shared).equals(all.get(shared))) {
      shared++;
    }
    all.subList(shared, all.size()).forEach(heading -> text.append(heading).append("\n\n"));
  }
}
