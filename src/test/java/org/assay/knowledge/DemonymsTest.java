package org.assay.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonymsTest {

  private final KnowledgeSource source = new KnowledgeSource(null);
  private final Countries countries = Countries.from(source);
  private final Gazetteer gazetteer = Gazetteer.from(source, countries);
  private final Demonyms demonyms = Demonyms.from(source, countries, gazetteer);

  private String place(String form) {
    return demonyms.of(form).map(Demonym::placeId).orElse("none");
  }

  @Test
  void everyStateHasOne() {
    Set<String> have = demonyms.all().stream().map(Demonym::iso3).collect(Collectors.toSet());
    for (Country country : countries.all()) {
      if (!countries.neighbours(country.iso3()).isEmpty()
          && !Set.of("MAF", "SXM", "VAT").contains(country.iso3())) {
        assertTrue(have.contains(country.iso3()), country.name());
      }
    }
  }

  @Test
  void formsMeanTheirPlace() {
    assertEquals("iso:MLI", place("Malian"));
    assertEquals("iso:MLI", place("Malians"));
    assertEquals("iso:NER", place("Nigeriens"));
    assertEquals("iso:NGA", place("Nigerian"));
    assertEquals("iso:BFA", place("Burkinabé"));
    assertEquals("iso:PHL", place("Philippine"));
    assertEquals("iso:NLD", place("Dutch"));
    assertEquals("iso:GNB", place("Bissau-Guinean"));
    assertEquals("m49:011", place("West African"));
    assertEquals("place:sahel", place("Sahelian"));
    assertEquals("place:latin-america", place("Latin American"));
    assertEquals("place:western-balkans", place("Western Balkan"));
    assertEquals("place:rus-chechnya", place("Chechens"));
    assertEquals("RUS", demonyms.of("Chechen").orElseThrow().iso3());
    assertNull(demonyms.of("European").orElseThrow().iso3());
  }

  @Test
  void adjectiveNounAndPlural() {
    Demonym chinese = demonyms.of("Chinese").orElseThrow();
    assertTrue(chinese.adjective() && chinese.noun() && chinese.plural());
    Demonym malians = demonyms.of("Malians").orElseThrow();
    assertTrue(!malians.adjective() && malians.noun() && malians.plural());
    Demonym dutch = demonyms.of("Dutch").orElseThrow();
    assertTrue(dutch.adjective() && !dutch.noun());
  }

  @Test
  void lowerCaseWordsAreNoDemonyms() {
    assertEquals("none", place("polish"));
    assertEquals("iso:POL", place("Polish"));
    assertEquals("m49:202", place("sub-Saharan African"));
  }

  @Test
  void errorsNameFileAndLine(@TempDir Path folder) throws IOException {
    Path file = Files.createDirectories(folder.resolve("gazetteer")).resolve("demonyms.tsv");
    for (String row :
        new String[] {"Xish\tXXX\tboth\tXish", "Xish\tMLI\tverb\t", "Xish\tMLI\tnoun\t"}) {
      Files.writeString(file, "form\tplace\tkind\tplural\n" + row + "\n");
      KnowledgeSource bad = new KnowledgeSource(folder);
      String message =
          assertThrows(KnowledgeException.class, () -> Demonyms.from(bad, countries, gazetteer))
              .getMessage();
      assertTrue(message.startsWith("gazetteer/demonyms.tsv:2: "), message);
      assertFalse(message.contains("null"), message);
    }
  }
}
