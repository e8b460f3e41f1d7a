#!/bin/sh
# Opens the output in LibreOffice: the workbook through another format and back, and each CSV through
# xlsx and back; every cell must come back, and nothing may have become a formula.
set -eu

for needed in soffice python3; do
  if ! command -v $needed > /dev/null 2>&1; then
    echo "spreadsheets: SKIPPED, NOTHING WAS CHECKED: $needed is missing (apt-get install libreoffice-calc)" >&2
    exit 0
  fi
done
. "$(dirname "$0")/sample-output.sh"

# convert FORMAT OUTDIR FILE... ; the numbers: comma, quote, UTF-8, from line 1, raw values, all sheets.
csv='csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'
convert() {
  format=$1
  out=$2
  shift 2
  timeout 120 soffice "-env:UserInstallation=file://$work/profile" --headless --infilter="$infilter" \
    --convert-to "$format" --outdir "$out" "$@" > "$work/soffice.log" 2>&1 || {
    cat "$work/soffice.log" >&2
    exit 1
  }
}

infilter='Calc MS Excel 2007 XML'
mkdir "$work/book"
cp "$work/safe/assay.xlsx" "$work/book/assay.xlsx"
convert "$csv" "$work/book/direct" "$work/book/assay.xlsx"
convert ods "$work/book" "$work/book/assay.xlsx"
infilter='calc8'
convert xlsx "$work/book/back" "$work/book/assay.ods"
infilter='Calc MS Excel 2007 XML'
convert "$csv" "$work/book/again" "$work/book/back/assay.xlsx"
for style in plain safe; do
  # As Excel would: columns by their looks, formulas evaluated where a cell looks like one.
  infilter='CSV:44,34,76,1,,0,false,true,false,false,false,0,true'
  convert xlsx "$work/$style-xlsx" "$work/$style"/*.csv
  infilter='Calc MS Excel 2007 XML'
  convert "$csv" "$work/$style-back" "$work/$style-xlsx"/*.xlsx
done

cat > "$work/compare.py" <<'PY'
import csv, json, os, re, sys

work = sys.argv[1]
package = json.load(open(work + '/safe/datapackage.json', encoding='utf-8'))
csv.field_size_limit(1 << 30)


def rows(path, encoding='utf-8-sig'):
    with open(path, encoding=encoding, newline='') as file:
        return list(csv.reader(file))


def same(kind, expected, actual):
    if kind in ('integer', 'number') and expected and actual:
        return abs(float(expected) - float(actual)) < 1e-9
    if kind == 'boolean':
        return expected.lower() == actual.lower()
    return expected == actual


# What LibreOffice makes of a CSV cell that looks like a number, date or time is its own affair.
LOOSE = re.compile(r"^[-+]?[0-9.,:/-]+$")


def compare(name, path, of, loose, quiet=False):
    cells = wrong = converted = 0
    for resource in package['resources']:
        table = resource['name']
        kinds = [field['type'] for field in resource['schema']['fields']]
        expected = rows('%s/%s/%s.csv' % (work, of, table))
        actual = rows(path % table)
        if len(expected) != len(actual):
            print('%s: %s has %d rows instead of %d' % (name, table, len(actual), len(expected)))
            wrong += 1
        for number, (left, right) in enumerate(zip(expected, actual)):
            for i, cell in enumerate(left):
                cells += 1
                kind = kinds[i] if number else 'string'
                found = right[i] if i < len(right) else ''
                if same(kind, cell, found):
                    continue
                if loose and kind == 'string' and LOOSE.match(cell):
                    converted += 1
                    continue
                wrong += 1
                if wrong < 10 and not quiet:
                    print('%s: %s row %d column %d: %r became %r' % (name, table, number, i, cell, found))
    print('spreadsheets: %s: %d cells, %d wrong%s' % (
        name, cells, wrong, ', %d like a number or date converted' % converted if loose else ''))
    return wrong


wrong = compare('xlsx', work + '/book/direct/assay-%s.csv', 'plain', False)
wrong += compare('xlsx to ods to xlsx', work + '/book/again/assay-%s.csv', 'plain', False)
wrong += compare('--spreadsheet-safe CSV to xlsx', work + '/safe-back/%s.csv', 'safe', True)
changed = compare('exact CSV to xlsx, for comparison', work + '/plain-back/%s.csv', 'plain', True, True)
if not changed:
    print('spreadsheets: the exact CSV came through too, so the hard report proves nothing')
sys.exit(1 if wrong or not changed else 0)
PY
for style in plain safe; do
  for file in "$work/$style-back"/*-*.csv; do
    mv "$file" "${file%-*}.csv"
  done
done
python3 "$work/compare.py" "$work"
