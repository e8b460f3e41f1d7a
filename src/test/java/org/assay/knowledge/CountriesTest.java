package org.assay.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountriesTest {

  private final Countries countries = Countries.from(new KnowledgeSource(null));

  private String iso3(String name) {
    return countries.byName(name).map(Country::iso3).orElse("none");
  }

  @Test
  void everyCountryResolvesByItsEnglishName() {
    for (String iso2 : Locale.getISOCountries()) {
      ULocale country = new ULocale("und", iso2);
      String name = country.getDisplayCountry(ULocale.ENGLISH);
      if (!name.equals("Micronesia")) { // the region of that name is the likelier one
        assertEquals(country.getISO3Country(), iso3(name), name);
      }
    }
  }

  @Test
  void everyCountryResolvesInFourLanguages() {
    List<String> wrong = new ArrayList<>();
    for (String language : List.of("en", "fr", "es", "pt")) {
      for (String iso2 : Locale.getISOCountries()) {
        ULocale country = new ULocale("und", iso2);
        String name = country.getDisplayCountry(new ULocale(language));
        if (!iso3(name).equals(country.getISO3Country())) {
          wrong.add(language + " " + name + " is " + iso3(name));
        }
      }
    }
    // Words of English, first names and names that mean another place in English text.
    List<String> known =
        List.of(
            "en Micronesia is none",
            "fr Argentine is none",
            "fr Chili is none",
            "fr Dominique is none",
            "fr Grenade is none",
            "fr Maurice is none",
            "fr Micronésie is none",
            "fr Salvador is none",
            "es Granada is none",
            "es Guadalupe is none",
            "es Micronesia is none",
            "es San Bartolomé is none",
            "es San Martín is none",
            "es Santa Elena is none",
            "es Santa Lucía is none",
            "pt Gana is none",
            "pt Granada is none",
            "pt Guadalupe is none",
            "pt Guiana is none",
            "pt Micronésia is none",
            "pt Santa Helena is none",
            "pt Santa Lúcia is none",
            "pt São Martinho is none");
    wrong.removeAll(known);
    assertEquals(List.of(), wrong);
  }

  @Test
  void historicalDisputedAndShortNamesMeanTheirCountry() {
    Map<String, String> names =
        Map.ofEntries(
            Map.entry("Burma", "MMR"),
            Map.entry("Myanmar", "MMR"),
            Map.entry("Swaziland", "SWZ"),
            Map.entry("Eswatini", "SWZ"),
            Map.entry("Western Sahara", "ESH"),
            Map.entry("Kosovo", "XKX"),
            Map.entry("Taiwan", "TWN"),
            Map.entry("Palestine", "PSE"),
            Map.entry("Democratic Republic of the Congo", "COD"),
            Map.entry("Democratic Republic of Congo", "COD"),
            Map.entry("DR Congo", "COD"),
            Map.entry("Congo-Brazzaville", "COG"),
            Map.entry("Republic of Congo", "COG"),
            Map.entry("Gambia", "GMB"),
            Map.entry("The Gambia", "GMB"),
            Map.entry("Ivory Coast", "CIV"),
            Map.entry("Cape Verde", "CPV"),
            Map.entry("Cabo Verde", "CPV"),
            Map.entry("Türkiye", "TUR"),
            Map.entry("Turkey", "TUR"),
            Map.entry("Czechia", "CZE"),
            Map.entry("Czech Republic", "CZE"),
            Map.entry("East Timor", "TLS"),
            Map.entry("Macedonia", "MKD"),
            Map.entry("North Macedonia", "MKD"),
            Map.entry("Great Britain", "GBR"),
            Map.entry("United Kingdom", "GBR"),
            Map.entry("Holland", "NLD"),
            Map.entry("Vatican City", "VAT"),
            Map.entry("Hong Kong", "HKG"),
            Map.entry("Macau", "MAC"),
            Map.entry("Trinidad & Tobago", "TTO"),
            Map.entry("North Korea", "PRK"),
            Map.entry("South Korea", "KOR"),
            Map.entry("Russian Federation", "RUS"),
            Map.entry("Viet Nam", "VNM"),
            Map.entry("Lao PDR", "LAO"),
            Map.entry("PRC", "CHN"),
            Map.entry("UAE", "ARE"),
            Map.entry("USA", "USA"));
    names.forEach((name, iso3) -> assertEquals(iso3, iso3(name), name));
  }

  @Test
  void partsOfCountriesAreRegions() {
    Places places = Knowledge.read(null).places();
    for (String name :
        List.of(
            "England", "Scotland", "Wales", "Northern Ireland", "California", "Texas", "Florida")) {
      Place place = places.find(name, "MLI").orElseThrow();
      assertEquals(org.assay.model.LocationKind.REGION, place.kind(), name);
      assertTrue(Set.of("GBR", "USA").contains(place.iso3()), name);
    }
  }

  @Test
  void everyShownNameAndListedNameResolves() {
    for (Country country : countries.all()) {
      assertEquals(country.iso3(), iso3(country.name()), country.name());
    }
    for (String name : countries.names()) {
      assertTrue(countries.byName(name).isPresent(), name);
    }
  }

  @Test
  void variantsMeanTheirCountry() {
    assertEquals("COD", iso3("DRC"));
    assertEquals("COG", iso3("Republic of the Congo"));
    assertEquals("CIV", iso3("Cote d’Ivoire"));
    assertEquals("CIV", iso3("Ivory Coast"));
    assertEquals("TUR", iso3("Türkiye"));
    assertEquals("TUR", iso3("Turkiye"));
    assertEquals("GMB", iso3("the Gambia"));
    assertEquals("GNB", iso3("Guinea Bissau"));
    assertEquals("GIN", iso3("Guinea"));
    assertEquals("NER", iso3("Niger"));
    assertEquals("NGA", iso3("Nigeria"));
    assertEquals("VCT", iso3("St. Vincent and the Grenadines"));
    assertEquals("BIH", iso3("Bosnia & Herzegovina"));
    assertEquals("XKX", iso3("Kosovo"));
    assertEquals("MLI", iso3("MALI"));
  }

  @Test
  void acronymsNeedTheirCapitals() {
    assertEquals("USA", iso3("US"));
    assertEquals("USA", iso3("U.S."));
    assertEquals("CAF", iso3("CAR"));
    assertEquals("none", iso3("us"));
    assertEquals("none", iso3("car"));
    assertEquals("none", iso3("Car"));
  }

  @Test
  void foreignFormsThatAreEnglishWordsAreLeftOut() {
    assertEquals("none", iso3("Grenade"));
    assertEquals("none", iso3("Argentine"));
    assertEquals("none", iso3("Chili"));
  }

  @Test
  void regionsAndBorders() {
    assertEquals("011", countries.byIso3("MLI").orElseThrow().m49Region());
    assertEquals(
        Set.of("DZA", "BFA", "CIV", "GIN", "MRT", "NER", "SEN"), countries.neighbours("MLI"));
    assertTrue(countries.neighbours("JPN").isEmpty());
    assertFalse(countries.neighbours("USA").isEmpty());
  }

  @Test
  void errorsNameFileAndLine(@TempDir Path folder) throws IOException {
    Path own = Files.createDirectories(folder.resolve("gazetteer"));
    Files.writeString(
        own.resolve("country-names.tsv"), "iso3\tname\tnote\nXXX\tNowhere\tvariant\n");
    KnowledgeException unknown =
        assertThrows(KnowledgeException.class, () -> Countries.from(new KnowledgeSource(folder)));
    assertTrue(unknown.getMessage().startsWith("gazetteer/country-names.tsv:2: 'XXX'"));
    Files.writeString(
        own.resolve("country-names.tsv"), "iso3\tname\tnote\nMLI\tSoudan français\tformer\n");
    Files.writeString(own.resolve("borders.tsv"), "iso3\tneighbours\nMLI\tJPN\n");
    KnowledgeException oneSided =
        assertThrows(KnowledgeException.class, () -> Countries.from(new KnowledgeSource(folder)));
    assertTrue(oneSided.getMessage().startsWith("gazetteer/borders.tsv:2: MLI borders JPN"));
  }
}
