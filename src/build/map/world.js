'use strict';
// Makes models/map/world.geojson, the base map of the report page, from Natural Earth's countries at 1:110m
// (public domain) as the npm package world-atlas has them. Run once, from the project's folder:
//
//   npm install --prefix target/world world-atlas@2.0.2 topojson-client@3.1.0 i18n-iso-countries@7.14.0
//   NODE_PATH=target/world/node_modules node src/build/map/world.js > models/map/world.geojson
//
// One feature a line, sorted by code: {iso3, name}, iso3 by ISO 3166-1 numeric code. Rings keep the winding that D3 wants
// (outer rings clockwise, unlike RFC 7946), coordinates have two decimals, about a kilometre.

const topojson = require('topojson-client');
const iso = require('i18n-iso-countries');
const world = require('world-atlas/countries-110m.json');

// Without a numeric code in Natural Earth. Kosovo has the code of our gazetteer; the other two are drawn, with none.
const WITHOUT_NUMBER = {Kosovo: 'XKX', 'N. Cyprus': null, Somaliland: null};

function iso3(feature) {
  if (feature.id) {
    return iso.numericToAlpha3(feature.id);
  }
  const {name} = feature.properties;
  if (!(name in WITHOUT_NUMBER)) {
    throw new Error(`${name} has no code: say which it is to have`);
  }
  return WITHOUT_NUMBER[name];
}

function rounded(ring) {
  const points = ring.map(([lon, lat]) => [Math.round(lon * 100) / 100 + 0, Math.round(lat * 100) / 100 + 0]);
  return points.filter((point, i) => i === 0 || String(point) !== String(points[i - 1]));
}

// A ring of fewer than four positions encloses nothing.
function polygon(rings) {
  const kept = rings.map(rounded);
  return kept[0].length < 4 ? [] : [kept.filter(ring => ring.length >= 4)];
}

function geometry({type, coordinates}) {
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates).flatMap(polygon);
  return polygons.length === 1
    ? {type: 'Polygon', coordinates: polygons[0]}
    : {type: 'MultiPolygon', coordinates: polygons};
}

const features = topojson.feature(world, world.objects.countries).features.map(feature => ({
  type: 'Feature',
  properties: {iso3: iso3(feature), name: feature.properties.name},
  geometry: geometry(feature.geometry),
}));
const key = ({properties: {iso3: code, name}}) => `${code || '~'} ${name}`;
features.sort((a, b) => (key(a) < key(b) ? -1 : 1));
process.stdout.write('{"type":"FeatureCollection","features":[\n'
  + features.map(feature => JSON.stringify(feature)).join(',\n') + '\n]}\n');
