'use strict';

/** Columns of reports, for the overview and the tables. */
assay.reportColumns = () => [
  {title: 'Report', value: (r) => assay.reportName(r), node: (r) => assay.el('a', {href: assay.href('report', [r.id])}, assay.name(assay.reportName(r))), grow: 2, minWidth: 150},
  {title: 'Country', value: (r) => r.iso3 || '', minWidth: 110},
  {title: 'Edition', value: (r) => r.edition ?? '', number: true},
  {title: 'Family', value: (r) => r.family, minWidth: 100},
  {title: 'Mentions', value: (r) => r.mentions, number: true},
  {title: 'Entities', value: (r) => r.entities, number: true},
  {title: 'Routes', value: (r) => r.routes, number: true},
  {title: 'Diagnostics', value: (r) => r.diagnostics, number: true, minWidth: 120},
  {title: 'Outcome', value: (r) => r.status, minWidth: 110},
  {title: 'File', value: (r) => r.file, grow: 2},
];

{
  const TYPES = ['actor', 'location', 'commodity', 'people'];
  const MOST = 8;

  function figures() {
    const {reports, passages, routes, entities, mentions} = assay.selection();
    const all = entities.reduce((sum, {n}) => sum + mentions[n], 0);
    const rows = {Reports: reports.length, Passages: passages.length, Entities: entities.length, Mentions: all, Routes: routes.length};
    return assay.el('dl', {class: 'figures'}, Object.entries(rows).map(([label, number]) =>
      assay.el('div', {}, assay.el('dt', {}, label), assay.el('dd', {}, assay.number(number)))));
  }

  function bar(share, type) {
    const rect = assay.svg('rect', {x: 0, y: 1, height: 8, width: Math.max(1, share * 100), rx: 1.5});
    rect.style.fill = 'var(--' + type + ')';
    return assay.svg('svg', {viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true'}, rect);
  }

  /** What is mentioned most of each type, things of one name in several countries as one: {entity, mentions, size}. */
  function leaders() {
    const groups = assay.groups();
    const mentions = new Int32Array(groups.first.length);
    const selection = assay.selection();
    for (const {n} of selection.entities) {
      mentions[groups.of[n]] += selection.mentions[n];
    }
    const lists = Object.fromEntries(TYPES.map((type) => [type, []]));
    groups.first.forEach((entity, group) => {
      const list = lists[entity.type];
      if (mentions[group] > 0 && (list.length < MOST || mentions[group] > list.at(-1).mentions)) {
        const at = list.findIndex((other) => other.mentions < mentions[group]);
        list.splice(at < 0 ? list.length : at, 0, {entity, mentions: mentions[group], size: groups.size[group]});
        list.length = Math.min(list.length, MOST);
      }
    });
    return lists;
  }

  /** Opens a thing, or the table of things of one name. */
  function button({entity, size}) {
    return size === 1 ? [assay.entityButton(entity), ' ', assay.home(entity)]
      : assay.el('a', {class: 'entity type-' + entity.type, href: assay.href('tables', ['entities'], {q: entity.name, type: entity.type})},
        assay.name(entity.name));
  }

  function most(type, rows) {
    if (rows.length === 0) {
      return null;
    }
    const max = rows[0].mentions;
    return assay.el('section', {},
      assay.el('h2', {}, assay.badge(type), ' ', {actor: 'Actors', location: 'Locations', commodity: 'Commodities', people: 'People'}[type]),
      assay.el('ul', {class: 'bars'}, rows.map((row) => assay.el('li', {},
        assay.el('span', {class: 'named'}, button(row)), bar(row.mentions / max, type),
        assay.el('span', {class: 'amount'}, assay.number(row.mentions))))));
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
        const lists = leaders();
        bottom.replaceChildren(...TYPES.map((type) => most(type, lists[type])).filter(Boolean));
      };
      fill();
      container.append(top, bottom, reports, ...[unread()].filter(Boolean),
        assay.el('p', {class: 'how'}, 'Made by Assay ' + assay.index.version + ' from its output; nothing on this page is sent or fetched.'));
      const table = await assay.table(reports, {
        name: 'reports', columns: assay.reportColumns(), rows: assay.index.reports, shown: () => assay.selection().reports,
        height: Math.min(560, 150 + 36 * assay.index.reports.length),
        open: (report) => assay.go(assay.href('report', [report.id])),
      });
      return {
        update() {
          fill();
          table.update();
        },
        destroy: table.destroy,
      };
    },
  });
}
