package org.assay.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assay.model.ActorRole;
import org.assay.model.CommodityCategory;
import org.assay.model.MentionType;
import org.assay.model.TransportMode;

/**
 * All that the route stage knows of language: {@code models/rules/routes}, {@code status.yaml} and
 * {@code modes.tsv}. Immutable and thread-safe.
 *
 * @param words words between triggers and fillers
 * @param triggers word forms to the frames that they may stand for
 * @param bare frames without a word: goods with a place beside them
 * @param roles role nouns
 * @param status cues of status, assertion and negation
 * @param modes phrases that say how a movement goes
 * @param means nouns that say in or by what something is moved or hidden
 * @param actorVerbs forms of verbs that say what an actor does for a movement
 * @param topics indicator to what its passages are about
 */
public record RouteRules(
    RouteWords words,
    PhraseTable<List<FrameForm>> triggers,
    List<RouteFrame> bare,
    RoleNouns roles,
    StatusCues status,
    PhraseTable<TransportMode> modes,
    Set<String> means,
    PhraseTable<ActorRole> actorVerbs,
    Map<String, Topic> topics) {

  private static final String FOLDER = "rules/routes/";
  private static final String ANY = "*";

  /**
   * What a passage is about.
   *
   * @param type people or commodity
   * @param categories categories of goods; empty for any
   */
  public record Topic(MentionType type, Set<String> categories) {}

  /**
   * @throws KnowledgeException where a file is missing or wrong
   */
  public static RouteRules load(KnowledgeSource source) {
    RouteWords words = new RouteWords(last(source.files(FOLDER + "words.yaml")));
    RouteFrames frames = new RouteFrames(words);
    for (KnowledgeFile file : source.below(FOLDER, ".yaml")) {
      if (!file.path().endsWith("/words.yaml") && !file.path().endsWith("/roles.yaml")) {
        frames.read(file);
      }
    }
    return new RouteRules(
        words,
        frames.table(),
        frames.bare(),
        new RoleNouns(last(source.files(FOLDER + "roles.yaml"))),
        new StatusCues(last(source.files("rules/status.yaml"))),
        modes(source.files("rules/modes.tsv")),
        means(source.files("rules/means.tsv")),
        actorVerbs(source.files(FOLDER + "actors.tsv")),
        topics(source.files(FOLDER + "topics.tsv")));
  }

  private static PhraseTable<TransportMode> modes(List<KnowledgeFile> files) {
    Map<String, TransportMode> out = new HashMap<>();
    for (KnowledgeFile file : files) {
      for (KnowledgeFile.Row row : file.table("phrase", "mode")) {
        try {
          out.put(row.get(0), TransportMode.of(row.get(1)));
        } catch (IllegalArgumentException e) {
          throw new KnowledgeException(file.path(), row.line(), e.getMessage());
        }
      }
    }
    return new PhraseTable<>(out);
  }

  private static Set<String> means(List<KnowledgeFile> files) {
    Set<String> out = new HashSet<>();
    for (KnowledgeFile file : files) {
      file.table("noun").forEach(row -> out.add(row.get(0)));
    }
    return Set.copyOf(out);
  }

  private static PhraseTable<ActorRole> actorVerbs(List<KnowledgeFile> files) {
    Map<String, ActorRole> out = new HashMap<>();
    for (KnowledgeFile file : files) {
      for (KnowledgeFile.Row row : file.table("verb", "role")) {
        try {
          ActorRole role = ActorRole.of(row.get(1));
          Inflection.verb(row.get(0)).keySet().forEach(form -> out.put(form, role));
        } catch (IllegalArgumentException e) {
          throw new KnowledgeException(file.path(), row.line(), e.getMessage());
        }
      }
    }
    return new PhraseTable<>(out);
  }

  private static Map<String, Topic> topics(List<KnowledgeFile> files) {
    Map<String, Topic> out = new HashMap<>();
    for (KnowledgeFile file : files) {
      for (KnowledgeFile.Row row : file.table("indicator", "type", "categories")) {
        try {
          Set<String> categories = new TreeSet<>();
          for (String id : row.get(2).split(" ", -1)) {
            if (!id.equals(ANY)) {
              categories.add(CommodityCategory.of(id).id());
            }
          }
          out.put(row.get(0), new Topic(MentionType.of(row.get(1)), categories));
        } catch (IllegalArgumentException e) {
          throw new KnowledgeException(file.path(), row.line(), e.getMessage());
        }
      }
    }
    return Map.copyOf(out);
  }

  private static KnowledgeFile last(List<KnowledgeFile> files) {
    return files.get(files.size() - 1);
  }
}
