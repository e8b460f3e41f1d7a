package org.assay.correct;

import java.util.List;
import java.util.Map;
import org.assay.knowledge.Correction;
import org.assay.knowledge.Identity;
import org.assay.knowledge.MentionKey;
import org.assay.model.Mention;
import org.assay.text.Folding;

/** Carries out corrections of mentions that there are. */
final class MentionCorrections {

  private final Subject subject;

  MentionCorrections(Subject subject) {
    this.subject = subject;
  }

  Result apply(Correction.OfMentions correction, Findings findings) {
    List<Mention> chosen = select(correction.key(), findings);
    if (chosen.isEmpty()) {
      return new Result.Unmatched("there is no such mention");
    }
    Regrouping regrouping = new Regrouping(subject, correction.origin().foundBy());
    if (correction instanceof Correction.DropMentions) {
      return applied(regrouping, findings, Regrouping.without(findings, chosen), Map.of());
    }
    if (correction instanceof Correction.ReclassMentions reclass) {
      return applied(
          regrouping, findings, regrouping.labelled(findings, chosen, reclass.label()), Map.of());
    }
    Correction.RelinkMentions relink = (Correction.RelinkMentions) correction;
    return applied(
        regrouping,
        findings,
        regrouping.moved(findings, chosen, relink.to().id(), relink.to().kind()),
        Map.of(relink.to().id(), relink.to()));
  }

  private static Result applied(
      Regrouping regrouping, Findings findings, List<Mention> after, Map<String, Identity> born) {
    return new Result.Applied(regrouping.apply(findings, after, born));
  }

  private List<Mention> select(MentionKey key, Findings findings) {
    String text = Folding.key(key.text());
    return findings.where(
        mention ->
            mention.type() == key.type()
                && Folding.key(mention.text()).equals(text)
                && (key.entity() == null || key.entity().equals(mention.entity()))
                && subject.says(mention.sentence(), key.context()));
  }
}
