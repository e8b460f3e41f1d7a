'use strict';

/* Tables: sorted, filtered, copied and saved as what is shown. */
{
  const SCRIPT = 'assets/lib/tabulator.min.js';

  function value(column, row) {
    const cell = column.value(row);
    return cell === null || cell === undefined ? '' : cell;
  }

  function formatter(column) {
    return (cell) => {
      const row = cell.getRow().getData().of;
      const node = column.node ? column.node(row) : null;
      return node || assay.name(String(cell.getValue()));
    };
  }

  function definition(column, n) {
    const number = column.number === true;
    return {
      title: column.title,
      field: 'c' + n,
      width: column.width,
      minWidth: column.minWidth || (number ? 70 : 110),
      widthGrow: column.grow || 1,
      hozAlign: number ? 'right' : 'left',
      headerHozAlign: number ? 'right' : 'left',
      sorter: number ? 'number' : 'string',
      sorterParams: number ? undefined : {locale: 'en'},
      headerFilter: number ? false : 'input',
      headerFilterFunc: (wanted, is) => assay.fold(String(is)).includes(assay.fold(String(wanted))),
      headerFilterParams: {elementAttributes: {'aria-label': 'Filter ' + column.title}},
      formatter: formatter(column),
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
   * @param options name (of the file), columns [{title, value(row), node(row)?, number?, width?, grow?}],
   *   rows, open(row): what a click on a row does, sort: title of a number column to sort by, down
   * @returns {update(rows), destroy()}
   */
  assay.table = async (container, options) => {
    await assay.load.script(SCRIPT);
    const {columns} = options;
    const shown = () => (table.initialized ? table.getRows('active').map((row) => row.getData()) : []);
    const matrix = () => [columns.map((c) => c.title),
      ...shown().map((row) => columns.map((c, n) => row['c' + n]))];
    const count = assay.el('span', {class: 'count', role: 'status'});
    const copyButton = assay.el('button', {type: 'button', on: {
      click: () => copy(matrix().map((row) => row.map((cell) => String(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n'), copyButton),
    }}, 'Copy');
    const saveButton = assay.el('button', {type: 'button', on: {
      click: () => assay.download(options.name + '.csv', 'text/csv;charset=utf-8', assay.toCsv(matrix())),
    }}, 'Download CSV');
    const place = assay.el('div', {});
    container.append(assay.el('div', {class: 'tools'}, count, copyButton, saveButton), place);
    const table = new Tabulator(place, {
      data: cells(columns, options.rows),
      columns: columns.map(definition),
      layout: 'fitColumns',
      height: options.height || Math.max(320, innerHeight - 330),
      placeholder: 'Nothing passes the filters.',
      columnDefaults: {resizable: true, headerTooltip: true},
      initialSort: options.sort ? [{column: 'c' + columns.findIndex((c) => c.title === options.sort), dir: 'desc'}] : [],
    });
    const tell = () => {
      const rows = table.getDataCount('active');
      count.textContent = rows.toLocaleString('en') + (rows === 1 ? ' row' : ' rows');
    };
    table.on('dataFiltered', (filters, rows) => {
      count.textContent = rows.length.toLocaleString('en') + (rows.length === 1 ? ' row' : ' rows');
    });
    table.on('rowClick', (event, row) => {
      if (!event.target.closest('a, button')) {
        options.open(row.getData().of);
      }
    });
    await new Promise((resolve) => {
      table.on('tableBuilt', resolve);
    });
    tell();
    return {
      async update(rows) {
        await table.replaceData(cells(columns, rows));
        tell();
      },
      destroy() {
        table.destroy();
      },
    };
  };
}
