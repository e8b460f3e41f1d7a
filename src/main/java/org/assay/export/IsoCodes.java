package org.assay.export;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** Codes of ISO 3166 and 639 in the form that FollowTheMoney takes. */
final class IsoCodes {

  /** Kosovo has no ISO code; both of these are the user-assigned ones in general use. */
  private static final Map<String, String> USER_ASSIGNED = Map.of("XKX", "xk");

  private static final Map<String, String> ALPHA2 = alpha2();

  private IsoCodes() {}

  /** The two-letter code in lower case of a country's three letters, or null. */
  static String country(String iso3) {
    return iso3 == null ? null : ALPHA2.get(iso3);
  }

  /** The three-letter code of a language's two letters, or null. */
  static String language(String iso639) {
    try {
      String code = Locale.forLanguageTag(iso639).getISO3Language();
      return code.isEmpty() ? null : code;
    } catch (MissingResourceException e) {
      return null;
    }
  }

  private static Map<String, String> alpha2() {
    Map<String, String> codes = new HashMap<>(USER_ASSIGNED);
    for (String iso2 : Locale.getISOCountries()) {
      String iso3 = new Locale.Builder().setRegion(iso2).build().getISO3Country();
      codes.put(iso3, iso2.toLowerCase(Locale.ROOT));
    }
    return Map.copyOf(codes);
  }
}
