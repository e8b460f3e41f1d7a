package org.assay.testing.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.knowledge.Families;
import org.assay.knowledge.Family;
import org.assay.knowledge.FamilyHeading;
import org.assay.knowledge.KnowledgeSource;

/**
 * A sample report as its author wrote it: paragraphs with blank lines between them.
 *
 * @param title lines above the first heading; may be none
 * @param parts headings and paragraphs in order
 */
record Manuscript(List<String> title, List<Part> parts) {

  /**
   * A heading or a paragraph.
   *
   * @param level 1 to 3 for a heading, 0 for a paragraph
   * @param text its words
   */
  record Part(int level, String text) {
    boolean isHeading() {
      return level > 0;
    }
  }

  static Manuscript read(Path file) throws IOException {
    Map<String, Integer> levels = levels();
    List<String> title = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (String block : Files.readString(file).strip().split("\\n\\s*\\n", -1)) {
      Integer level = levels.get(block.strip().toLowerCase(Locale.ROOT));
      if (parts.isEmpty() && level == null) {
        title.addAll(block.lines().toList());
      } else {
        parts.add(new Part(level == null ? 0 : level, block.strip()));
      }
    }
    return new Manuscript(List.copyOf(title), List.copyOf(parts));
  }

  private static Map<String, Integer> levels() {
    Family family = new Families(new KnowledgeSource(null)).find("ocindex").orElseThrow();
    Map<String, Integer> levels = new HashMap<>();
    for (FamilyHeading heading : family.headings()) {
      for (String words : heading.words()) {
        levels.put(words.toLowerCase(Locale.ROOT), family.level(heading.id()));
      }
    }
    return levels;
  }
}
