'use strict';

/** Columns of reports, for the overview and the tables. */
assay.reportColumns = () => [
  {title: 'Report', value: (r) => assay.reportName(r), node: (r) => assay.el('a', {href: assay.href('report', [r.id])}, assay.name(assay.reportName(r))), grow: 2, minWidth: 150},
  {title: 'Country', value: (r) => r.iso3 || '', minWidth: 95},
  {title: 'Edition', value: (r) => r.edition ?? '', number: true, minWidth: 85},
  {title: 'Family', value: (r) => r.family, minWidth: 90},
  {title: 'Mentions', value: (r) => r.mentions, number: true, minWidth: 95},
  {title: 'Entities', value: (r) => r.entities, number: true, minWidth: 90},
  {title: 'Routes', value: (r) => r.routes, number: true, minWidth: 85},
  {title: 'Diagnostics', value: (r) => r.diagnostics, number: true, minWidth: 110},
  {title: 'Outcome', value: (r) => r.status, minWidth: 95},
  {title: 'File', value: (r) => r.file, grow: 2},
];

{
  const TYPES = ['actor', 'location', 'commodity', 'people'];
  const MOST = 8;

  function figures() {
    const {reports, passages, routes, entities, counts} = assay.selection();
    let mentions = 0;
    for (const of of counts.values()) {
      mentions += of.mentions;
    }
    const rows = {Reports: reports.length, Passages: passages.length, Entities: entities.length, Mentions: mentions, Routes: routes.length};
    return assay.el('dl', {class: 'figures'}, Object.entries(rows).map(([label, number]) =>
      assay.el('div', {}, assay.el('dt', {}, label), assay.el('dd', {}, number.toLocaleString('en')))));
  }

  function bar(share, type) {
    const rect = assay.svg('rect', {x: 0, y: 1, height: 8, width: Math.max(1, share * 100), rx: 1.5});
    rect.style.fill = 'var(--' + type + ')';
    return assay.svg('svg', {viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true'}, rect);
  }

  function most(type) {
    const rows = [...assay.selection().counts].filter(([entity]) => entity.type === type)
      .sort((a, b) => b[1].mentions - a[1].mentions || a[0].n - b[0].n).slice(0, MOST);
    if (rows.length === 0) {
      return null;
    }
    const max = rows[0][1].mentions;
    return assay.el('section', {},
      assay.el('h3', {}, assay.badge(type), ' ', {actor: 'Actors', location: 'Locations', commodity: 'Commodities', people: 'People'}[type]),
      assay.el('ul', {class: 'bars'}, rows.map(([entity, of]) => assay.el('li', {},
        assay.entityButton(entity), bar(of.mentions / max, type), assay.el('span', {class: 'amount'}, String(of.mentions))))));
  }

  function unread() {
    const inputs = assay.index.inputs.filter((input) => input.report === null);
    if (inputs.length === 0) {
      return null;
    }
    return assay.el('section', {}, assay.el('h2', {}, assay.count(inputs.length, 'input') + ' without extraction'),
      assay.el('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Inputs without extraction'}, assay.el('table', {class: 'plain-table'},
        assay.el('thead', {}, assay.el('tr', {}, ['File', 'Outcome', 'Reason', 'Remedy'].map((title) => assay.el('th', {scope: 'col'}, title)))),
        assay.el('tbody', {}, inputs.map((input) => assay.el('tr', {},
          [input.path, input.status, input.reason, input.remedy].map((cell) => assay.el('td', {}, assay.name(cell)))))))));
  }

  assay.view('overview', {
    title: 'Overview',
    async render(container) {
      const top = assay.el('div', {});
      const bottom = assay.el('div', {class: 'columns'});
      const reports = assay.el('section', {}, assay.el('h2', {}, 'Reports'));
      const fill = () => {
        top.replaceChildren(figures());
        bottom.replaceChildren(...TYPES.map(most).filter(Boolean));
      };
      fill();
      container.append(top, bottom, reports, ...[unread()].filter(Boolean),
        assay.el('p', {class: 'how'}, 'Made by Assay ' + assay.index.version + ' from its output; nothing on this page is sent or fetched.'));
      const table = await assay.table(reports, {
        name: 'reports', columns: assay.reportColumns(), rows: assay.selection().reports,
        height: Math.min(560, 150 + 36 * assay.index.reports.length),
        open: (report) => assay.go(assay.href('report', [report.id])),
      });
      return {
        update() {
          fill();
          table.update(assay.selection().reports);
        },
        destroy: table.destroy,
      };
    },
  });
}
