package org.assay.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;

/** An analyst's corrections, in the order of {@code corrections.csv}. Immutable. */
public final class Corrections {

  /** Makes a reader when it is first needed: most folders have no corrections. */
  private final Supplier<CorrectionReader> readers;

  private final List<Correction> all;

  private Corrections(Supplier<CorrectionReader> readers, List<Correction> all) {
    this.readers = readers;
    this.all = List.copyOf(all);
  }

  /**
   * Reads the file of the user's folder, where there is one.
   *
   * @throws KnowledgeException with the line for a row that cannot be used, and with both lines for
   *     rows that are the same or contradict each other
   */
  static Corrections from(
      KnowledgeSource source,
      Countries countries,
      Places places,
      Gazetteer gazetteer,
      GeoNamesIndex imported) {
    Supplier<CorrectionReader> readers =
        () ->
            new CorrectionReader(
                new Identities(places, gazetteer, imported, OrganisationTable.byId(source)),
                countries);
    return new Corrections(readers, List.of()).reading(source.text(CorrectionFile.NAME));
  }

  /** All, in the order of the file, which is that of application. */
  public List<Correction> all() {
    return all;
  }

  /**
   * Those of another text of the file.
   *
   * @param content text of a {@code corrections.csv}; empty for none
   * @throws KnowledgeException as when the file is read
   */
  public Corrections reading(String content) {
    if (content.isBlank()) {
      return new Corrections(readers, List.of());
    }
    CorrectionReader reader = readers.get();
    SortedMap<Integer, CorrectionRow> rows = CorrectionFile.parse(content);
    List<Correction> out = new ArrayList<>();
    rows.forEach(
        (line, row) -> {
          try {
            out.add(reader.read(line, row));
          } catch (IllegalArgumentException e) {
            throw new KnowledgeException(CorrectionFile.NAME, line, e.getMessage());
          }
        });
    contradictions(rows);
    return new Corrections(readers, out);
  }

  private static void contradictions(SortedMap<Integer, CorrectionRow> rows) {
    Map<List<String>, Integer> lines = new HashMap<>();
    Map<List<String>, Integer> merges = new HashMap<>();
    rows.forEach(
        (line, row) -> {
          Integer before = lines.putIfAbsent(row.subject(), line);
          if (before != null) {
            boolean same = rows.get(before).value().equals(row.value());
            throw new KnowledgeException(
                CorrectionFile.NAME,
                line,
                (same ? "says the same as line " : "contradicts line ")
                    + before
                    + " ("
                    + rows.get(before).words()
                    + "); keep one of the two");
          }
          if (row.action().equals("merge")) {
            merges.put(List.of(row.target(), row.value(), row.scope()), line);
            Integer back = merges.get(List.of(row.value(), row.target(), row.scope()));
            if (back != null) {
              throw new KnowledgeException(
                  CorrectionFile.NAME,
                  line,
                  "merges back what line " + back + " merges; keep one of the two");
            }
          }
        });
  }
}
