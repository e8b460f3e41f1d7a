package org.assay.verify;

/**
 * Something wrong with written output.
 *
 * @param file path relative to the output folder
 * @param place where in the file ({@code m12}, a key of a row, a JSON path); empty for all of it
 * @param message what is wrong, for people
 */
public record Problem(String file, String place, String message) {

  @Override
  public String toString() {
    return place.isEmpty() ? file + ": " + message : file + ": " + place + ": " + message;
  }
}
