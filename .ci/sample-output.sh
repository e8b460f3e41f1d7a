# Sourced by the scripts beside it: sets $work, a folder that is deleted at the end, and writes two
# output folders into it, $work/plain and $work/safe (--spreadsheet-safe --bom, with a workbook), from
# corpus/ and from a report that is hard on readers of CSV. ASSAY names another program to run.
root=$(CDPATH='' cd -- "$(dirname "$0")/.." && pwd -P)
assay=${ASSAY:-$root/assay}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat > "$work/hard.txt" <<'TEXT'
Criminality

Criminal markets

=Drugs

=SUM(A1:A2) of cocaine is smuggled from "Colombia", via Panama; to Spain, said 'one' officer. -5 tonnes of heroin came from
Guinea-Bissau to Spain by sea in 2019. +49 boats took cannabis from Morocco to Spain. @home, migrants	paid
smugglers in Bamako “a lot” – é, ж, 中, 🔎 – and 007 armed groups taxed them.

Resilience

Civil society

Journalists in Bamako report on corrupt customs officials.
TEXT
cat > "$work/reports.csv" <<'CSV'
path,country,edition,title,publisher,url
hard.txt,MLI,2025,"=HYPERLINK(""http://example.org"",""Mali"")",+49 press,https://example.org/mali?a=1&b=2
CSV

write() {
  "$assay" extract --manifest "$work/reports.csv" "$root/corpus" "$@" > "$work/extract.log" 2>&1 || {
    cat "$work/extract.log" >&2
    exit 1
  }
}
write -o "$work/plain" --format geojson,graphml,ftm,jsonl,brat
write -o "$work/safe" --format csv,xlsx --spreadsheet-safe --bom
