package org.assay.json;

import java.io.IOException;

/** JSON that does not hold what its schema says; names the place. */
public final class JsonFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String place;

  /**
   * @param place path within the document, {@code mentions[3].type}; empty for the whole
   * @param problem what is wrong there
   */
  public JsonFormatException(String place, String problem) {
    super(place.isEmpty() ? problem : place + ": " + problem);
    this.place = place;
  }

  /** Path within the document; empty for the whole. */
  public String place() {
    return place;
  }
}
