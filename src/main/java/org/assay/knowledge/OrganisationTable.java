package org.assay.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.model.ActorClass;
import org.assay.text.Folding;

/** Reads {@code lexicons/organisations.tsv}. */
final class OrganisationTable {

  private static final String FILE = "lexicons/organisations.tsv";
  private static final String NONE = "-";
  private static final String[] COLUMNS = {"name", "aliases", "class", "country"};

  private OrganisationTable() {}

  /** Organisations by name, and by alias where no name is the same; namesakes together. */
  static FormTable<List<Organisation>> read(KnowledgeSource source) {
    Map<String, List<Organisation>> names = new LinkedHashMap<>();
    Map<String, List<Organisation>> aliases = new LinkedHashMap<>();
    for (KnowledgeFile.Row row : source.table(FILE, COLUMNS)) {
      Organisation organisation = organisation(row);
      names.put(Folding.plainSigns(organisation.name()), List.of(organisation));
      if (organisation.name().startsWith("'")) {
        names.put("' " + organisation.name().substring(1), List.of(organisation));
      }
      for (String alias : row.get(1).split("\\|", -1)) {
        if (!alias.isBlank() && !alias.strip().equals(NONE)) {
          aliases
              .computeIfAbsent(Folding.plainSigns(alias.strip()), k -> new ArrayList<>())
              .add(organisation);
        }
      }
    }
    FormTable.Builder<List<Organisation>> forms = new FormTable.Builder<>();
    names.forEach(forms::put);
    aliases.forEach((alias, owners) -> forms.putIfAbsent(alias, List.copyOf(owners)));
    names.forEach((name, owners) -> forms.putIfAbsent(inTokens(name), owners));
    aliases.forEach((alias, owners) -> forms.putIfAbsent(inTokens(alias), List.copyOf(owners)));
    return forms.build();
  }

  /** Organisations by id. */
  static Map<String, Organisation> byId(KnowledgeSource source) {
    Map<String, Organisation> out = new LinkedHashMap<>();
    for (KnowledgeFile.Row row : source.table(FILE, COLUMNS)) {
      Organisation organisation = organisation(row);
      out.put(organisation.id(), organisation);
    }
    return out;
  }

  /**
   * As the tokeniser parts it: {@code Lord 's Resistance Army}, {@code Educational , Scientific}.
   */
  private static String inTokens(String name) {
    return name.replaceAll("(\\p{L})'s\\b", "$1 's").replace(",", " ,").replace("s' ", "s ' ");
  }

  private static Organisation organisation(KnowledgeFile.Row row) {
    String name = row.get(0);
    ActorClass label = LexiconReader.coded(FILE, row, 2, ActorClass.class, ActorClass::of);
    String country = row.get(3).equals(NONE) ? null : row.get(3);
    String id = Folding.key(name).replaceAll("[^a-z0-9]+", "-");
    return new Organisation(id, name, label, country, FILE + ":" + name);
  }
}
