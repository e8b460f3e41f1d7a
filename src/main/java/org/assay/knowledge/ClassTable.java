package org.assay.knowledge;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.assay.model.Coded;

/** A table of words by classes, where code asks for each class and so none may be empty. */
final class ClassTable {

  private ClassTable() {}

  /**
   * Words of each class, over the shipped file and the user's.
   *
   * @param files the files of one path, at least one
   * @param header names of the columns for class and word
   * @throws KnowledgeException with file and line for an unknown class, a row that a file has twice
   *     or a class without words
   */
  static <E extends Enum<E> & Coded> Map<E, Set<String>> read(
      List<KnowledgeFile> files, Class<E> type, Function<String, E> of, String... header) {
    String path = files.get(0).path();
    Map<E, Set<String>> out = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      out.put(constant, new HashSet<>());
    }
    for (KnowledgeFile file : files) {
      Set<KnowledgeFile.Row> rows = new HashSet<>();
      for (KnowledgeFile.Row row : file.table(header)) {
        if (!rows.add(new KnowledgeFile.Row(0, row.cells()))) {
          throw new KnowledgeException(
              path,
              row.line(),
              "'" + row.get(0) + "' has '" + row.get(1) + "' twice; remove this row");
        }
        try {
          out.get(of.apply(row.get(0))).add(row.get(1));
        } catch (IllegalArgumentException e) {
          throw new KnowledgeException(path, row.line(), header[0] + " " + e.getMessage());
        }
      }
    }
    out.forEach(
        (constant, words) -> {
          if (words.isEmpty()) {
            throw new KnowledgeException(
                path, 0, "no row for the " + header[0] + " " + constant.id() + "; add its words");
          }
        });
    return out;
  }
}
