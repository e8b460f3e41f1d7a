package org.assay.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.model.CommodityCategory;

/**
 * Deeds that tell of people in office that they act for their own gain or for criminals: classes of
 * verbs over classes of things ({@code lexicons/office-deeds.tsv}). Immutable.
 *
 * @param byVerb deeds by the base form of their verb
 * @param things classes of things, by singular forms
 */
public record OfficeDeeds(Map<String, List<Deed>> byVerb, FormTable<Set<String>> things) {

  private static final String FILE = "lexicons/office-deeds.tsv";
  private static final String THINGS = "lexicons/office-things.tsv";
  private static final String NONE = "-";

  /** Copies. */
  public OfficeDeeds {
    byVerb = Map.copyOf(byVerb);
  }

  /**
   * What a verb says with a thing behind it.
   *
   * @param thing class of the thing, or id of a category of goods
   * @param link word that must follow the thing, or null
   * @param side where those in office stand
   */
  public record Deed(String thing, String link, OfficeCues.Side side) {}

  /**
   * Reads the tables.
   *
   * @throws KnowledgeException with file and line for an unknown class of things or side
   */
  static OfficeDeeds from(KnowledgeSource source) {
    Map<String, Set<String>> byForm = new HashMap<>();
    Set<String> classes = new HashSet<>();
    for (KnowledgeFile.Row row : source.table(THINGS, "word", "class")) {
      byForm.computeIfAbsent(row.get(0), k -> new HashSet<>()).add(row.get(1));
      classes.add(row.get(1));
    }
    FormTable.Builder<Set<String>> things = new FormTable.Builder<>();
    byForm.forEach((form, of) -> things.put(form, Set.copyOf(of)));
    Map<String, List<Deed>> byVerb = new HashMap<>();
    for (KnowledgeFile file : source.files(FILE)) {
      for (KnowledgeFile.Row row : file.table("verb", "thing", "link", "side")) {
        String thing = row.get(1);
        if (!classes.contains(thing)) {
          LexiconReader.coded(file.path(), row, 1, CommodityCategory.class, CommodityCategory::of);
        }
        String link = row.get(2).equals(NONE) ? null : row.get(2);
        byVerb
            .computeIfAbsent(row.get(0), k -> new ArrayList<>())
            .add(new Deed(thing, link, OfficeCues.side(file, row, 3)));
      }
    }
    byVerb.replaceAll((verb, deeds) -> List.copyOf(deeds));
    return new OfficeDeeds(byVerb, things.build());
  }
}
