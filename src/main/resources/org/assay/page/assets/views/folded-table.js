'use strict';
// Tables below a drawing, which say the same in words.
{
  const ROWS = 50;
  const {el} = assay;

  /** Puts tables in the place of others; those that were open stay so. */
  assay.foldedTables = (element, tables) => {
    const open = new Set([...element.querySelectorAll('details[open]')].map(({id}) => id));
    element.replaceChildren(...tables);
    tables.forEach((details) => {
      details.open = open.has(details.id);
    });
  };

  /**
   * A table in a fold, filled when it is opened, fifty rows at a time.
   *
   * @param cells gives the cells of a row: strings, numbers or nodes
   */
  assay.foldedTable = (id, title, heads, rows, cells) => {
    const body = el('tbody', {});
    const more = el('button', {type: 'button', on: {click: () => {
      const shown = body.children.length;
      add();
      assay.afterMore(more, body.children[shown]);
    }}}, 'Show more');
    const table = el('table', {}, el('caption', {class: 'unseen'}, title),
      el('thead', {}, el('tr', {}, heads.map((head) => el('th', {scope: 'col'}, head)))), body);
    function add() {
      const from = body.children.length;
      body.append(...rows.slice(from, from + ROWS).map((row) => el('tr', {}, cells(row).map((cell) => el('td', {}, cell)))));
      more.hidden = body.children.length >= rows.length;
    }
    const details = el('details', {id}, el('summary', {}, `${title} (${assay.number(rows.length)})`),
      el('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': title}, table), more);
    details.addEventListener('toggle', () => {
      if (details.open && !body.children.length) {
        add();
      }
    });
    return details;
  };
}
