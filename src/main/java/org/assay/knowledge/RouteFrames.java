package org.assay.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assay.model.ActorRole;
import org.assay.model.StopRole;

/** Reads the frames of verbs and nouns of {@code models/rules/routes}. */
final class RouteFrames {

  private record FrameFile(List<Row> frames) {}

  private record Row(
      String id,
      String kind,
      List<String> lemmas,
      List<String> phrases,
      String subject,
      String object,
      List<String> origin,
      List<String> transit,
      List<String> destination,
      boolean closed,
      String cargo,
      boolean weak,
      String home,
      boolean onward,
      boolean exploit,
      String agent,
      String actor,
      Integer least) {}

  private final RouteWords words;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, List<FrameForm>> forms = new LinkedHashMap<>();
  private final List<RouteFrame> bare = new ArrayList<>();

  RouteFrames(RouteWords words) {
    this.words = words;
  }

  void read(KnowledgeFile file) {
    FrameFile content = file.yaml(FrameFile.class);
    if (content.frames() == null || content.frames().isEmpty()) {
      throw new KnowledgeException(file.path(), 0, "the file has no frames");
    }
    content.frames().forEach(row -> add(new YamlLines(file), row));
  }

  /** Word forms, lower case, to the frames that they may stand for. */
  PhraseTable<List<FrameForm>> table() {
    return new PhraseTable<>(forms);
  }

  /** Frames that have no word. */
  List<RouteFrame> bare() {
    return List.copyOf(bare);
  }

  private void add(YamlLines file, Row row) {
    String id = file.id(row.id(), ids);
    RouteFrame.Kind kind = file.oneOf(id, "kind", RouteFrame.Kind.class, row.kind());
    RouteFrame frame =
        new RouteFrame(
            id,
            kind,
            file.oneOf(id, "subject", RouteFrame.Slot.class, orElse(row.subject(), "none")),
            file.oneOf(id, "object", RouteFrame.Slot.class, orElse(row.object(), "none")),
            prepositions(file, row),
            file.oneOf(id, "cargo", RouteFrame.CargoKind.class, orElse(row.cargo(), "any")),
            row.weak(),
            row.home() == null ? null : file.oneOf(id, "home", StopRole.class, row.home()),
            row.onward(),
            row.exploit(),
            row.agent() == null ? null : file.oneOf(id, "agent", StopRole.class, row.agent()),
            row.actor() == null ? null : file.oneOf(id, "actor", ActorRole.class, row.actor()),
            row.least() == null ? 1 : Math.max(0, row.least()));
    boolean wordless = orEmpty(row.lemmas()).isEmpty() && orEmpty(row.phrases()).isEmpty();
    if (wordless != (kind == RouteFrame.Kind.BARE)) {
      throw file.error(
          id,
          wordless
              ? "the frame has neither lemmas nor phrases"
              : "a bare frame has neither lemmas nor phrases");
    }
    if (wordless) {
      bare.add(frame);
    }
    for (String lemma : orEmpty(row.lemmas())) {
      if (kind == RouteFrame.Kind.VERB) {
        Inflection.verb(lemma).forEach((form, what) -> put(form, new FrameForm(frame, what)));
      } else {
        put(lemma, new FrameForm(frame, WordForm.SINGULAR));
        put(Inflection.plural(lemma), new FrameForm(frame, WordForm.SINGULAR));
      }
    }
    for (String phrase : orEmpty(row.phrases())) {
      put(phrase, new FrameForm(frame, WordForm.FIXED));
    }
  }

  private Map<String, StopRole> prepositions(YamlLines file, Row row) {
    Map<String, StopRole> out = new HashMap<>();
    if (!row.closed()) {
      out.putAll(words.roles());
    }
    put(file, row, out, row.origin(), StopRole.ORIGIN);
    put(file, row, out, row.transit(), StopRole.TRANSIT);
    put(file, row, out, row.destination(), StopRole.DESTINATION);
    return out;
  }

  private void put(
      YamlLines file, Row row, Map<String, StopRole> out, List<String> names, StopRole role) {
    for (String name : orEmpty(names)) {
      if (!words.isPreposition(name)) {
        throw file.error(row.id(), "'" + name + "' is no preposition of words.yaml");
      }
      out.put(name, role);
    }
  }

  private void put(String form, FrameForm frame) {
    String key = form.toLowerCase(Locale.ROOT);
    List<FrameForm> all = forms.computeIfAbsent(key, k -> new ArrayList<>());
    if (all.stream().noneMatch(other -> other.frame().equals(frame.frame()))) {
      all.add(frame);
    }
  }

  private static List<String> orEmpty(List<String> list) {
    return list == null ? List.of() : list;
  }

  private static String orElse(String value, String other) {
    return value == null ? other : value;
  }
}
