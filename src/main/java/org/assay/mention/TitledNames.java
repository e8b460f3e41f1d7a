package org.assay.mention;

import static org.assay.knowledge.WordClass.PARTICLE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.knowledge.FormTable;
import org.assay.knowledge.TopicTrait;
import org.assay.model.ActorClass;
import org.assay.model.MentionType;

/** Persons with a title before their name: {@code President Noboa}, {@code Judge Pedro Ramos}. */
final class TitledNames implements Recogniser {

  private static final String RULE = "lexicons/titles.tsv:";
  private static final int LONGEST_NAME = 5;
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}+");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\.|\\p{Lu}[\\p{L}'-]+");

  private final Complicity complicity = new Complicity();

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    List<Candidate> out = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      FormTable.Match<ActorClass> title =
          setting.lexicons().actorCues().titles().startingAt(line.words(), i);
      int name = title == null ? i : title.end();
      name = line.lower(name).equals(".") ? name + 1 : name; // "Sr." in two tokens
      int to = title == null ? i : nameEnd(line, setting, name);
      if (title == null
          || to == name
          || setting.places().find(line.phrase(i, to), setting.home()).isPresent()) {
        i++;
        continue;
      }
      out.add(
          Candidate.of(
              line,
              line.token(post(line, setting, i)).start(),
              line.token(to - 1).end(),
              MentionType.ACTOR,
              label(line, setting, title, to),
              true,
              RULE + line.phrase(i, title.end()),
              Rank.PATTERN_NAME));
      i = to;
    }
    return out;
  }

  /**
   * Index where a title begins, its country and portfolio counted in: {@code Ugandan President}.
   */
  private static int post(Line line, Setting setting, int title) {
    int from = title;
    while (from > 0
        && line.capital(from - 1)
        && setting.edge(line.lower(from - 1)) == null
        && (setting.demonym(line.words().get(from - 1)) || (from > 1 && portfolio(line, from - 1)))
        && setting.places().find(line.words().get(from - 1), setting.home()).isEmpty()) {
      from--;
    }
    return from;
  }

  private static boolean portfolio(Line line, int i) {
    return line.tagged(i, "NOUN", "PROPN", "ADJ")
        && CAPITALISED.matcher(line.words().get(i)).matches();
  }

  /** Index after the name that starts at {@code from}; {@code from} where there is none. */
  private static int nameEnd(Line line, Setting setting, int from) {
    int to = from;
    while (to < line.size() && to - from < LONGEST_NAME && namePart(line, setting, to)) {
      to++;
    }
    while (to > from && !line.capital(to - 1)) {
      to--;
    }
    return to;
  }

  private static boolean namePart(Line line, Setting setting, int i) {
    String word = line.words().get(i);
    if (!line.capital(i)) {
      return (line.is(i, PARTICLE) || NameRun.prefixed(line, i)) && line.capital(i + 1);
    }
    return NAME.matcher(word).matches()
        && setting.edge(line.lower(i)) == null
        && !setting.lexicons().orgWords().containsKey(word)
        && !setting.lexicons().capitalised().contains(word)
        && setting.lexicons().heads().get(line.lower(i)) == null
        && !NameRun.acronym(word);
  }

  private ActorClass label(Line line, Setting setting, FormTable.Match<ActorClass> title, int to) {
    if (title.entry() == ActorClass.STATE_INSTITUTION
        && !line.topic().is(TopicTrait.RESPONSE)
        && setting.foreignAt(line, post(line, setting, title.start()))) {
      return ActorClass.FOREIGN;
    }
    if (title.entry() == ActorClass.STATE_INSTITUTION
        && (line.topic().actors() == ActorClass.STATE_EMBEDDED
            || complicity.shows(line, setting, title.start(), to, true))) {
      return ActorClass.STATE_EMBEDDED;
    }
    return title.entry();
  }
}
