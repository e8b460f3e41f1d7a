package org.assay.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.knowledge.RouteWords;
import org.assay.model.AnnotatedPassage;
import org.assay.model.AnnotatedSentence;
import org.assay.model.LocationUse;
import org.assay.model.Mention;
import org.assay.model.Token;
import org.assay.text.TextView;

/** Tokens and mentions of a passage to clauses, each mention folded into one unit. */
final class ClauseReader {

  /** A mention as the view sees it. */
  private record Placed(Mention mention, int start, int end) {}

  /** Most units of a clause: slots are looked for over all of it, and prose is far shorter. */
  static final int LONGEST = 400;

  private static final String END = ";";

  /** Semicolons of a sentence that is a row of statements. */
  private static final int ROW = 2;

  private final HomeFolder homes;
  private final Carriers carriers;
  private final Predicates predicates;

  ClauseReader(RouteWords words) {
    this.homes = new HomeFolder(words);
    this.carriers = new Carriers(words);
    this.predicates = new Predicates(words);
  }

  /**
   * @param passage the passage
   * @param mentions its mentions in text order, longer ones first
   */
  List<Clause> read(AnnotatedPassage passage, List<Mention> mentions) {
    List<Placed> placed = place(passage.view(), mentions);
    List<Clause> out = new ArrayList<>();
    int next = 0;
    for (AnnotatedSentence sentence : passage.sentences()) {
      if (sentence.tokens().isEmpty()) {
        continue;
      }
      while (next < placed.size() && placed.get(next).end <= sentence.tokens().get(0).start()) {
        next++;
      }
      List<Unit> all = units(sentence.tokens(), placed.subList(next, placed.size()));
      boolean row = all.stream().filter(unit -> unit.word().equals(END)).count() >= ROW;
      List<Unit> units = new ArrayList<>();
      for (Unit unit : all) {
        if (unit.word().equals(END)) {
          add(out, passage, sentence, units, row);
          units = new ArrayList<>();
        } else {
          units.add(unit);
        }
      }
      add(out, passage, sentence, units, row);
    }
    return out;
  }

  private static List<Placed> place(TextView view, List<Mention> mentions) {
    List<Placed> out = new ArrayList<>();
    int last = 0;
    for (Mention mention : mentions) {
      int start = view.indexOf(mention.envelope().start());
      int end = view.indexOf(mention.envelope().end() - 1) + 1;
      if (start >= last && end > start && end <= view.string().length()) {
        out.add(new Placed(mention, start, end));
        last = end;
      }
    }
    return out;
  }

  private void add(
      List<Clause> out,
      AnnotatedPassage passage,
      AnnotatedSentence sentence,
      List<Unit> units,
      boolean telegraphic) {
    if (units.isEmpty()) {
      return;
    }
    List<Unit> folded = predicates.demote(carriers.demote(homes.fold(units)));
    boolean cut = folded.size() > LONGEST;
    int from = 0;
    while (from < folded.size()) {
      int to = pieceEnd(folded, from);
      List<Unit> piece = List.copyOf(folded.subList(from, to));
      List<String> text = piece.stream().map(Unit::word).toList();
      out.add(new Clause(passage, sentence.sentence(), piece, text, cut, telegraphic));
      from = to;
    }
  }

  /** After the last comma of the second half of what is allowed, else after all of it. */
  private static int pieceEnd(List<Unit> units, int from) {
    int limit = from + LONGEST;
    if (units.size() <= limit) {
      return units.size();
    }
    for (int i = limit; i > from + LONGEST / 2; i--) {
      if (units.get(i - 1).word().equals(",")) {
        return i;
      }
    }
    return limit;
  }

  private static List<Unit> units(List<Token> tokens, List<Placed> placed) {
    List<Unit> out = new ArrayList<>();
    int depth = 0;
    int next = 0;
    for (Token token : tokens) {
      while (next < placed.size() && placed.get(next).end <= token.start()) {
        next++;
      }
      int at = token.start();
      for (int i = next; i < placed.size() && placed.get(i).start < token.end(); i++) {
        Placed mention = placed.get(i);
        if (mention.start > at) {
          out.add(word(token, at, mention.start, depth));
        }
        if (mention.start >= token.start()) {
          out.add(mention(mention, token, depth));
        }
        at = Math.min(mention.end, token.end());
      }
      if (at < token.end()) {
        String sign = token.text();
        depth -= sign.equals(")") || sign.equals("]") ? Math.min(1, depth) : 0;
        out.add(word(token, at, token.end(), depth));
        depth += sign.equals("(") || sign.equals("[") ? 1 : 0;
      }
    }
    return out;
  }

  private static Unit word(Token token, int start, int end, int depth) {
    String text =
        token
            .text()
            .substring(start - token.start(), end - token.start())
            .toLowerCase(Locale.ROOT)
            .replace('\u2019', '\'');
    return new Unit(Unit.Kind.WORD, text, token.pos(), depth, null, start, end);
  }

  private static Unit mention(Placed placed, Token token, int depth) {
    Mention mention = placed.mention;
    Unit.Kind kind =
        switch (mention.type()) {
          case ACTOR -> Unit.Kind.ACTOR;
          case COMMODITY, PEOPLE -> Unit.Kind.CARGO;
          case LOCATION ->
              mention.use() == LocationUse.ASSOCIATIVE ? Unit.Kind.ACTOR : Unit.Kind.PLACE;
        };
    return new Unit(kind, "", token.pos(), depth, mention, placed.start, placed.end);
  }
}
