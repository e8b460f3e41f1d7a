package org.assay.mention;

import static org.assay.knowledge.WordEnding.PAST;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assay.knowledge.FormTable;
import org.assay.knowledge.Good;
import org.assay.knowledge.OfficeCues;
import org.assay.knowledge.OfficeDeeds;

/** Verbs with what people in office do with a thing: {@code sold two passports}. */
final class Deeds {

  /** Most words from a verb to its object, and from that to the word that must follow. */
  private static final int REACH = 5;

  private static final int LINK = 3;

  /** The deed whose verb is token {@code i}, over its thing and what must follow; or null. */
  FormTable.Match<OfficeCues.Side> startingAt(Line line, Setting setting, int i) {
    OfficeDeeds table = setting.lexicons().actorCues().office().deeds();
    List<OfficeDeeds.Deed> deeds = table.byVerb().get(line.token(i).lemma());
    deeds = deeds == null ? table.byVerb().get(line.lower(i)) : deeds;
    if (deeds == null) {
      return null;
    }
    for (int k = i + 1; k < Math.min(line.size(), i + 1 + REACH); k++) {
      FormTable.Match<Set<String>> thing = thing(line, table, k);
      FormTable.Match<Good> good = setting.lexicons().goods().startingAt(line.lower(), k);
      for (OfficeDeeds.Deed deed : deeds) {
        int end = -1;
        if (thing != null && thing.entry().contains(deed.thing())) {
          end = thing.end();
        } else if (good != null && good.entry().category().id().equals(deed.thing())) {
          end = good.end();
        }
        int to = end < 0 ? -1 : linked(line, end, deed.link());
        if (to > 0) {
          return new FormTable.Match<>(i, to, deed.side());
        }
      }
      boolean gap = line.tagged(k, "DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "PART", "ADV");
      if (!gap && !line.ends(k, PAST)) {
        return null;
      }
    }
    return null;
  }

  /** The longest thing whose first word, in the singular, is token {@code k}, or null. */
  private static FormTable.Match<Set<String>> thing(Line line, OfficeDeeds table, int k) {
    if (!line.tagged(k, "NOUN", "ADJ", "PROPN", "VERB")) {
      return null;
    }
    List<String> words = new ArrayList<>();
    int most = Math.min(line.size(), k + table.things().maxWords());
    for (int j = k; j < most; j++) {
      words.add(line.pos(j).equals("NOUN") ? line.token(j).lemma() : line.lower(j));
    }
    FormTable.Match<Set<String>> match = table.things().startingAt(words, 0);
    return match == null ? null : new FormTable.Match<>(k, k + match.end(), match.entry());
  }

  /** Index after the word that must follow a thing, or -1. */
  private static int linked(Line line, int end, String link) {
    if (link == null) {
      return end;
    }
    for (int i = end; i < Math.min(line.size(), end + LINK); i++) {
      if (line.lower(i).equals(link)) {
        return i + 1;
      }
    }
    return -1;
  }
}
