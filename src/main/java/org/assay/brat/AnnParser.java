package org.assay.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.brat.AnnFile.Attribute;
import org.assay.brat.AnnFile.Bound;
import org.assay.model.Label;
import org.assay.model.MentionType;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** Makes mentions and equivalences of an {@code .ann} file and checks them against the text. */
final class AnnParser {

  private final AnnFile ann;
  private final SourceText text;
  private final Map<String, MentionType> types = new LinkedHashMap<>();

  AnnParser(AnnFile ann, SourceText text) {
    this.ann = ann;
    this.text = text;
    for (Bound bound : ann.bounds().values()) {
      check(bound);
      BratTerms.type(bound.type()).ifPresent(type -> types.put(bound.id(), type));
    }
  }

  List<GoldMention> mentions() {
    Map<String, Label> labels = new LinkedHashMap<>();
    List<String> named = new ArrayList<>();
    for (Attribute attribute : ann.attributes()) {
      MentionType type = types.get(attribute.target());
      if (type != null && attribute.name().equals(BratTerms.attribute(type))) {
        labels.put(attribute.target(), label(attribute, type));
      } else if (attribute.name().equals(BratTerms.NAMED)) {
        named.add(attribute.target());
      }
    }
    List<GoldMention> out = new ArrayList<>();
    types.forEach(
        (id, type) -> {
          Bound bound = ann.bounds().get(id);
          out.add(
              new GoldMention(
                  id, type, bound.spans(), bound.text(), labels.get(id), named.contains(id)));
        });
    return out;
  }

  List<List<String>> equivalents() {
    for (AnnFile.Equivalence group : ann.equivalences()) {
      group.ids().forEach(id -> mention(group.line(), id));
    }
    return ann.equivalences().stream().map(AnnFile.Equivalence::ids).toList();
  }

  List<GoldRoute> routes() {
    return new EventParser(ann, this::mention).routes();
  }

  private String mention(int line, String id) {
    if (!types.containsKey(id)) {
      throw ann.error(line, id + " is no mention of this file");
    }
    return id;
  }

  private Label label(Attribute attribute, MentionType type) {
    try {
      return BratTerms.label(type, String.valueOf(attribute.value()));
    } catch (IllegalArgumentException e) {
      throw ann.error(attribute.line(), attribute.name() + " " + e.getMessage());
    }
  }

  /** Offsets that point elsewhere mostly mean another line-end form or an edited text. */
  private void check(Bound bound) {
    StringBuilder there = new StringBuilder();
    for (Span span : bound.spans()) {
      if (span.end() > text.length()) {
        throw ann.error(
            bound.line(), span.end() + " is behind the end of the text, " + text.length());
      }
      there.append(text.slice(span.start(), span.end()));
    }
    if (!letters(there.toString()).equals(letters(bound.text()))) {
      throw ann.error(
          bound.line(),
          "the text has '" + there + "' there, not '" + bound.text() + "'; was it edited?");
    }
  }

  private static String letters(String words) {
    return words
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
