package org.assay.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the line of an entry by its id, so that an error can name it. */
final class YamlLines {

  private final KnowledgeFile file;

  YamlLines(KnowledgeFile file) {
    this.file = file;
  }

  /** The id, checked to be there and new. */
  String id(String id, Set<String> seen) {
    if (id == null || id.isBlank()) {
      throw new KnowledgeException(file.path(), 0, "an entry has no id");
    }
    if (!seen.add(id)) {
      throw error(id, "the id is used twice");
    }
    return id;
  }

  /** The constant that a value names. */
  <E extends Enum<E>> E oneOf(String id, String key, Class<E> type, String value) {
    List<String> known =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .toList();
    if (value == null || !known.contains(value)) {
      throw error(id, key + " '" + value + "' is not one of " + String.join(", ", known));
    }
    return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
  }

  /** An error at the last entry of an id. */
  KnowledgeException error(String id, String problem) {
    Pattern entry =
        Pattern.compile("\\s*-?\\s*\\{?\\s*id:\\s*" + Pattern.quote(id) + "\\s*[,}]?.*");
    int line = 0;
    int number = 0;
    for (String text : file.content().split("\\R", -1)) {
      number++;
      if (entry.matcher(text).matches()) {
        line = number;
      }
    }
    return new KnowledgeException(file.path(), line, id + ": " + problem);
  }
}
