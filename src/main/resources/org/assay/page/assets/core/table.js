'use strict';

/* Tables: sorted, filtered, copied and saved as what is shown. */
{
  const SCRIPT = 'assets/lib/tabulator.min.js';
  const ROW_HEIGHT = 2.25;
  const BUFFER = 200;
  const PRINTED = 1000;

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
        const all = rowA.getTable().getData().map((row) => [row.of, String(assay.cellValue(column, row.of))]);
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

  /** Columns are sorted by keyboard too. */
  function sortable(place) {
    for (const title of place.querySelectorAll('.tabulator-col-title')) {
      title.setAttribute('role', 'button');
      title.setAttribute('tabindex', '0');
      title.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          title.click();
        }
      });
    }
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

  /** As plain rows for the printer, which gets of the table only what is on the screen. */
  function printed(columns, rows) {
    const some = rows.slice(0, PRINTED);
    const text = (column, cell) => assay.name(column.share ? cell.toFixed(2) : cell);
    return assay.el('div', {class: 'print-only wide'},
      assay.el('table', {class: 'plain-table'},
        assay.el('thead', {}, assay.el('tr', {}, columns.map(({title, number}) => assay.el('th', {scope: 'col', class: number ? 'number' : null}, title)))),
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
    const rows = new assay.TableRows(options);
    const address = new assay.TableAddress(columns);
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
    sortable(place);
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
