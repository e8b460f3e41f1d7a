package org.assay.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assay.model.AnnotatedPassage;
import org.assay.model.Mention;
import org.assay.text.Span;

/** Mentions of a report in text order, longer ones first, found by where they begin. */
final class OrderedMentions {

  private final List<Mention> mentions;

  OrderedMentions(List<Mention> mentions) {
    this.mentions =
        mentions.stream()
            .sorted(
                Comparator.comparingInt((Mention m) -> m.envelope().start())
                    .thenComparingInt(m -> -m.envelope().end()))
            .toList();
  }

  /** Those whose first span lies in a passage. */
  List<Mention> in(AnnotatedPassage passage) {
    List<Mention> out = new ArrayList<>();
    for (Span span : passage.passage().spans().stream().sorted().toList()) {
      for (int i = first(span.start()); i < mentions.size() && start(i) < span.end(); i++) {
        if (span.contains(mentions.get(i).spans().get(0))) {
          out.add(mentions.get(i));
        }
      }
    }
    return out;
  }

  /** Index of the first mention that begins at an offset or after it. */
  private int first(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int start(int index) {
    return mentions.get(index).spans().get(0).start();
  }
}
