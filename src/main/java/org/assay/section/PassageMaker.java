package org.assay.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.model.Passage;
import org.assay.model.Section;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** Makes passages of runs, and closes the sections that hold them. Confined to one call. */
final class PassageMaker {

  private final SourceText source;
  private final Map<Draft, String> ids = new LinkedHashMap<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Run> open = new ArrayList<>();

  PassageMaker(SourceText source, List<Draft> sections) {
    this.source = source;
    sections.forEach(section -> ids.put(section, "s" + (ids.size() + 1)));
  }

  /** Adjacent runs of one indicator of a section are one passage, as are those of a note. */
  List<Passage> passages(List<Run> runs, Draft note) {
    for (Run run : runs) {
      if (!open.isEmpty() && !isSame(open.get(0), run, note)) {
        flush();
      }
      open.add(run);
    }
    flush();
    return passages;
  }

  /** The sections, closed after the last passage of each. */
  List<Section> sections() {
    return ids.entrySet().stream()
        .map(
            entry -> {
              Draft draft = entry.getKey();
              String parent = draft.parent == null ? null : ids.get(draft.parent);
              return draft.toSection(entry.getValue(), parent);
            })
        .toList();
  }

  private static boolean isSame(Run before, Run run, Draft note) {
    return before.section() == run.section()
        && (run.indicator() == null
            ? run.section() == note
            : run.indicator().equals(before.indicator()));
  }

  private void flush() {
    if (open.isEmpty()) {
      return;
    }
    List<Span> spans = new ArrayList<>();
    double weighted = 0;
    int sentences = 0;
    for (Run run : open) {
      run.spans().forEach(span -> Spans.append(source, spans, span.start(), span.end()));
      weighted += run.confidence() * run.sentences();
      sentences += run.sentences();
    }
    Draft section = open.get(0).section();
    section.reach(spans.get(spans.size() - 1).end());
    passages.add(
        new Passage(
            "p" + (passages.size() + 1),
            ids.get(section),
            open.get(0).indicator(),
            Math.round(weighted / sentences * 1000) / 1000.0,
            spans,
            List.of()));
    open.clear();
  }
}
