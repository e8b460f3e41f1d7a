#!/bin/sh
# Has a program of others, the npm package `datapackage`, read the output: descriptor, types, formats,
# constraints, primary and foreign keys. A damaged copy must be refused.
set -eu

if ! command -v npm > /dev/null 2>&1; then
  echo "datapackage: SKIPPED, NOTHING WAS CHECKED: npm is missing" >&2
  exit 0
fi
. "$(dirname "$0")/sample-output.sh"

npm install --prefix "$work/npm" --no-audit --no-fund --loglevel=error datapackage@1.1.10 > "$work/npm.log" 2>&1 || {
  cat "$work/npm.log" >&2
  echo "datapackage: the validator cannot be installed" >&2
  exit 1
}

cat > "$work/check.js" <<'JS'
const fs = require('fs')
const {Package} = require(process.env.VALIDATOR)

async function check(folder) {
  const descriptor = JSON.parse(fs.readFileSync(folder + '/datapackage.json', 'utf8'))
  const load = () => Package.load(JSON.parse(JSON.stringify(descriptor)), {basePath: folder})
  const errors = (await load()).errors.map(String)
  const attempt = async (name, action) => {
    try {
      return await action()
    } catch (error) {
      const all = error.multiple ? error.errors.slice(0, 3) : [error]
      all.forEach((one) => errors.push(name + ': ' + one.message))
      return []
    }
  }
  let rows = 0
  let keys = 0
  for (const {name} of errors.length ? [] : descriptor.resources) {
    // Casts every cell and checks its constraints and the primary key.
    rows += (await attempt(name, async () => (await load()).getResource(name).read({cast: true}))).length
  }
  for (const resource of errors.length ? [] : descriptor.resources) {
    // One key at a time: the package mixes up keys that share a column.
    const all = resource.schema.foreignKeys || []
    for (const key of all) {
      resource.schema.foreignKeys = [key]
      await attempt(resource.name, async () => (await load()).getResource(resource.name).checkRelations())
      keys++
    }
    resource.schema.foreignKeys = all
  }
  return {errors, rows, keys}
}

check(process.argv[2]).then((result) => {
  result.errors.forEach((error) => console.log(error))
  console.log(result.rows + ' rows, ' + result.keys + ' foreign keys, ' + result.errors.length + ' errors')
  process.exit(result.errors.length ? 1 : 0)
})
JS
VALIDATOR=$work/npm/node_modules/datapackage
export VALIDATOR

# The package passes over no byte order mark, which is why --bom is an option.
for file in "$work"/safe/*.csv; do
  sed -i '1s/^\xEF\xBB\xBF//' "$file"
done
for style in plain safe; do
  printf 'datapackage: %s: ' "$style"
  node "$work/check.js" "$work/$style"
done

# Each damage: file, what is changed into what.
while IFS='~' read -r file from to; do
  rm -rf "$work/damaged"
  cp -r "$work/plain" "$work/damaged"
  sed "$from$to" "$work/plain/$file" > "$work/damaged/$file"
  if cmp -s "$work/plain/$file" "$work/damaged/$file"; then
    echo "datapackage: nothing to damage in $file by $from$to" >&2
    exit 1
  fi
  if node "$work/check.js" "$work/damaged" > "$work/said"; then
    echo "datapackage: the validator took a damaged $file ($from$to)" >&2
    exit 1
  fi
  echo "datapackage: damaged $file is refused: $(head -n 1 "$work/said")"
done << 'DAMAGE'
route_stops.csv~s/,iso:[A-Z]*,/~,iso:XXX,/
mentions.csv~2s/,\(actor\|location\|commodity\|people\),/~,thing,/
entities.csv~s/,true,/~,perhaps,/
reports.csv~2s/[0-9a-f]\{64\}/~unhashed/
passages.csv~2s/,s[0-9]*,/~,s999,/
inputs.csv~2s/-[0-9a-f]\{8\},/~-00000000,/
DAMAGE
