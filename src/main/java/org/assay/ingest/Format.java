package org.assay.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The formats that are read, each with the media types and file extensions that mean it. */
@SuppressWarnings("ImmutableEnumChecker") // The sets come from Set.of.
enum Format {
  PLAIN("text file", Set.of("text/plain", "text/x-web-markdown"), Set.of("txt")),
  PDF("PDF", Set.of("application/pdf"), Set.of("pdf")),
  HTML("web page", Set.of("text/html", "application/xhtml+xml"), Set.of("html", "htm", "xhtml")),
  DOCX(
      "Word document",
      Set.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12"),
      Set.of("docx", "docm")),
  DOC("Word document", Set.of("application/msword"), Set.of("doc")),
  ODT(
      "OpenDocument text",
      Set.of(
          "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.text-template"),
      Set.of("odt")),
  RTF("RTF document", Set.of("application/rtf", "text/rtf"), Set.of("rtf")),
  EPUB("EPUB book", Set.of("application/epub+zip"), Set.of("epub"));

  private final String words;
  private final Set<String> mediaTypes;
  private final Set<String> extensions;

  Format(String words, Set<String> mediaTypes, Set<String> extensions) {
    this.words = words;
    this.mediaTypes = mediaTypes;
    this.extensions = extensions;
  }

  /** What to call it in a message. */
  String words() {
    return words;
  }

  static Optional<Format> ofMediaType(String mediaType) {
    for (Format format : values()) {
      if (format.mediaTypes.contains(mediaType)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** By the extension alone, as for the listing of a folder. */
  static Optional<Format> ofFileName(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (name.indexOf('.') > 0 && format.extensions.contains(extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
