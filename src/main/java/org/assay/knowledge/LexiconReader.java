package org.assay.knowledge;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.model.ActorClass;
import org.assay.model.Coded;
import org.assay.model.CommodityCategory;
import org.assay.model.MentionType;
import org.assay.text.Folding;
import org.assay.text.NormalForm;

/** Reads {@code models/lexicons}; every cell that names an id is checked. */
public final class LexiconReader {

  private static final Pattern PLURAL = Pattern.compile("[^su]s$");
  private static final String NONE = "-";
  private static final String FOLDER = "lexicons/";
  private static final String WORDNET = "wordnet/heads.tsv";
  private static final String[] HEAD_COLUMNS = {"lemma", "type", "label", "use"};

  private final KnowledgeSource source;
  private final Plurals plurals;

  /** Reads from a source. */
  public LexiconReader(KnowledgeSource source) {
    this.source = source;
    this.plurals = new Plurals(source);
  }

  /**
   * @throws KnowledgeException naming file and line of the first bad row
   */
  public Lexicons read() {
    return new Lexicons(
        heads(),
        goods(),
        goodNames(),
        goodParts(),
        actorModifiers(),
        goodModifiers(),
        containers(),
        edges(),
        OrganisationTable.read(source),
        orgWords(),
        exclusions(),
        verbs(),
        words("small-words.tsv"),
        words("capitalised-words.tsv"),
        words("ethnonyms.tsv"),
        words("locative-prepositions.tsv"),
        ActorCues.from(source),
        words("trade-words.tsv"),
        words("ages-and-sexes.tsv"),
        new Endings(words("person-endings.tsv")),
        words("place-tails.tsv"),
        Confidences.from(source),
        EnglishVerbs.from(source),
        TradeCues.from(source),
        new Grammar(source),
        new TopicTable(source));
  }

  /** The curated nouns, then those of WordNet that are not among them. */
  private FormTable<Head> heads() {
    FormTable.Builder<Head> forms = new FormTable.Builder<>();
    Map<String, Head> derived = new LinkedHashMap<>();
    String file = FOLDER + "heads.tsv";
    for (KnowledgeFile.Row row : source.table(file, HEAD_COLUMNS)) {
      Head head = head(file, row);
      forms.put(head.lemma(), head);
      plurals.of(head.lemma()).forEach(plural -> derived.putIfAbsent(plural, head.inPlural()));
    }
    for (KnowledgeFile.Row row : source.compiled(WORDNET).table(HEAD_COLUMNS)) {
      Head head = head(WORDNET, row);
      derived.putIfAbsent(head.lemma(), head);
      plurals.of(head.lemma()).forEach(plural -> derived.putIfAbsent(plural, head.inPlural()));
    }
    derived.forEach(forms::putIfAbsent);
    return forms.build();
  }

  private static Head head(String file, KnowledgeFile.Row row) {
    String lemma = row.get(0);
    MentionType type = coded(file, row, 1, MentionType.class, MentionType::of);
    ActorClass label = coded(file, row, 2, ActorClass.class, ActorClass::of);
    Head.Use use = use(file, row, 3, Head.Use.class);
    boolean pluralOnly = PLURAL.matcher(lemma).find();
    return new Head(lemma, type, label, use, pluralOnly, file + ":" + lemma);
  }

  private FormTable<Good> goods() {
    FormTable.Builder<Good> forms = new FormTable.Builder<>();
    String file = FOLDER + "commodities.tsv";
    for (KnowledgeFile.Row row : source.table(file, "term", "category", "use")) {
      CommodityCategory category =
          coded(file, row, 1, CommodityCategory.class, CommodityCategory::of);
      Good good =
          new Good(
              row.get(0), category, use(file, row, 2, Good.Use.class), file + ":" + row.get(0));
      forms.put(Folding.key(good.term()), good);
      plurals.of(good.term()).forEach(plural -> forms.putIfAbsent(Folding.key(plural), good));
    }
    return forms.build();
  }

  private Map<String, String> goodNames() {
    Map<String, String> out = new HashMap<>();
    for (KnowledgeFile file : source.files(FOLDER + "good-names.tsv")) {
      for (KnowledgeFile.Row row : file.table("name", "other names")) {
        String shared = NormalForm.of(row.get(0));
        for (String name : (row.get(0) + "|" + row.get(1)).split("\\|", -1)) {
          String before = out.put(NormalForm.of(name), shared);
          if (before != null) {
            throw new KnowledgeException(
                file.path(), row.line(), "'" + name + "' stands in two rows; keep one");
          }
        }
      }
    }
    return Map.copyOf(out);
  }

  private Map<String, Lexicons.GoodPart> goodParts() {
    Map<String, Lexicons.GoodPart> out = new HashMap<>();
    String file = FOLDER + "good-parts.tsv";
    for (KnowledgeFile.Row row : source.table(file, "word", "kind")) {
      out.put(row.get(0), use(file, row, 1, Lexicons.GoodPart.class));
    }
    return Map.copyOf(out);
  }

  private Map<String, Lexicons.ActorModifier> actorModifiers() {
    Map<String, Lexicons.ActorModifier> out = new HashMap<>();
    String file = FOLDER + "actor-modifiers.tsv";
    for (KnowledgeFile.Row row : source.table(file, "word", "label", "strength")) {
      ActorClass label = coded(file, row, 1, ActorClass.class, ActorClass::of);
      String strength = row.get(2);
      if (!strength.matches("strong|weak|office")) {
        throw new KnowledgeException(
            file, row.line(), "strength must be strong, weak or office: " + strength);
      }
      boolean office = strength.equals("office");
      out.put(
          row.get(0),
          new Lexicons.ActorModifier(label, office || strength.equals("strong"), office));
    }
    return Map.copyOf(out);
  }

  private Map<String, Lexicons.GoodModifier> goodModifiers() {
    Map<String, Lexicons.GoodModifier> out = new HashMap<>();
    String file = FOLDER + "commodity-modifiers.tsv";
    for (KnowledgeFile.Row row : source.table(file, "word", "effect", "category")) {
      CommodityCategory category =
          coded(file, row, 2, CommodityCategory.class, CommodityCategory::of);
      out.put(row.get(0), new Lexicons.GoodModifier(row.get(1).equals("inside"), category));
    }
    return Map.copyOf(out);
  }

  private Map<String, String> containers() {
    Map<String, String> out = new HashMap<>();
    for (KnowledgeFile.Row row : source.table(FOLDER + "containers.tsv", "lemma", "kind")) {
      out.put(row.get(0), row.get(1));
      plurals.of(row.get(0)).forEach(plural -> out.put(plural, row.get(1)));
    }
    return Map.copyOf(out);
  }

  private Map<String, String> edges() {
    Map<String, String> out = new HashMap<>();
    for (KnowledgeFile.Row row : source.table(FOLDER + "edges.tsv", "word", "kind")) {
      out.put(row.get(0), row.get(1));
    }
    return Map.copyOf(out);
  }

  private Map<String, Lexicons.OrgWord> orgWords() {
    Map<String, Lexicons.OrgWord> out = new HashMap<>();
    String file = FOLDER + "org-words.tsv";
    for (KnowledgeFile.Row row : source.table(file, "word", "class")) {
      out.put(
          row.get(0), new Lexicons.OrgWord(coded(file, row, 1, ActorClass.class, ActorClass::of)));
    }
    return Map.copyOf(out);
  }

  private FormTable<Set<MentionType>> exclusions() {
    Map<String, Set<MentionType>> types = new HashMap<>();
    String file = FOLDER + "exclusions.tsv";
    for (KnowledgeFile.Row row : source.table(file, "phrase", "type", "note")) {
      MentionType type = coded(file, row, 1, MentionType.class, MentionType::of);
      types
          .computeIfAbsent(Folding.key(row.get(0)), k -> EnumSet.noneOf(MentionType.class))
          .add(type);
    }
    FormTable.Builder<Set<MentionType>> forms = new FormTable.Builder<>();
    types.forEach((phrase, set) -> forms.put(phrase, Set.copyOf(set)));
    return forms.build();
  }

  private Map<String, RoleVerb> verbs() {
    Map<String, RoleVerb> out = new HashMap<>();
    String file = FOLDER + "verbs.tsv";
    for (KnowledgeFile.Row row : source.table(file, "lemma", "subject", "object")) {
      MentionType subject = coded(file, row, 1, MentionType.class, MentionType::of);
      MentionType object = coded(file, row, 2, MentionType.class, MentionType::of);
      out.put(row.get(0), new RoleVerb(subject, object));
    }
    return Map.copyOf(out);
  }

  private Set<String> words(String name) {
    return source.table(FOLDER + name, "word").stream()
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The constant that a cell names, or null for {@code -}. */
  static <E extends Enum<E> & Coded> E coded(
      String file, KnowledgeFile.Row row, int column, Class<E> type, Function<String, E> of) {
    String cell = row.get(column);
    try {
      return cell.equals(NONE) ? null : of.apply(cell);
    } catch (IllegalArgumentException e) {
      throw new KnowledgeException(
          file, row.line(), type.getSimpleName() + " " + e.getMessage() + ", -");
    }
  }

  private static <E extends Enum<E>> E use(
      String file, KnowledgeFile.Row row, int column, Class<E> type) {
    try {
      return Enum.valueOf(type, row.get(column).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new KnowledgeException(
          file,
          row.line(),
          "'" + row.get(column) + "' is none of " + List.of(type.getEnumConstants()));
    }
  }
}
