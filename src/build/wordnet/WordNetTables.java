import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Compiles nouns for people in a role from WordNet 3.1 to a flat table, run by the build: {@code
 * java WordNetTables.java CLASSES LEFT_OUT OUTPUT}.
 *
 * <p>Taken are nouns all of whose senses are persons or groups, that are no adjective or verb too,
 * and that stand below a synset of the table of classes. What that costs and gains against more of
 * WordNet is in {@code src/docs/decisions.md}. The same dictionary and tables give the same bytes.
 */
public final class WordNetTables {

  private static final String HEADER =
      """
      # From WordNet 3.1 (Princeton University), by src/build/wordnet/WordNetTables.java.
      # WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Permission to use, copy, modify and
      # distribute this software and database and its documentation for any purpose and without fee or royalty is hereby
      # granted, provided that you agree to comply with the following copyright notice and statements, including the
      # disclaimer, and that the same appear on ALL copies of the software, database and documentation, including
      # modifications that you make for internal use or for distribution. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS"
      # AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED.
      """;

  private final Dictionary dictionary;
  private final Map<String, String> classes;
  private final Set<String> leftOut;

  private WordNetTables(Dictionary dictionary, Map<String, String> classes, Set<String> leftOut) {
    this.dictionary = dictionary;
    this.classes = classes;
    this.leftOut = leftOut;
  }

  /** See the class. Does nothing where the output is newer than both tables. */
  public static void main(String[] args) throws IOException, JWNLException {
    Path classes = Path.of(args[0]);
    Path leftOut = Path.of(args[1]);
    Path nouns = Path.of(args[2]).resolve("heads.tsv");
    Path verbs = Path.of(args[2]).resolve("verbs.tsv");
    if (Files.exists(verbs) && newer(verbs, classes) && newer(verbs, leftOut)) {
      return;
    }
    WordNetTables compiler =
        new WordNetTables(Dictionary.getDefaultResourceInstance(), table(classes), words(leftOut));
    Files.createDirectories(nouns.getParent());
    write(nouns, "lemma\ttype\tlabel\tuse", compiler.nouns());
    write(verbs, "lemma\tonly", compiler.verbs());
  }

  private static void write(Path file, String columns, Set<String> rows) throws IOException {
    String text = HEADER + columns + "\n" + String.join("\n", rows) + "\n";
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** Verbs of one word; {@code only} is 1 for those that are no noun or adjective too. */
  private Set<String> verbs() throws JWNLException {
    Set<String> rows = new TreeSet<>();
    Iterator<IndexWord> verbs = dictionary.getIndexWordIterator(POS.VERB);
    while (verbs.hasNext()) {
      String lemma = verbs.next().getLemma();
      if (lemma.matches("[a-z]{3,}")) {
        boolean only =
            dictionary.getIndexWord(POS.NOUN, lemma) == null
                && dictionary.getIndexWord(POS.ADJECTIVE, lemma) == null;
        rows.add(lemma + "\t" + (only ? "1" : "0"));
      }
    }
    return rows;
  }

  private Set<String> nouns() throws JWNLException {
    Set<String> rows = new TreeSet<>();
    Iterator<IndexWord> nouns = dictionary.getIndexWordIterator(POS.NOUN);
    while (nouns.hasNext()) {
      IndexWord noun = nouns.next();
      String lemma = noun.getLemma();
      if (lemma.matches("[a-z][a-z '-]+") && !leftOut.contains(lemma) && onlyPerson(noun)) {
        String label = label(noun.getSenses().get(0));
        if (label != null) {
          rows.add(lemma + "\t" + label);
        }
      }
    }
    return rows;
  }

  private boolean onlyPerson(IndexWord noun) throws JWNLException {
    for (Synset sense : noun.getSenses()) {
      if (!sense.getLexFileName().matches("noun\\.(person|group)")) {
        return false;
      }
    }
    Synset first = noun.getSenses().get(0);
    return first.getLexFileName().equals("noun.person")
        && first.getPointers(PointerType.INSTANCE_HYPERNYM).isEmpty()
        && inLowerCase(first, noun.getLemma())
        && dictionary.getIndexWord(POS.ADJECTIVE, noun.getLemma()) == null
        && dictionary.getIndexWord(POS.VERB, noun.getLemma()) == null;
  }

  private static boolean inLowerCase(Synset sense, String lemma) {
    return sense.getWords().stream().map(Word::getLemma).anyMatch(lemma::equals);
  }

  /** Type, class and use by the nearest synset above that has them, or null. */
  private String label(Synset noun) throws JWNLException {
    List<Synset> way = new ArrayList<>();
    Synset at = noun;
    while (at != null && !way.contains(at)) {
      way.add(at);
      List<Pointer> above = at.getPointers(PointerType.HYPERNYM);
      at = above.isEmpty() ? null : above.get(0).getTargetSynset();
      String label = at == null ? null : classes.get(at.getWords().get(0).getLemma());
      if (label != null) {
        return label;
      }
    }
    return null;
  }

  private static boolean newer(Path output, Path input) throws IOException {
    return Files.getLastModifiedTime(output).compareTo(Files.getLastModifiedTime(input)) > 0;
  }

  private static Map<String, String> table(Path file) throws IOException {
    Map<String, String> out = new HashMap<>();
    for (String line : lines(file)) {
      int tab = line.indexOf('\t');
      out.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return out;
  }

  private static Set<String> words(Path file) throws IOException {
    return new HashSet<>(lines(file));
  }

  /** Lines without comments and header. */
  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .skip(1)
        .toList();
  }
}
