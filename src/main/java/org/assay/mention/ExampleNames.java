package org.assay.mention;

import static org.assay.knowledge.WordClass.EXAMPLE;
import static org.assay.knowledge.WordClass.LIST_SIGN;
import static org.assay.knowledge.WordClass.NAMING;
import static org.assay.knowledge.WordClass.STYLED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assay.model.ActorClass;
import org.assay.model.Label;
import org.assay.model.MentionType;

/**
 * Names that nothing else explains and that the text gives as examples of a kind of actor or calls
 * one: {@code gangs (G9, Grand Ravine)}, {@code outlets such as BIRN Albania}, {@code the
 * trafficker Leandro Norero}. They take the class of the kind.
 */
final class ExampleNames implements Recogniser {

  private static final String RULE = "rule:example-name";

  private final ActorClasses classes = new ActorClasses();

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    List<NameRun> runs = NameRun.in(line, setting);
    List<Candidate> out = new ArrayList<>();
    boolean opened = IntStream.range(1, line.size()).anyMatch(i -> opening(line, i) > 0);
    if (runs.isEmpty() || !opened) {
      return out; // spares most lines the search for phrases
    }
    for (NounPhrase kind : new NounPhrases(line, setting).find()) {
      if (kind.head().type() == MentionType.ACTOR && opening(line, kind.to()) > 0) {
        ActorClass label = classes.of(line, setting, kind, kind.to());
        examples(line, setting, label, kind.to(), known, runs, out);
      }
    }
    return out;
  }

  private static void examples(
      Line line,
      Setting setting,
      Label label,
      int to,
      List<Candidate> known,
      List<NameRun> runs,
      List<Candidate> out) {
    int i = opening(line, to);
    boolean bracket = line.lower(to).equals("(");
    List<Candidate> found = new ArrayList<>();
    while (i > 0 && i < line.size()) {
      int from = line.lower(i).equals("the") ? i + 1 : i;
      NameRun run = runAt(runs, from);
      if (run == null) {
        break;
      }
      if (unexplained(line, setting, run, known)) {
        found.add(named(line, run, label));
      } else if (place(line, run, known)) {
        return;
      }
      int next = run.to();
      while (line.is(next, LIST_SIGN) && next - run.to() < 2) {
        next++;
      }
      if (next == run.to()) {
        break;
      }
      i = next;
    }
    boolean several = !bracket || found.size() > 1;
    if (several) {
      out.addAll(found);
    }
  }

  /** Index of the first example behind a kind, or -1. */
  private static int opening(Line line, int to) {
    boolean such = line.lower(to).equals("such") || line.is(to, STYLED);
    if (such && line.lower(to + 1).equals("as")) {
      return to + 2;
    }
    return line.is(to, EXAMPLE, NAMING) || line.lower(to).equals("(") ? to + 1 : -1;
  }

  private static NameRun runAt(List<NameRun> runs, int from) {
    return runs.stream().filter(run -> run.from() == from).findFirst().orElse(null);
  }

  private static boolean unexplained(
      Line line, Setting setting, NameRun run, List<Candidate> known) {
    String words = line.phrase(run.from(), run.to());
    Candidate here = named(line, run, ActorClass.INDIVIDUALS);
    return known.stream().noneMatch(c -> explains(c) && c.contains(here))
        && !setting.demonym(words)
        && !setting.lexicons().capitalised().contains(words)
        && !words.endsWith(".")
        && (run.to() - run.from() > 1
            || setting.lexicons().heads().get(line.lower(run.from())) == null);
  }

  private static boolean place(Line line, NameRun run, List<Candidate> known) {
    Candidate here = named(line, run, ActorClass.INDIVIDUALS);
    return known.stream()
        .anyMatch(c -> c.type() == MentionType.LOCATION && explains(c) && c.contains(here));
  }

  /** Not a guess of the model, nor a place by its last word alone ({@code Citizens Channel}). */
  private static boolean explains(Candidate candidate) {
    return candidate.rank() != Rank.MODEL_NAME
        && !candidate.foundBy().startsWith("gazetteer/designators");
  }

  private static Candidate named(Line line, NameRun run, Label label) {
    return Candidate.of(
        line,
        line.token(run.from()).start(),
        line.token(run.to() - 1).end(),
        MentionType.ACTOR,
        label,
        true,
        RULE,
        Rank.PATTERN_NAME);
  }
}
