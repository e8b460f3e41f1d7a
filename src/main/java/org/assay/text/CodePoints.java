package org.assay.text;

/** Converts between UTF-16 indexes of a string and code-point offsets. */
final class CodePoints {

  private final int length;

  /** UTF-16 index of each code point, or null where the two are the same (no surrogates). */
  private final int[] utf16;

  CodePoints(String text) {
    this.length = text.codePointCount(0, text.length());
    if (length == text.length()) {
      utf16 = null;
      return;
    }
    utf16 = new int[length + 1];
    int index = 0;
    for (int i = 0; i < length; i++) {
      utf16[i] = index;
      index += Character.charCount(text.codePointAt(index));
    }
    utf16[length] = index;
  }

  int length() {
    return length;
  }

  int toUtf16(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("offset " + offset + " not in 0.." + length);
    }
    return utf16 == null ? offset : utf16[offset];
  }
}
