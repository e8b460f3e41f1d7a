'use strict';

/* The rows of a table and the words in their cells. */
{
  /** What a column has for a row, '' for nothing. */
  function value(column, row) {
    const cell = column.value(row);
    return cell === null || cell === undefined ? '' : cell;
  }
  assay.cellValue = value;

  function cells(columns, rows) {
    return rows.map((of, id) => {
      const out = {id, of, passes: true, drawn: null};
      columns.forEach((column, n) => {
        out['c' + n] = value(column, of);
      });
      return out;
    });
  }

  /** Rows that pass the filters; those are marked, and counts that change with the filters are written anew. */
  assay.TableRows = class {
    constructor(options) {
      this.options = options;
      this.live = options.columns.map((column, n) => n).filter((n) => options.columns[n].live);
      this.data = cells(options.columns, options.rows);
      this.byRow = new Map(this.data.map((row) => [row.of, row]));
      this.passing = options.rows;
      this.update();
    }

    /** Gives whether others pass than before, or with other counts. */
    update() {
      const before = this.passing;
      this.passing = this.options.shown();
      let counted = false;
      for (const row of this.live.length > 0 ? this.passing : []) {
        counted = this.recount(this.byRow.get(row)) || counted;
      }
      if (!counted && before.length === this.passing.length && this.passing.every((row, n) => row === before[n])) {
        return false;
      }
      for (const row of this.data) {
        row.passes = false;
      }
      for (const row of this.passing) {
        this.byRow.get(row).passes = true;
      }
      return true;
    }

    recount(row) {
      let changed = false;
      for (const n of this.live) {
        const now = value(this.options.columns[n], row.of);
        if (row['c' + n] !== now) {
          row['c' + n] = now;
          changed = true;
          const node = row.drawn?.get(n);
          if (node) {
            node.textContent = String(now);
            node.title = String(now);
          }
        }
      }
      return changed;
    }
  };
}
