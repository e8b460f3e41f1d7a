package org.assay.knowledge;

import java.nio.file.Path;
import org.assay.text.PageNames;

/**
 * Everything read from {@code models/} and a user's own knowledge folder; immutable.
 *
 * @param lexicons word lists
 * @param countries countries by code and name
 * @param places one look-up over countries and gazetteer
 * @param placeWords designators and directions
 * @param demonyms words for people of a place
 * @param families report families
 * @param aliases words that make two names one thing
 * @param routes how movements are read
 * @param furniture names of page furniture
 * @param corrections what an analyst says against extractions
 * @param sha256 hash over all data files, 64 hex digits
 */
public record Knowledge(
    Lexicons lexicons,
    Countries countries,
    Places places,
    PlaceWords placeWords,
    Demonyms demonyms,
    Families families,
    AliasRules aliases,
    RouteRules routes,
    PageNames furniture,
    Corrections corrections,
    String sha256) {

  /**
   * Reads and checks all data files.
   *
   * @param folder a user's own knowledge folder, or null
   * @throws KnowledgeException for the first file that cannot be used, with file and line
   */
  public static Knowledge read(Path folder) {
    KnowledgeSource source = new KnowledgeSource(folder);
    Countries countries = Countries.from(source);
    Gazetteer gazetteer = Gazetteer.from(source, countries);
    GeoNamesIndex imported = GeoNamesIndex.from(source);
    Places places = new Places(countries, gazetteer, GeoNamesIds.from(source, gazetteer), imported);
    return new Knowledge(
        new LexiconReader(source).read(),
        countries,
        places,
        PlaceWords.from(source),
        Demonyms.from(source, countries, gazetteer),
        new Families(source),
        new AliasRules(source),
        RouteRules.load(source),
        FurnitureTable.from(source),
        Corrections.from(source, countries, places, gazetteer, imported),
        source.sha256());
  }
}
