package org.assay.model;

/**
 * A point on the earth.
 *
 * @param lat degrees north, -90 to 90
 * @param lon degrees east, -180 to 180
 */
public record Point(double lat, double lon) {

  private static final double EARTH_RADIUS_KM = 6371.0;

  /** Kilometres along the great circle. */
  public double kilometresTo(Point other) {
    double north = Math.toRadians(other.lat - lat) / 2;
    double east = Math.toRadians(other.lon - lon) / 2;
    double haversine =
        square(Math.sin(north))
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(other.lat))
                * square(Math.sin(east));
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
  }

  private static double square(double value) {
    return value * value;
  }
}
