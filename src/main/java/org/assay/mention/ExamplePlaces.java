package org.assay.mention;

import static org.assay.knowledge.WordClass.ARTICLE;
import static org.assay.knowledge.WordClass.EXAMPLE;
import static org.assay.knowledge.WordClass.LIST_SIGN;

import java.util.ArrayList;
import java.util.List;
import org.assay.knowledge.Designator;
import org.assay.model.LocationKind;

/**
 * Names that the text gives as examples of a kind of place: {@code towns such as Al-Mafraq}, {@code
 * other states, particularly Lara and Falcón}.
 */
final class ExamplePlaces implements Recogniser {

  private static final String RULE = "rule:example-place";

  @Override
  public List<Candidate> find(Line line, Setting setting, List<Candidate> known) {
    List<Candidate> out = new ArrayList<>();
    for (int i = 0; i + 2 < line.size(); i++) {
      Designator kind = setting.placeWords().designator(line.token(i).lemma()).orElse(null);
      int first = kind != null && several(line, i, kind) ? opening(line, i + 1) : -1;
      if (first > 0) {
        examples(line, setting, kind, first, known, out);
      }
    }
    return out;
  }

  private static boolean several(Line line, int i, Designator kind) {
    boolean town = kind.kind() == LocationKind.REGION || kind.kind() == LocationKind.SETTLEMENT;
    return town && line.lower(i).endsWith("s") && !line.capital(i);
  }

  /** Index of the first example, or -1. */
  private static int opening(Line line, int behind) {
    int i = line.lower(behind).equals(",") ? behind + 1 : behind;
    if (line.lower(i).equals("such") && line.lower(i + 1).equals("as")) {
      return i + 2;
    }
    return line.is(i, EXAMPLE) ? i + 1 : -1;
  }

  private static void examples(
      Line line,
      Setting setting,
      Designator kind,
      int first,
      List<Candidate> known,
      List<Candidate> out) {
    List<NameRun> runs = NameRun.in(line, setting);
    int i = first;
    while (i < line.size()) {
      int from = line.is(i, ARTICLE) ? i + 1 : i;
      NameRun run = runs.stream().filter(r -> r.from() == from).findFirst().orElse(null);
      if (run == null) {
        return;
      }
      if (!explained(line, run, known)) {
        out.add(
            Candidate.location(
                line, setting, run.from(), run.to(), kind.kind(), RULE, Rank.PATTERN_NAME));
      }
      i = run.to();
      while (line.is(i, LIST_SIGN) && i - run.to() < 2) {
        i++;
      }
      if (i == run.to()) {
        return;
      }
    }
  }

  private static boolean explained(Line line, NameRun run, List<Candidate> known) {
    int start = line.token(run.from()).start();
    int end = line.token(run.to() - 1).end();
    return known.stream()
        .anyMatch(c -> c.rank() != Rank.MODEL_NAME && c.start() < end && start < c.end());
  }
}
