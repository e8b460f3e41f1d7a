'use strict';

/* Tables: sorted, filtered, copied and saved as what is shown. */
{
  const SCRIPT = 'assets/lib/tabulator.min.js';
  const ROW_HEIGHT = 2.25;
  const BUFFER = 200;
  const PRINTED = 1000;

  function value(column, row) {
    const cell = column.value(row);
    return cell === null || cell === undefined ? '' : cell;
  }

  function formatter(column, n) {
    return (cell) => {
      const row = cell.getRow().getData();
      const node = column.node ? column.node(row.of) : null;
      const text = assay.plain(cell.getValue());
      const shown = node || assay.name(column.share ? cell.getValue().toFixed(2) : text);
      shown.title = text;
      if (column.live) {
        (row.drawn ??= new Map()).set(n, shown);
      }
      return shown;
    };
  }

  /** Sorts words of a column as people do, by ranks that are made once: to compare tens of thousands anew takes seconds. */
  function byWords(column) {
    let ranks = null;
    const rank = (row) => ranks.get(row.getData().of);
    return (a, b, rowA, rowB) => {
      if (!ranks) {
        const {compare} = new Intl.Collator('en', {numeric: true});
        const all = rowA.getTable().getData().map((row) => [row.of, String(value(column, row.of))]);
        const order = [...new Set(all.map(([, words]) => words))].sort(compare);
        const places = new Map(order.map((words, n) => [words, n]));
        ranks = new Map(all.map(([of, words]) => [of, places.get(words)]));
      }
      return rank(rowA) - rank(rowB);
    };
  }

  function definition(column, n) {
    const number = column.number === true;
    return {
      title: column.title,
      field: 'c' + n,
      width: column.width,
      minWidth: column.minWidth || (number ? 100 : 115),
      widthGrow: column.grow || 1,
      hozAlign: number ? 'right' : 'left',
      headerHozAlign: number ? 'right' : 'left',
      sorter: number ? 'number' : byWords(column),
      headerFilter: number ? false : 'input',
      headerFilterFunc: (wanted, is) => assay.fold(String(is)).includes(assay.fold(String(wanted))),
      headerFilterParams: {elementAttributes: {'aria-label': 'Filter ' + column.title}},
      formatter: formatter(column, n),
    };
  }

  function cells(columns, rows) {
    return rows.map((of, id) => {
      const out = {id, of, passes: true, drawn: null};
      columns.forEach((column, n) => {
        out['c' + n] = value(column, of);
      });
      return out;
    });
  }

  /** Roles that fit into each other: a grid of groups of rows, which Tabulator nests once too often. */
  function roles(place, rows) {
    place.querySelector('.tabulator-header-contents').setAttribute('role', 'presentation');
    const holder = place.querySelector('.tabulator-tableholder');
    holder.setAttribute('role', rows > 0 ? 'rowgroup' : 'presentation');
    holder.toggleAttribute('tabindex', rows > 0);
    if (rows > 0) {
      holder.setAttribute('tabindex', '0');
    }
    place.querySelector('.tabulator-table').setAttribute('role', 'presentation');
  }

  async function copy(text, button) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = assay.el('textarea', {'aria-hidden': 'true', class: 'unseen'}, text);
      document.body.append(area);
      area.select();
      document.execCommand('copy'); // where pages from disk may not use the clipboard
      area.remove();
    }
    const label = button.textContent;
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = label;
    }, 1500);
  }

  /** Rows that pass the filters; those are marked, and counts that change with the filters are written anew. */
  class Rows {
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
  }

  /** The order of the rows and what the columns are filtered by, in the address too: sort=-mentions, where.name=gold. */
  class Address {
    constructor(columns) {
      this.ids = columns.map((column) => column.title.toLowerCase().replace(/[^a-z]+/g, '-'));
      this.fields = new Map(this.ids.map((id, n) => [id, 'c' + n]));
      this.written = this.asked();
    }

    /** Parameters of the address that are about a table. */
    asked() {
      return Object.fromEntries(['sort', ...this.ids.map((id) => 'where.' + id)].map((key) => [key, assay.param(key)]));
    }

    sorters() {
      return (assay.param('sort') || '').split(',').map((key) => (key.startsWith('-')
        ? {column: this.fields.get(key.slice(1)), dir: 'desc'} : {column: this.fields.get(key), dir: 'asc'}))
        .filter(({column}) => column);
    }

    wanted() {
      return this.ids.map((id, n) => ({field: 'c' + n, value: assay.param('where.' + id)})).filter(({value: wanted}) => wanted);
    }

    /** Writes down what the table shows. */
    write(table) {
      const id = (field) => this.ids[Number(field.slice(1))];
      const now = Object.fromEntries(Object.keys(this.written).map((key) => [key, null]));
      now.sort = table.getSorters().map(({field, dir}) => (dir === 'desc' ? '-' : '') + id(field)).join(',') || null;
      for (const {field, value: wanted} of table.getHeaderFilters()) {
        now['where.' + id(field)] = wanted || null;
      }
      this.written = now;
      assay.note(now);
    }

    /** Does what the address asks for, where it is not what was written; an address that asks for nothing leaves all as it is. */
    apply(table) {
      const asked = this.asked();
      if (Object.values(asked).every((value) => value === null)) {
        assay.note(this.written);
      } else if (Object.entries(asked).some(([key, value]) => value !== this.written[key])) {
        this.written = asked;
        for (const [id, field] of this.fields) {
          if (table.getColumn(field).getDefinition().headerFilter) {
            table.setHeaderFilterValue(field, asked['where.' + id] || '');
          }
        }
        table.setSort(this.sorters());
      }
    }
  }

  /** As plain rows for the printer, which gets of the table only what is on the screen. */
  function printed(columns, rows) {
    const some = rows.slice(0, PRINTED);
    const text = (column, cell) => assay.name(column.share ? cell.toFixed(2) : cell);
    return assay.el('div', {class: 'print-only wide'},
      assay.el('table', {class: 'plain-table'},
        assay.el('thead', {}, assay.el('tr', {}, columns.map(({title}) => assay.el('th', {scope: 'col'}, title)))),
        assay.el('tbody', {}, some.map((row) => assay.el('tr', {},
          columns.map((column, n) => assay.el('td', {class: column.number ? 'number' : null}, text(column, row['c' + n]))))))),
      some.length < rows.length
        ? assay.el('p', {class: 'how'}, assay.number(some.length) + ' of ' + assay.count(rows.length, 'row') + '. All can be downloaded as CSV.') : null);
  }

  /**
   * A table in a container.
   *
   * @param options name (of the file), columns [{title, value(row), node(row)?, number?, live?, share?, width?, grow?}],
   *   rows: all that can be shown, shown(): an array of those that pass the filters now, open(row): what a click on a row does;
   *   a live column changes with the filters, a share has two decimals
   * @returns {update(), destroy()}
   */
  assay.table = async (container, options) => {
    await assay.load.script(SCRIPT);
    const {columns} = options;
    const shown = () => (table.initialized ? table.getRows('active').map((row) => row.getData()) : []);
    const matrix = () => [columns.map((c) => c.title),
      ...shown().map((row) => columns.map((c, n) => row['c' + n]))];
    const count = assay.el('span', {class: 'count', role: 'status'});
    const copyButton = assay.el('button', {type: 'button', on: {
      click: () => copy(assay.toTsv(matrix()), copyButton),
    }}, 'Copy');
    const saveButton = assay.el('button', {type: 'button', on: {
      click: () => assay.download(options.name + '.csv', 'text/csv;charset=utf-8', assay.toCsv(matrix())),
    }}, 'Download CSV');
    const place = assay.el('div', {});
    container.append(assay.el('div', {class: 'tools'}, count, copyButton, saveButton), place);
    const rows = new Rows(options);
    const address = new Address(columns);
    const table = new Tabulator(place, {
      data: rows.data,
      columns: columns.map(definition),
      layout: 'fitColumns',
      height: options.height || Math.max(320, innerHeight - 330),
      // To measure each row takes most of the time that a filter has.
      rowHeight: Math.ceil(parseFloat(getComputedStyle(document.documentElement).fontSize) * ROW_HEIGHT),
      renderVerticalBuffer: BUFFER,
      placeholder: 'Nothing passes the filters.',
      columnDefaults: {resizable: true, headerTooltip: true},
      initialFilter: [{field: 'passes', type: '=', value: true}],
      initialSort: address.sorters(),
      initialHeaderFilter: address.wanted(),
    });
    // Not dataFiltered: for it Tabulator makes an object of every row.
    table.on('renderComplete', () => {
      const all = table.getDataCount('active');
      roles(place, all);
      count.textContent = assay.count(all, 'row');
      if (table.initialized) {
        address.write(table);
      }
    });
    table.on('rowClick', (event, row) => {
      if (!event.target.closest('a, button')) {
        options.open(row.getData().of);
      }
    });
    await new Promise((resolve) => {
      table.on('tableBuilt', resolve);
    });
    const forget = assay.whenPrinted(place, () => printed(columns, shown()));
    return {
      // Rows stay and are filtered: to make tens of thousands anew takes longer than a filter may.
      update() {
        address.apply(table);
        if (rows.update()) {
          table.refreshFilter();
        }
      },
      destroy() {
        forget();
        table.destroy();
      },
    };
  };
}
