package org.assay.ingest;

import java.io.IOException;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/** Decides what a file is, by its content, with its name as a hint. */
final class TypeDetector {

  private final Detector detector = new DefaultDetector();
  private final MediaTypeRegistry registry = MediaTypeRegistry.getDefaultRegistry();

  /**
   * What a file is.
   *
   * @param format how it is read
   * @param mediaType without parameters
   */
  record Detected(Format format, String mediaType) {}

  Detected detect(InputFile input) throws UnreadableException {
    MediaType type = mediaType(input);
    String name = type.getBaseType().toString();
    if (name.contains("x-tika-") && name.contains("protected")) {
      throw UnreadableException.encrypted("Office file");
    }
    Format format = Format.ofMediaType(name).orElse(null);
    if (format == null && isText(type) && Decoder.isText(input.bytes()) && namedAsText(input)) {
      // A report may begin like a mail or a script; a text file by name that is text is one.
      return new Detected(Format.PLAIN, "text/plain");
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
      return detector.detect(stream, metadata);
    } catch (IOException e) {
      throw UnreadableException.broken("file", e);
    }
  }

  private boolean isText(MediaType type) {
    return type.getType().equals("text")
        || type.getType().equals("message")
        || type.equals(MediaType.OCTET_STREAM)
        || registry.isInstanceOf(type, MediaType.TEXT_PLAIN);
  }

  private static boolean namedAsText(InputFile input) {
    return Format.ofFileName(input.name()).orElse(null) == Format.PLAIN;
  }
}
