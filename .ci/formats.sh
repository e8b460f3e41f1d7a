#!/bin/sh
# Has programs of others read the other formats of the output: check-geojson, graphology and the model of
# FollowTheMoney (npm packages), and NetworkX (Debian package python3-networkx). Damaged copies must be refused.
set -eu

if ! command -v npm > /dev/null 2>&1; then
  echo "formats: SKIPPED, NOTHING WAS CHECKED: npm is missing" >&2
  exit 0
fi
. "$(dirname "$0")/sample-output.sh"

npm install --prefix "$work/npm" --no-audit --no-fund --loglevel=error \
  @placemarkio/check-geojson@0.1.14 graphology@0.26.0 graphology-graphml@0.5.2 @alephdata/followthemoney@3.8.4 \
  > "$work/npm.log" 2>&1 || {
  cat "$work/npm.log" >&2
  echo "formats: the readers cannot be installed" >&2
  exit 1
}

cat > "$work/geojson.js" <<'JS'
const fs = require('fs')
const {check} = require('@placemarkio/check-geojson')

// How many places a geometry has, and that no line of it crosses the antimeridian.
const positions = (node) =>
  typeof node[0] === 'number' ? [node] : node.flatMap(positions)
const lines = (geometry) =>
  geometry === null ? []
    : geometry.type === 'LineString' ? [geometry.coordinates]
      : geometry.type === 'MultiLineString' ? geometry.coordinates : []

for (const layer of ['places', 'routes']) {
  const {features} = check(fs.readFileSync(process.argv[2] + '/geojson/' + layer + '.geojson', 'utf8'))
  const kinds = {}
  for (const {geometry} of features) {
    const kind = geometry === null ? 'no geometry' : geometry.type
    kinds[kind] = (kinds[kind] || 0) + 1
    for (const [lon, lat] of geometry === null ? [] : positions(geometry.coordinates)) {
      if (Math.abs(lon) > 180 || Math.abs(lat) > 90) throw new Error('no position: ' + [lon, lat])
    }
    for (const line of lines(geometry)) {
      line.forEach(([lon], i) => {
        if (i > 0 && Math.abs(lon - line[i - 1][0]) > 180) throw new Error('crosses: ' + JSON.stringify(line))
      })
    }
  }
  if (new Set(features.map((feature) => feature.id)).size !== features.length) throw new Error('an id stands twice')
  console.log('formats: ' + layer + '.geojson: ' + features.length + ' features, '
    + Object.entries(kinds).map(([kind, number]) => number + ' ' + kind).join(', '))
}
JS

cat > "$work/graphml.js" <<'JS'
const fs = require('fs')
const {MultiDirectedGraph} = require('graphology')
const {parse} = require('graphology-graphml')

const graph = parse(MultiDirectedGraph, fs.readFileSync(process.argv[2] + '/graphml/assay.graphml', 'utf8'))
const kinds = {}
graph.forEachEdge((edge, {kind, weight, report}) => {
  if (typeof weight !== 'number' || weight < 1 || !report) throw new Error('edge ' + edge + ' lacks weight or report')
  kinds[kind] = (kinds[kind] || 0) + 1
})
graph.forEachNode((node, {label, type, mentions}) => {
  if (!label || !type || typeof mentions !== 'number') throw new Error('node ' + node + ' lacks data')
})
if (!(kinds.leg > 0 && kinds.co_action > 0)) throw new Error('edges are missing')
console.log('formats: assay.graphml in graphology: ' + graph.order + ' nodes, ' + graph.size + ' edges, ' + JSON.stringify(kinds))
JS

cat > "$work/ftm.js" <<'JS'
const fs = require('fs')
const {Model, defaultModel} = require('@alephdata/followthemoney')

const model = new Model(defaultModel)
const isA = (schema, range) => schema.isA(range)

// The list in the sources against the model.
for (const line of fs.readFileSync(process.argv[3], 'utf8').trim().split('\n')) {
  const [schema, property, type, longest] = line.split('\t')
  if (line.startsWith('#') || schema === 'schema') continue
  const found = model.getSchema(schema).getProperty(property)
  const range = found.hasRange ? ':' + found.getRange().name : ''
  const said = found.type.name + range
  if (said !== type || defaultModel.types[found.type.name].maxLength !== Number(longest)) {
    throw new Error(line + ': the model says ' + said)
  }
}

const lines = fs.readFileSync(process.argv[2] + '/ftm/entities.ftm.json', 'utf8').trim().split('\n').map((line) => JSON.parse(line))
const schemas = new Map(lines.map(({id, schema}) => [id, model.getSchema(schema)]))
const counts = {}
for (const line of lines) {
  const entity = model.getEntity(line) // throws where a schema or property is unknown
  counts[line.schema] = (counts[line.schema] || 0) + 1
  for (const required of defaultModel.schemata[line.schema].required || []) {
    if (!entity.hasProperty(required)) throw new Error(line.id + ' lacks ' + required)
  }
  if (!/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/.test(line.id)) throw new Error('no id: ' + line.id)
  for (const [name, values] of Object.entries(line.properties)) {
    const property = model.getSchema(line.schema).getProperty(name)
    const type = defaultModel.types[property.type.name]
    for (const value of values) {
      if (type.values && !(value in type.values)) throw new Error(line.id + '.' + name + ': ' + value)
      if ([...value].length > type.maxLength) throw new Error(line.id + '.' + name + ' is too long')
      if (property.hasRange && !(schemas.has(value) && isA(schemas.get(value), property.getRange()))) {
        throw new Error(line.id + '.' + name + ' leads to nothing it may lead to: ' + value)
      }
    }
  }
}
if (schemas.size !== lines.length) throw new Error('an id stands twice')
console.log('formats: entities.ftm.json: ' + lines.length + ' entities, ' + JSON.stringify(counts))
JS

cat > "$work/jsonl.js" <<'JS'
const fs = require('fs')
let rows = 0
const folder = process.argv[2]
const {resources} = JSON.parse(fs.readFileSync(folder + '/datapackage.json', 'utf8'))
for (const {name, schema} of resources) {
  const lines = fs.readFileSync(folder + '/jsonl/' + name + '.jsonl', 'utf8').split('\n').slice(0, -1)
  for (const line of lines) {
    const keys = Object.keys(JSON.parse(line))
    if (keys.join() !== schema.fields.map((field) => field.name).join()) throw new Error(name + ': ' + keys)
    rows++
  }
}
console.log('formats: jsonl: ' + rows + ' rows')
JS

cat > "$work/graphml.py" <<'PY'
import sys
import networkx

graph = networkx.read_graphml(sys.argv[1] + "/graphml/assay.graphml", force_multigraph=True)
assert graph.is_directed() and graph.number_of_edges() > 0
assert all(isinstance(data["weight"], float) for _, _, data in graph.edges(data=True))
assert all(isinstance(data["named"], bool) for _, data in graph.nodes(data=True))
legs = [(s, t) for s, t, data in graph.edges(data=True) if data["kind"] == "leg"]
places = {node for node, data in graph.nodes(data=True) if data["type"] == "location"}
assert legs and all(s in places and t in places for s, t in legs)
busiest = sorted(places, key=lambda node: -graph.degree(node))[:3]
print("formats: assay.graphml in NetworkX:", graph.number_of_nodes(), "nodes,", graph.number_of_edges(), "edges, busiest", *busiest)
PY

NODE_PATH=$work/npm/node_modules
export NODE_PATH
properties=$root/src/main/resources/export/followthemoney.tsv
for reader in geojson graphml ftm jsonl; do
  node "$work/$reader.js" "$work/plain" "$properties"
done
if python3 -c 'import networkx' > /dev/null 2>&1; then
  python3 "$work/graphml.py" "$work/plain"
else
  echo "formats: SKIPPED: NetworkX is missing (Debian: python3-networkx)" >&2
fi

# Each damage: reader, file, what is changed into what.
while IFS='~' read -r reader file from to; do
  rm -rf "$work/damaged"
  cp -r "$work/plain" "$work/damaged"
  sed "$from$to" "$work/plain/$file" > "$work/damaged/$file"
  if cmp -s "$work/plain/$file" "$work/damaged/$file"; then
    echo "formats: nothing to damage in $file by $from$to" >&2
    exit 1
  fi
  if node "$work/$reader.js" "$work/damaged" "$properties" > "$work/said" 2>&1; then
    echo "formats: the reader took a damaged $file ($from$to)" >&2
    exit 1
  fi
  echo "formats: damaged $file is refused by $reader"
done << 'DAMAGE'
geojson~geojson/places.geojson~s/"Point","coordinates":\[/~"Point","coordinates":["x",/
geojson~geojson/routes.geojson~s/"type":"Feature"/~"type":"Future"/
graphml~graphml/assay.graphml~s/<node id="iso:MLI">/~<node id="iso:XXX">/
graphml~graphml/assay.graphml~s/"e_weight" for="edge" attr.name="weight" attr.type="double"/~"e_weight" for="edge" attr.name="weight" attr.type="string"/
ftm~ftm/entities.ftm.json~s/"latitude"/~"lat"/
ftm~ftm/entities.ftm.json~s/"schema":"Trip"/~"schema":"Voyage"/
jsonl~jsonl/routes.jsonl~s/"status"/~"state"/
DAMAGE
