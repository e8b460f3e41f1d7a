package org.assay.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes of a text file to its characters; a byte order mark is taken off. */
final class Decoder {

  /** What texts that are not Unicode are taken for: every byte has a meaning in it. */
  static final Charset FALLBACK = Charset.forName("windows-1252");

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private Decoder() {}

  static String decode(byte[] bytes) {
    Charset charset = charset(bytes);
    String text = new String(bytes, charset);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** Unicode by its mark or by its form, else {@link #FALLBACK}. */
  static Charset charset(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (isUtf8(bytes) || isDamagedUtf8(bytes)) {
      return unmarkedUtf16(bytes, StandardCharsets.UTF_8);
    }
    return unmarkedUtf16(bytes, FALLBACK);
  }

  /** Whether the bytes read as text: next to no control characters. */
  static boolean isText(byte[] bytes) {
    String text = decode(bytes);
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return false;
      }
      if ((c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0xFFFD) {
        controls++;
      }
    }
    // Two are let pass even in a short text: its last character may be cut in pieces.
    return controls * 200L <= text.length() + 400L;
  }

  /** Many characters of several bytes, and a few bytes that are none: cut off or patched up. */
  private static boolean isDamagedUtf8(byte[] bytes) {
    int several = 0;
    int bad = 0;
    for (int i = 0; i < bytes.length; ) {
      int first = bytes[i] & 0xFF;
      int length = first < 0x80 ? 1 : first >= 0xC2 && first <= 0xF4 ? lengthOf(first) : 0;
      int at = 1;
      while (at < length && i + at < bytes.length && (bytes[i + at] & 0xC0) == 0x80) {
        at++;
      }
      bad += length == 0 || at < length ? 1 : 0;
      several += length > 1 && at == length ? 1 : 0;
      i += at;
    }
    return bad <= 3 + several / 50 && bad * 2 <= several;
  }

  private static int lengthOf(int first) {
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  }

  static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** UTF-16 without a mark shows by a zero in every second byte of western text. */
  private static Charset unmarkedUtf16(byte[] bytes, Charset otherwise) {
    int length = Math.min(bytes.length, 4096) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (odd * 10 > length * 4 && even == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return even * 10 > length * 4 && odd == 0 ? StandardCharsets.UTF_16BE : otherwise;
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
