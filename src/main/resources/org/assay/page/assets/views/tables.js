'use strict';

{
  const names = (entities) => entities.map((entity) => entity.name).join(', ');
  const byRole = (route, role) => names(route.stops.filter((stop) => stop.role === role).map((stop) => stop.entity));
  const link = (label, href) => assay.el('a', {href}, assay.name(label));
  const report = {title: 'Report', value: (row) => assay.reportName(row.report), minWidth: 120};
  const indicator = {title: 'Indicator', value: (row) => assay.words(row.indicator), minWidth: 150};

  const routes = {
    title: 'Routes',
    rows: () => assay.selection().routes,
    open: (row) => assay.go(assay.href('report', [row.report.id], {at: row.id})),
    columns: [
      {title: 'Cargo', value: (r) => names(r.cargo), node: (r) => link(names(r.cargo) || '(unsaid)', assay.href('report', [r.report.id], {at: r.id})), grow: 2},
      {title: 'Origin', value: (r) => byRole(r, 'origin')},
      {title: 'Transit', value: (r) => byRole(r, 'transit')},
      {title: 'Destination', value: (r) => byRole(r, 'destination')},
      {title: 'Actors', value: (r) => r.actors.map((a) => a.entity.name + ' (' + a.role + ')').join(', ')},
      {title: 'Mode', value: (r) => r.mode.join(', '), minWidth: 80},
      {title: 'Status', value: (r) => assay.words(r.status), minWidth: 90},
      {title: 'Assertion', value: (r) => assay.words(r.assertion), minWidth: 90},
      indicator, report,
      {title: 'Confidence', value: (r) => r.confidence, number: true, minWidth: 110},
    ],
  };

  const entities = {
    title: 'Entities',
    sort: 'Mentions',
    rows: () => {
      const {counts} = assay.selection();
      return [...counts].map(([entity, of]) => ({entity, ...of}));
    },
    open: (row) => assay.openEntity(row.entity),
    columns: [
      {title: 'Name', value: (r) => r.entity.name, node: (r) => assay.el('span', {}, assay.badge(r.entity.type), ' ', assay.entityButton(r.entity)), grow: 2, minWidth: 180},
      {title: 'Type', value: (r) => assay.words(r.entity.type)},
      {title: 'Class, kind, category', value: (r) => assay.words(r.entity.label), minWidth: 150},
      {title: 'Other names', value: (r) => r.entity.aliases.join(', '), grow: 2},
      {title: 'Country', value: (r) => r.entity.iso3 || '', minWidth: 90},
      {title: 'Link', value: (r) => r.entity.link || ''},
      {title: 'Mentions', value: (r) => r.mentions, number: true, minWidth: 95},
      {title: 'Reports', value: (r) => r.reports, number: true, minWidth: 90},
    ],
  };

  const passages = {
    title: 'Passages',
    rows: () => assay.selection().passages,
    open: (row) => assay.go(assay.href('report', [row.report.id], {at: row.id})),
    columns: [
      {...report, node: (r) => link(assay.reportName(r.report), assay.href('report', [r.report.id], {at: r.id}))},
      {title: 'Passage', value: (r) => r.id, minWidth: 80},
      indicator,
      {title: 'Confidence', value: (r) => r.confidence, number: true, minWidth: 110},
      {title: 'Mentions', value: (r) => r.names.reduce((sum, name) => sum + name.count, 0), number: true, minWidth: 95},
      {title: 'Names', value: (r) => names(r.names.map((name) => name.entity)), grow: 5},
    ],
  };

  const reports = {
    title: 'Reports',
    rows: () => assay.selection().reports,
    open: (row) => assay.go(assay.href('report', [row.id])),
    columns: assay.reportColumns(),
  };

  function mentionColumns(of) {
    return [
      {title: 'Words', value: (m) => m.text, node: (m) => link(m.text, assay.href('report', [of.id], {at: m.id})), grow: 2},
      {title: 'Type', value: (m) => assay.words(m.type)},
      {title: 'Class, kind, category', value: (m) => assay.words(m.label), minWidth: 150},
      {title: 'Entity', value: (m) => m.name, node: (m) => assay.entityButton(assay.index.entityById.get(m.entity)), grow: 2},
      {title: 'Indicator', value: (m) => assay.words(m.indicator), minWidth: 150},
      {title: 'Found by', value: (m) => m.foundBy, grow: 2},
      {title: 'Confidence', value: (m) => m.confidence, number: true, minWidth: 110},
    ];
  }

  async function mentionRows(of) {
    const data = await assay.load.report(of);
    const indicators = new Map(data.passages.map((passage) => [passage.id, passage.indicator]));
    return data.mentions.map((m) => ({...m, indicator: indicators.get(m.passage), name: assay.index.entityById.get(m.entity).name}));
  }

  function passing(rows) {
    const {counts} = assay.selection();
    const wanted = assay.filter('indicator');
    return rows.filter((m) => counts.has(assay.index.entityById.get(m.entity)) && (wanted.size === 0 || wanted.has(m.indicator)));
  }

  const TABLES = {reports, entities, routes, passages};

  function tabs(name) {
    const tab = (key, title) => assay.el('a', {href: assay.href('tables', [key]), 'aria-current': key === name ? 'page' : null}, title);
    return assay.el('nav', {class: 'tabs', 'aria-label': 'Tables'},
      Object.entries(TABLES).map(([key, table]) => tab(key, table.title)), tab('mentions', 'Mentions'));
  }

  async function mentions(container, place) {
    const of = assay.index.reportById.get(place.args[1]) || assay.index.reports[0];
    const select = assay.el('select', {on: {change: () => assay.go(assay.href('tables', ['mentions', select.value]))}},
      assay.index.reports.map((r) => assay.el('option', {value: r.id, selected: r === of}, assay.plain(assay.reportName(r) + ' (' + r.file + ')'))));
    container.append(assay.el('p', {}, assay.el('label', {}, 'Report ', select)));
    const rows = await mentionRows(of);
    const table = await assay.table(container, {
      name: 'mentions-' + of.id, columns: mentionColumns(of), rows: passing(rows),
      open: (m) => assay.go(assay.href('report', [of.id], {at: m.id})),
    });
    return {update: () => table.update(passing(rows)), destroy: table.destroy};
  }

  assay.view('tables', {
    title: 'Tables',
    wide: true,
    async render(container, place) {
      const name = place.args[0] === 'mentions' || TABLES[place.args[0]] ? place.args[0] : 'entities';
      container.append(tabs(name));
      if (name === 'mentions') {
        return assay.index.reports.length === 0 ? {} : mentions(container, place);
      }
      const of = TABLES[name];
      const table = await assay.table(container, {name, columns: of.columns, rows: of.rows(), open: of.open, sort: of.sort});
      return {update: () => table.update(of.rows()), destroy: table.destroy};
    },
  });
}
