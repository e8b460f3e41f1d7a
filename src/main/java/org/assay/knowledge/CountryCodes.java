package org.assay.knowledge;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What the Unicode locale data knows of countries. */
final class CountryCodes {

  private static final String KOSOVO = "XK";

  private CountryCodes() {}

  /** All ISO 3166 countries and territories and Kosovo, by two-letter code, sorted. */
  static List<Country> all() {
    Set<String> iso = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    return Stream.concat(iso.stream(), Stream.of(KOSOVO))
        .sorted()
        .map(
            iso2 ->
                new Country(
                    iso3(iso2),
                    iso2,
                    region(iso2).getDisplayCountry(ULocale.ENGLISH),
                    m49Region(iso2)))
        .toList();
  }

  /** English names, long before short, then the French, Spanish and Portuguese ones. */
  static List<String> names(String iso2) {
    List<String> names = new ArrayList<>();
    for (String language : List.of("en", "fr", "es", "pt")) {
      ULocale locale = new ULocale(language);
      names.add(region(iso2).getDisplayCountry(locale));
      names.add(
          LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT)
              .regionDisplayName(iso2));
    }
    return names.stream().distinct().toList();
  }

  // Kosovo has no ISO code; XKX is what statistics and the neighbours of this project write.
  private static String iso3(String iso2) {
    return iso2.equals(KOSOVO) ? "XKX" : region(iso2).getISO3Country();
  }

  private static String m49Region(String iso2) {
    Region outer = Region.getInstance(iso2).getContainingRegion();
    return outer == null || !outer.toString().matches("\\d{3}") ? null : outer.toString();
  }

  private static ULocale region(String iso2) {
    return new ULocale("und", iso2);
  }
}
