package org.assay.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Somalia, somalia",
    "Tuzla South, tuzla south",
    "The Gambia, gambia",
    "the, the",
    "Theni, theni",
    "Cape of the Stars, cape of the stars",
    "St Lucia, saint lucia",
    "Port Ste Marie, port saint marie",
    "Sainte Rose, saint rose",
    "St. Lucia, saint lucia",
    "Sto, sto",
    "Bahía  Blanca, bahia blanca",
    "N'Djamena, ndjamena",
    "Trinidad & Tobago, trinidad and tobago",
    "'Saint-Louis ', saint louis",
    "' ', ''",
    "'', ''"
  })
  void oneKeyForAllSpellings(String name, String key) {
    assertEquals(key, PlaceKey.of(name));
  }
}
