package org.assay.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.knowledge.Correction;
import org.assay.knowledge.Identity;
import org.assay.knowledge.MentionKey;
import org.assay.model.Entity;
import org.assay.model.Label;
import org.assay.model.LocationUse;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Passage;
import org.assay.model.Sentence;
import org.assay.text.Folding;
import org.assay.text.NormalForm;
import org.assay.text.Span;
import org.assay.text.TextView;

/**
 * Adds mentions of words that were missed, wherever they stand as whole words in the sentences of
 * the report and no mention overlaps them. They are looked for as written; a small first letter may
 * be a capital in the text.
 */
final class MentionAdder {

  private final Subject subject;

  MentionAdder(Subject subject) {
    this.subject = subject;
  }

  Result apply(Correction.AddMentions add, Findings findings) {
    Entity entity = findings.entities().get(entityId(add, findings));
    Label label = label(add, entity);
    if (label == null && add.key().type() != MentionType.PEOPLE) {
      return new Result.Impossible(
          "its entity is not in the report; say its class, kind or category as value");
    }
    String id = entityId(add, findings);
    List<Mention> after = new ArrayList<>(findings.mentions());
    Pattern pattern = pattern(add.key().text());
    Mention inTheWay = null;
    int added = 0;
    for (Passage passage : subject.passages()) {
      for (Sentence sentence : passage.sentences()) {
        for (List<Span> spans : places(add.key(), pattern, sentence)) {
          Mention other = overlapping(findings.mentions(), spans);
          if (other != null) {
            inTheWay = other;
            continue;
          }
          String number = "c" + add.origin().line() + "." + ++added;
          after.add(mention(add, number, spans, passage, sentence, id, label));
        }
      }
    }
    if (added > 0) {
      Map<String, Identity> born = add.of() == null ? Map.of() : Map.of(id, add.of());
      Regrouping regrouping = new Regrouping(subject, add.origin().foundBy());
      return new Result.Applied(regrouping.apply(findings, after, born));
    }
    return inTheWay == null
        ? new Result.Unmatched("the words do not stand in its sentences")
        : new Result.Impossible(
            "'"
                + inTheWay.text()
                + "' ("
                + inTheWay.type().id()
                + ") is a mention there; drop it first if it is wrong");
  }

  /** The entity said, else one of the report with this name, else one of its own. */
  private String entityId(Correction.AddMentions add, Findings findings) {
    if (add.of() != null) {
      return add.of().id();
    }
    String form = NormalForm.of(add.key().text());
    return findings.entities().values().stream()
        .filter(entity -> entity.type() == add.key().type() && hasName(entity, form))
        .map(Entity::id)
        .findFirst()
        .orElseGet(() -> Entity.unlinkedId(add.key().type(), subject.home(), add.key().text()));
  }

  private static boolean hasName(Entity entity, String form) {
    return NormalForm.of(entity.name()).equals(form)
        || entity.aliases().stream().anyMatch(alias -> NormalForm.of(alias.name()).equals(form));
  }

  private static Label label(Correction.AddMentions add, Entity entity) {
    if (add.label() != null) {
      return add.label();
    }
    return entity != null ? entity.label() : add.of() == null ? null : add.of().label();
  }

  private List<List<Span>> places(MentionKey key, Pattern pattern, Sentence sentence) {
    if (!subject.says(sentence.id(), key.text()) || !subject.says(sentence.id(), key.context())) {
      return List.of();
    }
    TextView view = subject.source().view(sentence.spans());
    Matcher matcher = pattern.matcher(Folding.plainSigns(view.string()));
    List<List<Span>> out = new ArrayList<>();
    while (matcher.find()) {
      out.add(view.toSource(matcher.start(), matcher.end()));
    }
    return out;
  }

  private static Pattern pattern(String text) {
    String plain = Folding.plainSigns(text);
    int first = plain.codePointAt(0);
    String start = plain.substring(0, Character.charCount(first));
    String rest = plain.substring(start.length());
    String either =
        Character.isLowerCase(first)
            ? "(?:"
                + Pattern.quote(start)
                + "|"
                + Pattern.quote(start.toUpperCase(Locale.ROOT))
                + ")"
            : Pattern.quote(start);
    return Pattern.compile(
        "(?<![\\p{L}\\p{Nd}])" + either + Pattern.quote(rest) + "(?![\\p{L}\\p{Nd}])");
  }

  private static Mention overlapping(List<Mention> mentions, List<Span> spans) {
    for (Mention mention : mentions) {
      for (Span span : mention.spans()) {
        if (spans.stream().anyMatch(span::overlaps)) {
          return mention;
        }
      }
    }
    return null;
  }

  private Mention mention(
      Correction.AddMentions add,
      String id,
      List<Span> spans,
      Passage passage,
      Sentence sentence,
      String entity,
      Label label) {
    MentionType type = add.key().type();
    return new Mention(
        id,
        type,
        subject.source().read(spans),
        spans,
        passage.id(),
        sentence.id(),
        entity,
        label,
        null,
        type == MentionType.LOCATION ? LocationUse.LITERAL : null,
        add.origin().foundBy(),
        1);
  }
}
