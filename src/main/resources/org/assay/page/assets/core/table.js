'use strict';

/* Tables: sorted, filtered, copied and saved as what is shown. */
{
  const SCRIPT = 'assets/lib/tabulator.min.js';

  function value(column, row) {
    const cell = column.value(row);
    return cell === null || cell === undefined ? '' : cell;
  }

  function formatter(column, drawn) {
    return (cell) => {
      drawn.add(cell.getRow());
      const row = cell.getRow().getData().of;
      const node = column.node ? column.node(row) : null;
      const text = assay.plain(cell.getValue());
      const shown = node || assay.name(column.share ? cell.getValue().toFixed(2) : text);
      shown.title = text;
      return shown;
    };
  }

  function definition(column, n, drawn) {
    const number = column.number === true;
    return {
      title: column.title,
      field: 'c' + n,
      width: column.width,
      minWidth: column.minWidth || (number ? 100 : 115),
      widthGrow: column.grow || 1,
      hozAlign: number ? 'right' : 'left',
      headerHozAlign: number ? 'right' : 'left',
      sorter: number ? 'number' : 'string',
      sorterParams: number ? undefined : {locale: 'en'},
      headerFilter: number ? false : 'input',
      headerFilterFunc: (wanted, is) => assay.fold(String(is)).includes(assay.fold(String(wanted))),
      headerFilterParams: {elementAttributes: {'aria-label': 'Filter ' + column.title}},
      formatter: formatter(column, drawn),
    };
  }

  function cells(columns, rows) {
    return rows.map((of, id) => {
      const out = {id, of};
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

  /**
   * A table in a container.
   *
   * @param options name (of the file), columns [{title, value(row), node(row)?, number?, live?, share?, width?, grow?}],
   *   rows: all that can be shown, shown(): those that pass the filters now, open(row): what a click on a row does;
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
    const data = cells(columns, options.rows);
    const live = columns.map((column, n) => n).filter((n) => columns[n].live);
    let passing = new Set(options.shown());
    const drawn = new Set();
    const table = new Tabulator(place, {
      data,
      columns: columns.map((column, n) => definition(column, n, drawn)),
      layout: 'fitColumns',
      height: options.height || Math.max(320, innerHeight - 330),
      placeholder: 'Nothing passes the filters.',
      columnDefaults: {resizable: true, headerTooltip: true},
    });
    // Not dataFiltered: for it Tabulator makes an object of every row.
    table.on('renderComplete', () => {
      const rows = table.getDataCount('active');
      roles(place, rows);
      count.textContent = assay.count(rows, 'row');
    });
    table.on('rowClick', (event, row) => {
      if (!event.target.closest('a, button')) {
        options.open(row.getData().of);
      }
    });
    await new Promise((resolve) => {
      table.on('tableBuilt', resolve);
    });
    table.setFilter((row) => passing.has(row.of));
    return {
      // Rows stay and are filtered: to make tens of thousands anew takes longer than a filter may.
      update() {
        passing = new Set(options.shown());
        for (const row of live.length > 0 ? data : []) {
          if (passing.has(row.of)) {
            live.forEach((n) => {
              row['c' + n] = value(columns[n], row.of);
            });
          }
        }
        if (live.length > 0) {
          const old = [...drawn];
          drawn.clear();
          old.forEach((row) => row.reformat());
        }
        table.setFilter((row) => passing.has(row.of));
      },
      destroy() {
        table.destroy();
      },
    };
  };
}
