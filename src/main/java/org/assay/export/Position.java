package org.assay.export;

/**
 * A position as GeoJSON orders it.
 *
 * @param lon degrees east, -180 to 180
 * @param lat degrees north, -90 to 90
 */
record Position(double lon, double lat) {}
