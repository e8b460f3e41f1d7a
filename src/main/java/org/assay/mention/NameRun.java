package org.assay.mention;

import static org.assay.knowledge.WordClass.ELIDED;
import static org.assay.knowledge.WordClass.PREFIX;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.knowledge.Head;

/**
 * A run of capitalised words with the small words between them: {@code Economic Community of West
 * African States}, {@code Agence Nationale de la Sécurité d'Etat}.
 *
 * @param from index of its first token
 * @param to index after its last token
 */
record NameRun(int from, int to) {

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{L}\\p{Nd}&/-]{1,11}");
  private static final Pattern SMALL_LETTERS =
      Pattern.compile("(?:\\p{Ll}\\.){2,}|(?:\\p{Ll}\\.)+\\p{Ll}");

  /** Maximal runs of a sentence, left to right. */
  static List<NameRun> in(Line line, Setting setting) {
    Set<String> small = setting.lexicons().smallWords();
    List<NameRun> out = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      if (!starts(line, setting, i)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < line.size()) {
        if (nameWord(line, end) || legalForm(line, setting, end)) {
          end++;
          continue;
        }
        int list = listEnd(line, setting, small, i, end);
        if (list > end) {
          end = list;
          break;
        }
        int next = end;
        while (next < line.size() && next < end + 3 && joins(line, setting, small, i, end, next)) {
          next++;
        }
        if (next == end || next >= line.size() || !nameWord(line, next)) {
          break;
        }
        end = next + 1;
      }
      out.add(new NameRun(i, end));
      i = end;
    }
    return out;
  }

  /**
   * Whether a small word goes on with the run {@code [from, end)}. {@code and} and {@code the} do
   * only where the run names an organisation: {@code Bureau of Jail Management and Penology},
   * {@code Office of the Ombudsman}.
   */
  private static boolean joins(
      Line line, Setting setting, Set<String> small, int from, int end, int next) {
    String word = line.lower(next);
    if (word.equals("and") || word.equals("&")) {
      return next == end
          && organisation(line, setting, from, end)
          && line.lower().subList(from, end).stream().anyMatch(small::contains)
          && line.capital(next + 1)
          && setting.places().find(line.words().get(next + 1), null).isEmpty();
    }
    if (word.equals("the")) {
      return next > end && organisation(line, setting, from, end);
    }
    if (word.equals("'s") || word.equals("'")) {
      return next == end
          && !organisation(line, setting, from, end)
          && owners(line, setting, end - 1);
    }
    if (word.equals("in")) {
      return next == end
          && line.lower().subList(from, end).stream().anyMatch(small::contains)
          && organisation(line, setting, from, end)
          && line.capital(next + 1)
          && setting.places().find(line.words().get(next + 1), null).isEmpty();
    }
    return small.contains(word);
  }

  /** {@code People's Defence Forces}, {@code Workers' Party}: people whose body a name is. */
  private static boolean owners(Line line, Setting setting, int i) {
    Head head = setting.lexicons().heads().get(line.lower(i));
    boolean several = head != null && (head.plural() || head.use() == Head.Use.SAID);
    return several && line.capital(i) && line.capital(i + 2);
  }

  /**
   * {@code Ministry of Labor, Employment, and Social Security}: end of a list that the name of a
   * body goes on with, or {@code end}. A list of two could be two names, a place is another name.
   */
  private static int listEnd(Line line, Setting setting, Set<String> small, int from, int end) {
    if (!line.lower(end).equals(",")
        || !organisation(line, setting, from, end)
        || line.lower().subList(from, end).stream().noneMatch(small::contains)) {
      return end;
    }
    int i = end;
    while (line.lower(i).equals(",") || line.lower(i).equals("and")) {
      boolean last = line.lower(i).equals("and") || line.lower(i + 1).equals("and");
      int item = i + (line.lower(i).equals(",") && last ? 2 : 1);
      int to = item;
      while (to < line.size() && to - item < 3 && plainWord(line, setting, to)) {
        to++;
      }
      if (to == item) {
        return end;
      }
      if (last) {
        return to;
      }
      i = to;
    }
    return end;
  }

  private static boolean plainWord(Line line, Setting setting, int i) {
    String word = line.words().get(i);
    return line.capital(i)
        && !acronym(word)
        && !setting.lexicons().orgWords().containsKey(word)
        && setting.places().find(word, null).isEmpty();
  }

  private static boolean organisation(Line line, Setting setting, int from, int end) {
    return line.words().subList(from, end).stream()
        .anyMatch(setting.lexicons().orgWords()::containsKey);
  }

  private static boolean starts(Line line, Setting setting, int i) {
    if (!line.capital(i)) {
      return false;
    }
    if (i > 0) {
      return true;
    }
    String lower = line.lower(0);
    boolean followed = line.capital(1) || setting.lexicons().smallWords().contains(line.lower(1));
    return setting.edge(lower) == null
        && !line.pos(0).equals("ADP")
        && !line.pos(0).equals("SCONJ")
        && !line.pos(0).equals("ADV")
        && (followed || line.pos(0).equals("PROPN") || acronym(line.words().get(0)));
  }

  /** {@code Adria Metal d.o.o.}: a form of company that is written small. */
  private static boolean legalForm(Line line, Setting setting, int i) {
    String word = line.words().get(i);
    return SMALL_LETTERS.matcher(word).matches()
        && (setting.lexicons().orgWords().containsKey(word)
            || setting.lexicons().orgWords().containsKey(word + "."));
  }

  private static boolean nameWord(Line line, int i) {
    return line.capital(i) || prefixed(line, i) || elided(line, i);
  }

  /** {@code al-Shabaab}, {@code ash-shabab}: a name behind what no name begins with a capital. */
  static boolean prefixed(Line line, int i) {
    String word = line.words().get(i);
    int cut = word.indexOf('-');
    return cut > 0
        && cut + 1 < word.length()
        && Character.isLetter(word.codePointAt(cut + 1))
        && line.grammar().is(word.substring(0, cut), PREFIX);
  }

  /** {@code d'Etat}. */
  private static boolean elided(Line line, int i) {
    String word = line.words().get(i);
    int cut = word.indexOf('\'');
    return cut > 0
        && cut + 1 < word.length()
        && Character.isUpperCase(word.codePointAt(cut + 1))
        && line.grammar().is(word.substring(0, cut), ELIDED);
  }

  /** Two to ten signs, most of them capitals: {@code JNIM}, {@code FAMa}, {@code VEOs}. */
  static boolean acronym(String word) {
    if (!ACRONYM.matcher(word).matches()) {
      return false;
    }
    long capitals = word.codePoints().filter(Character::isUpperCase).count();
    return capitals >= 2 && capitals * 2 >= word.length() - 1;
  }
}
