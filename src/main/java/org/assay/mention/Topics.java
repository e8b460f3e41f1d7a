package org.assay.mention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.assay.knowledge.ActorCues;
import org.assay.knowledge.FormTable;
import org.assay.model.Passage;
import org.assay.model.Section;

/**
 * What a passage is about: its indicator, else what the family calls its section, else what the
 * words of its headings say, the innermost first ({@code 2. Smuggling of migrants}).
 */
final class Topics {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}'-]+");

  private final Map<String, Section> sections = new HashMap<>();
  private final FormTable<String> words;

  /**
   * @param sections all sections of a report
   * @param cues for words of headings
   */
  Topics(List<Section> sections, ActorCues cues) {
    sections.forEach(section -> this.sections.put(section.id(), section));
    this.words = cues.headingTopics();
  }

  /** Id of an indicator or label of a section; empty where nothing tells. */
  String of(Passage passage) {
    if (passage.indicator() != null) {
      return passage.indicator();
    }
    for (Section s = sections.get(passage.section()); s != null; s = sections.get(s.parent())) {
      String topic = s.label() != null ? s.label() : ofHeading(s.heading());
      if (topic != null) {
        return topic;
      }
    }
    return "";
  }

  private String ofHeading(String heading) {
    List<String> tokens = Arrays.asList(SIGNS.split(heading.toLowerCase(Locale.ROOT)));
    for (int i = 0; i < tokens.size(); i++) {
      FormTable.Match<String> match = words.startingAt(tokens, i);
      if (match != null) {
        return match.entry();
      }
    }
    return null;
  }
}
