package org.assay.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.Diagnostic;
import org.assay.text.PicturePages;

/** What a user should know of pages that are pictures. */
final class PictureNotes {

  private PictureNotes() {}

  static List<Diagnostic> of(PicturePages pictures) {
    List<Diagnostic> notes = new ArrayList<>();
    if (!pictures.unread().isEmpty()) {
      notes.add(
          new Diagnostic(
              "pages-not-read",
              "ingest",
              null,
              "Pictures without text, whose words are missing: " + pages(pictures.unread()) + "."));
    }
    if (!pictures.recognised().isEmpty()) {
      notes.add(
          new Diagnostic(
              "recognised-text",
              "ingest",
              null,
              "Words recognised in pictures, some of which may be wrong: "
                  + pages(pictures.recognised())
                  + "."));
    }
    return notes;
  }

  /** Numbers in order, neighbours as a range: {@code pages 1 to 3, 7}. */
  private static String pages(List<Integer> numbers) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= numbers.size(); i++) {
      if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
        int first = numbers.get(from);
        int last = numbers.get(i - 1);
        parts.add(first == last ? String.valueOf(first) : first + " to " + last);
        from = i;
      }
    }
    return (numbers.size() == 1 ? "page " : "pages ") + String.join(", ", parts);
  }
}
