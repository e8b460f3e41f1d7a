'use strict';
// Tables below a drawing, which say the same in words.
{
  const ROWS = 50;
  const {el} = assay;

  /** Puts tables in the place of others; those that were open, or that the address names, are. */
  assay.foldedTables = (element, tables) => {
    const open = new Set([...element.querySelectorAll('details[open]')].map(({id}) => id));
    (assay.param('open') || '').split(',').forEach((id) => open.add(id));
    element.replaceChildren(...tables);
    const note = () => assay.note({open: tables.filter((details) => details.open).map(({id}) => id).join(',') || null});
    tables.forEach((details) => {
      details.open = open.has(details.id);
      details.dispatchEvent(new Event('toggle')); // now, since it may be on its way to a printer
      details.querySelector('summary').addEventListener('click', () => setTimeout(note));
    });
    note();
  };

  /**
   * A table in a fold, filled when it is opened, fifty rows at a time.
   *
   * @param cells gives the cells of a row: strings, numbers or nodes
   */
  assay.foldedTable = (id, title, heads, rows, cells) => {
    const body = el('tbody', {});
    const part = el('div', {});
    const more = el('button', {type: 'button', class: 'more', on: {click: () => {
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
      part.replaceChildren(...[assay.printedPart(body.children.length, rows.length)].filter(Boolean));
    }
    const details = el('details', {id}, el('summary', {}, `${title} (${assay.number(rows.length)})`),
      el('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': title}, table), part, more);
    details.addEventListener('toggle', () => {
      if (details.open && !body.children.length) {
        add();
      }
    });
    return details;
  };
}
