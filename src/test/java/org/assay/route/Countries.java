package org.assay.route;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names and some demonyms of countries, enough for tests. */
final class Countries {

  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, String> DEMONYMS =
      Map.ofEntries(
          Map.entry("Malian", "MLI"),
          Map.entry("Nigerian", "NGA"),
          Map.entry("Chinese", "CHN"),
          Map.entry("North Korean", "PRK"),
          Map.entry("North Koreans", "PRK"),
          Map.entry("Mongolian", "MNG"),
          Map.entry("Venezuelan", "VEN"),
          Map.entry("Filipino", "PHL"),
          Map.entry("Vietnamese", "VNM"),
          Map.entry("Syrian", "SYR"),
          Map.entry("Haitian", "HTI"),
          Map.entry("Ethiopian", "ETH"),
          Map.entry("Mexican", "MEX"),
          Map.entry("Tanzanian", "TZA"),
          Map.entry("Nepali", "NPL"),
          Map.entry("Ghanaian", "GHA"),
          Map.entry("Peruvian", "PER"));

  static {
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      NAMES.put(country.getDisplayCountry(Locale.ENGLISH), country.getISO3Country());
    }
    NAMES.put("US", "USA");
    NAMES.put("UK", "GBR");
    NAMES.put("UAE", "ARE");
    NAMES.put("Turkey", "TUR");
    NAMES.put("Türkiye", "TUR");
    NAMES.put("Burma", "MMR");
    NAMES.put("Côte d'Ivoire", "CIV");
  }

  private Countries() {}

  static String iso3(String name) {
    return NAMES.get(name);
  }

  static Optional<String> demonym(String form) {
    return Optional.ofNullable(DEMONYMS.get(form));
  }
}
