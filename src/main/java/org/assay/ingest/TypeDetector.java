package org.assay.ingest;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/** Decides what a file is, by its content, with its name as a hint. */
final class TypeDetector {

  /** What plain text is detected as. */
  static final Detected PLAIN = new Detected(Format.PLAIN, "text/plain");

  /** Marks of other formats stand within this many bytes from the start. */
  private static final int START = 1 << 16;

  /** Signs that such formats start with: PDF and PostScript, RTF, scripts. */
  private static final String OTHER_STARTS = "%{#@!&";

  private Detector detector;

  /**
   * What a file is.
   *
   * @param format how it is read
   * @param mediaType without parameters
   */
  record Detected(Format format, String mediaType) {}

  /**
   * Whether a file is named as text and is text without any sign of another format, so that there
   * is no need to look for one. Markup has a bracket; what else is text has its mark in front.
   */
  static boolean isPlain(InputFile input) {
    if (!namedAsText(input)) {
      return false;
    }
    byte[] bytes = input.bytes();
    boolean begun = false;
    for (int i = 0; i < Math.min(START, bytes.length); i++) {
      if (bytes[i] == '<' || (!begun && OTHER_STARTS.indexOf(bytes[i]) >= 0)) {
        return false;
      }
      begun |= bytes[i] > ' ';
    }
    return Decoder.isText(bytes);
  }

  /** Whether a file name is that of a text. */
  static boolean isNamedAsText(Path name) {
    return name != null && Format.ofFileName(name.toString()).orElse(null) == Format.PLAIN;
  }

  Detected detect(InputFile input) throws UnreadableException {
    if (isPlain(input)) {
      return PLAIN;
    }
    MediaType type = mediaType(input);
    String name = type.getBaseType().toString();
    if (name.contains("x-tika-") && name.contains("protected")) {
      throw UnreadableException.encrypted("Office file");
    }
    Format format = Format.ofMediaType(name).orElse(null);
    if (format == null && isText(type) && Decoder.isText(input.bytes()) && namedAsText(input)) {
      // A report may begin like a mail or a script; a text file by name that is text is one.
      return PLAIN;
    }
    if (format == Format.PLAIN && !Decoder.isText(input.bytes())) {
      throw UnreadableException.refused(
          "no-document",
          "The file is named as text, but holds bytes that are no characters.",
          "Save it as text in UTF-8, or give the document that it was made from.");
    }
    if (format == null) {
      throw UnreadableException.refused(
          "no-document",
          "The content is of type " + name + ", which is no report format.",
          "Give the report as PDF, DOCX, DOC, ODT, RTF, HTML, EPUB or TXT.");
    }
    return new Detected(format, name);
  }

  private MediaType mediaType(InputFile input) throws UnreadableException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, input.name());
    try (TikaInputStream stream = TikaInputStream.get(input.bytes(), metadata)) {
      return detector().detect(stream, metadata);
    } catch (IOException e) {
      throw UnreadableException.broken("file", e);
    }
  }

  private synchronized Detector detector() {
    if (detector == null) {
      detector = new DefaultDetector();
    }
    return detector;
  }

  private static boolean isText(MediaType type) {
    return type.getType().equals("text")
        || type.getType().equals("message")
        || type.equals(MediaType.OCTET_STREAM)
        || MediaTypeRegistry.getDefaultRegistry().isInstanceOf(type, MediaType.TEXT_PLAIN);
  }

  private static boolean namedAsText(InputFile input) {
    return Format.ofFileName(input.name()).orElse(null) == Format.PLAIN;
  }
}
