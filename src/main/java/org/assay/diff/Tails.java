package org.assay.diff;

import java.util.List;
import java.util.Set;
import org.assay.knowledge.DiffCues;
import org.assay.model.Mention;
import org.assay.model.MentionType;

/**
 * What stands behind the noun of a group without a name and says which group it is: {@code envoys
 * from the Western Balkans}, {@code dealers in virtual currency}.
 */
final class Tails {

  private static final List<String> ARTICLES = List.of("", "the ");

  private final Reading reading;
  private final Set<String> origins;
  private final Set<String> trades;
  private final Set<String> leading;

  Tails(Reading reading, DiffCues cues) {
    this.reading = reading;
    this.origins = cues.origins();
    this.trades = cues.trades();
    this.leading = cues.leading();
  }

  /**
   * With the blank before it: {@code " from the Western Balkans"}; or nothing. Only of actors:
   * where people come from is a matter of their route.
   */
  String of(Mention mention) {
    boolean actor = mention.type() == MentionType.ACTOR;
    Line line = actor ? reading.line(mention.sentence()) : null;
    int at = line == null ? -1 : line.text().indexOf(mention.text());
    if (at < 0) {
      return "";
    }
    String rest = line.text().substring(at + mention.text().length());
    String place = behind(rest, origins, reading.places(line.id()));
    return place.isEmpty() ? behind(rest, trades, reading.goods(line.id())) : place;
  }

  /** {@code from Kidal}, but not {@code from Kidal to Tamesna}, which is a journey. */
  private String behind(String rest, Set<String> words, List<String> names) {
    for (String word : words) {
      for (String article : ARTICLES) {
        String start = " " + word + " " + article;
        for (String name : rest.startsWith(start) ? names : List.<String>of()) {
          String after = rest.substring(Math.min(rest.length(), start.length() + name.length()));
          if (rest.startsWith(name, start.length())
              && leading.stream().noneMatch(w -> after.startsWith(" " + w + " "))) {
            return start + name;
          }
        }
      }
    }
    return "";
  }
}
