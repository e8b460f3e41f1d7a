package org.assay.brat;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Reads files of gold; says which one where it cannot. */
final class GoldLines {

  /** Other line separators of Unicode belong to the words. */
  private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

  private GoldLines() {}

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new GoldException(file.toString(), 0, "is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw new GoldException(file.toString(), 0, "cannot be read: " + e);
    }
  }

  static List<String> of(Path file) {
    return List.of(LINE_END.split(text(file), -1));
  }
}
