package org.assay.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assay.model.MentionType;

/**
 * The one policy where candidates overlap: a longer one wins over a shorter one that it contains;
 * otherwise the better {@link Rank}, then the longer, then the earlier. Candidates without a type
 * (names of laws) win like the others and are then dropped.
 */
final class OverlapPolicy {

  private static final Comparator<Candidate> ORDER =
      Comparator.comparingInt((Candidate c) -> -c.length())
          .thenComparing(Candidate::rank)
          .thenComparingInt(Candidate::start)
          .thenComparing(Candidate::foundBy);

  /** Candidates of one sentence that remain, in text order. */
  List<Candidate> resolve(List<Candidate> candidates) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(ORDER);
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : sorted) {
      Candidate rival = kept.stream().filter(candidate::overlaps).findFirst().orElse(null);
      if (rival == null) {
        kept.add(candidate);
      } else if (better(candidate, rival)) {
        kept.removeIf(candidate::overlaps);
        kept.add(candidate);
      }
    }
    kept.removeIf(c -> c.type() == null);
    kept.sort(Comparator.comparingInt(Candidate::start));
    return kept;
  }

  /** {@code the ruling Socialist Party}: the phrase ends in a name, which is the mention. */
  private static boolean nameInPhrase(Candidate name, Candidate phrase) {
    return phrase.rank() == Rank.NOUN_PHRASE
        && (name.rank() == Rank.KNOWN_NAME || name.rank() == Rank.PATTERN_NAME)
        && name.type() == MentionType.ACTOR
        && name.named()
        && name.end() == phrase.end()
        && name.start() > phrase.start();
  }

  /** A shorter candidate wins only over a guess of the model, or a phrase that swallowed a name. */
  private static boolean better(Candidate candidate, Candidate rival) {
    if (rival.rank() == Rank.MODEL_NAME) {
      return candidate.rank() != Rank.MODEL_NAME && candidate.named();
    }
    if (nameInPhrase(candidate, rival)) {
      return true;
    }
    return candidate.rank() == Rank.KNOWN_NAME
        && rival.type() == MentionType.LOCATION
        && !rival.contains(candidate);
  }
}
