package org.assay.route;

import org.assay.knowledge.PhraseTable;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.RouteWords;
import org.assay.model.CommodityCategory;

/** Tells what is moved from goods and people that are only spoken of beside it. */
final class Bystanders {

  private final RouteWords words;
  private final Clause clause;

  Bystanders(RouteWords words, Clause clause) {
    this.words = words;
    this.clause = clause;
  }

  /** Whether a cargo is only compared with, paid for, or describes what is moved, or moves it. */
  boolean has(Group group) {
    return compared(group) || price(group) || describes(group) || mover(group);
  }

  /** {@code worth more than X}, {@code in exchange for X}: X is not what is moved. */
  private boolean compared(Group group) {
    int i = group.first();
    while (i > 0 && clause.unit(i - 1).isModifier()) {
      i--;
    }
    return words.asides().before(clause.words(), i) != null
        && words.quantifiers().before(clause.words(), i) == null;
  }

  /** {@code pay 3,000 euros to be taken}: money that something costs. */
  private boolean price(Group group) {
    Unit money = clause.unit(group.first());
    int i = group.first();
    PhraseTable.Hit<String> quantity = words.quantifiers().before(clause.words(), i);
    while (i > 0 && (clause.unit(i - 1).isModifier() || quantity != null)) {
      i -= quantity == null ? 1 : quantity.length();
      quantity = words.quantifiers().before(clause.words(), i);
    }
    return money.mention().label() == CommodityCategory.MONEY
        && words.is(RouteWordClass.PAYING, word(i - 1));
  }

  /** {@code X with Y}, {@code X used for Y}: Y only describes the cargo before it. */
  private boolean describes(Group group) {
    int i = group.first();
    while (i > 0 && clause.unit(i - 1).isModifier()) {
      i--;
    }
    if (i < 2 || !words.is(RouteWordClass.DESCRIBING, word(i - 1))) {
      return false;
    }
    // "chemicals used for drugs", but not "chemicals used for drugs, such as X"
    if (examples(group)) {
      return false;
    }
    int before = i > 2 && word(i - 2).endsWith("ed") ? i - 3 : i - 2;
    return clause.unit(before).is(Unit.Kind.CARGO);
  }

  private boolean examples(Group group) {
    for (int i = group.first(); i < group.last(); i++) {
      PhraseTable.Hit<String> joiner =
          word(i).isEmpty() ? null : words.joiners().at(clause.words(), i);
      if (joiner != null && words.isExample(joiner.phrase())) {
        return true;
      }
    }
    return false;
  }

  /** {@code brought by passengers and moved to X}: who brings it is not what is moved. */
  private boolean mover(Group group) {
    int i = group.first();
    while (i > 0 && clause.unit(i - 1).isModifier()) {
      i--;
    }
    return words.is(RouteWordClass.MEANS, word(i - 1));
  }

  /**
   * {@code X, made with Y, are sold}: index of the cargo before what is set off by commas, or -1.
   */
  int asideBefore(int verb) {
    int end = verb - 1;
    while (end > 0
        && (clause.unit(end).pos().equals("AUX") || clause.unit(end).pos().equals("ADV"))) {
      end--;
    }
    for (int i = end - 1; clause.isWord(end, ",") && i > 0; i--) {
      if (clause.isWord(i, ",")) {
        boolean participle = clause.unit(i + 1).pos().equals("VERB");
        boolean cargo = clause.unit(i - 1).is(Unit.Kind.CARGO);
        return participle && cargo ? i - 1 : -1;
      }
    }
    return -1;
  }

  private String word(int index) {
    return index < 0 || index >= clause.size() ? "" : clause.words().get(index);
  }
}
