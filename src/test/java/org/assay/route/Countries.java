package org.assay.route;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assay.knowledge.KnowledgeFile;

/** Names and some demonyms of countries, enough for tests. */
final class Countries {

  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, String> DEMONYMS = new HashMap<>();

  static {
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      NAMES.put(country.getDisplayCountry(Locale.ENGLISH), country.getISO3Country());
    }
    String path = "/route/demonyms.tsv";
    try (InputStream in = Countries.class.getResourceAsStream(path)) {
      new KnowledgeFile(path, new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .table("form", "iso3")
          .forEach(row -> DEMONYMS.put(row.get(0), row.get(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    NAMES.put("Myanmar", "MMR");
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
