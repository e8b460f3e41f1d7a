'use strict';

{
  const names = (entities) => entities.map((entity) => entity.name).join(', ');
  const byRole = (route, role) => names(route.stops.filter((stop) => stop.role === role).map((stop) => stop.entity));
  const link = (label, href) => assay.el('a', {href}, assay.name(label));
  const report = {title: 'Report', value: (row) => assay.reportName(row.report), minWidth: 120};
  const indicator = {title: 'Indicator', value: (row) => assay.words(row.indicator), minWidth: 140};

  // Taken once for all rows: to ask for the address anew for each of them takes its time.
  let selection = null;
  const mentioned = () => {
    selection = assay.selection();
    return selection.entities;
  };

  /** All entities, those that all reports mention most first. */
  function byMentions() {
    mentioned();
    const counts = new Int32Array(assay.index.entities.length);
    for (const {flat} of assay.index.passages) {
      for (let i = 0; i < flat.length; i += 2) {
        counts[flat[i]] += flat[i + 1];
      }
    }
    return [...assay.index.entities].sort((a, b) => counts[b.n] - counts[a.n]);
  }

  const routes = {
    title: 'Routes',
    rows: () => assay.index.routes,
    shown: () => assay.selection().routes,
    open: (row) => assay.go(assay.href('report', [row.report.id], {at: row.id})),
    columns: [
      {title: 'Cargo', value: (r) => names(r.cargo), node: (r) => link(names(r.cargo) || '(unsaid)', assay.href('report', [r.report.id], {at: r.id})), grow: 2},
      {title: 'Origin', value: (r) => byRole(r, 'origin')},
      {title: 'Transit', value: (r) => byRole(r, 'transit')},
      {title: 'Destination', value: (r) => byRole(r, 'destination')},
      {title: 'Actors', value: (r) => r.actors.map((a) => a.entity.name + ' (' + a.role + ')').join(', ')},
      {title: 'Mode', value: (r) => r.mode.join(', '), minWidth: 95},
      {title: 'Status', value: (r) => assay.words(r.status), minWidth: 95},
      {title: 'Assertion', value: (r) => assay.words(r.assertion), minWidth: 95},
      indicator, report,
      {title: 'Confidence', value: (r) => r.confidence, number: true, share: true, minWidth: 110},
    ],
  };

  const entities = {
    title: 'Entities',
    rows: byMentions,
    shown: mentioned,
    open: assay.openEntity,
    columns: [
      {title: 'Name', value: (e) => e.name, node: (e) => assay.el('span', {}, assay.badge(e.type), ' ', assay.entityButton(e), ' ', assay.home(e)), grow: 2, minWidth: 180},
      {title: 'Type', value: (e) => assay.words(e.type)},
      {title: 'Class, kind, category', value: (e) => assay.words(e.label), minWidth: 150},
      {title: 'Other names', value: (e) => e.aliases.join(', '), grow: 2},
      {title: 'Country', value: (e) => e.iso3 || '', minWidth: 110},
      {title: 'Link', value: (e) => e.link || ''},
      {title: 'Mentions', value: (e) => selection.named(e).mentions, number: true, live: true},
      {title: 'Reports', value: (e) => selection.named(e).reports, number: true, live: true},
    ],
  };

  const passages = {
    title: 'Passages',
    rows: () => assay.index.passages,
    shown: () => assay.selection().passages,
    open: (row) => assay.go(assay.href('report', [row.report.id], {at: row.id})),
    columns: [
      {...report, node: (r) => link(assay.reportName(r.report), assay.href('report', [r.report.id], {at: r.id}))},
      {title: 'Passage', value: (r) => r.id, minWidth: 95},
      indicator,
      {title: 'Confidence', value: (r) => r.confidence, number: true, share: true, minWidth: 110},
      {title: 'Mentions', value: (r) => r.names.reduce((sum, name) => sum + name.count, 0), number: true},
      {title: 'Names', value: (r) => names(r.names.map((name) => name.entity)), grow: 5},
    ],
  };

  const reports = {
    title: 'Reports',
    rows: () => assay.index.reports,
    shown: () => assay.selection().reports,
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
      {title: 'Confidence', value: (m) => m.confidence, number: true, share: true, minWidth: 110},
    ];
  }

  async function mentionRows(of) {
    const data = await assay.load.report(of);
    const indicators = new Map(data.passages.map((passage) => [passage.id, passage.indicator]));
    return data.mentions.map((m) => ({...m, indicator: indicators.get(m.passage), name: assay.index.entityById.get(m.entity).name}));
  }

  function passing(rows, of) {
    mentioned();
    const here = new Set(assay.selection().passages.filter((passage) => passage.report === of).map((passage) => passage.id));
    return rows.filter((m) => here.has(m.passage) && selection.passes(assay.index.entityById.get(m.entity)));
  }

  const TABLES = {reports, entities, routes, passages};

  function tabs(name) {
    const tab = (key, title) => assay.el('a', {href: assay.href('tables', [key]), 'aria-current': key === name ? 'page' : null}, title);
    return assay.el('nav', {class: 'tabs', 'aria-label': 'Tables'},
      Object.entries(TABLES).map(([key, table]) => tab(key, table.title)), tab('mentions', 'Mentions'));
  }

  /** The report that the address names, or the first that the filters let through. */
  const chosen = (place) => assay.index.reportById.get(place.args[1]) || assay.selection().reports[0] || assay.index.reports[0];

  /** Mentions of a report; of another where the filters no longer let through the one that nobody chose. */
  async function mentions(container, place) {
    let of = null;
    let table = null;
    let gone = false;
    const fill = async () => {
      const next = chosen(place);
      if (next === of) {
        if (table) {
          table.update();
        }
        return;
      }
      of = next;
      if (table) {
        table.destroy();
        table = null;
      }
      const body = assay.el('div', {});
      container.replaceChildren(body);
      const made = await mentionTable(body, next);
      if (gone || of !== next) {
        made.destroy();
      } else {
        table = made;
        table.update();
      }
    };
    await fill();
    return {
      update: fill,
      destroy() {
        gone = true;
        if (table) {
          table.destroy();
        }
      },
    };
  }

  async function mentionTable(container, of) {
    const select = assay.el('select', {on: {change: () => assay.go(assay.href('tables', ['mentions', select.value]))}},
      assay.index.reports.map((r) => assay.el('option', {value: r.id, selected: r === of}, assay.plain(assay.reportName(r) + ' (' + r.file + ')'))));
    container.append(assay.el('p', {}, assay.el('label', {}, 'Report ', select)));
    const rows = await mentionRows(of);
    return assay.table(container, {
      name: 'mentions-' + of.id, columns: mentionColumns(of), rows, shown: () => passing(rows, of),
      open: (m) => assay.go(assay.href('report', [of.id], {at: m.id})),
    });
  }

  assay.view('tables', {
    title: 'Tables',
    wide: true,
    async render(container, place) {
      const name = place.args[0] === 'mentions' || Object.hasOwn(TABLES, place.args[0]) ? place.args[0] : 'entities';
      container.append(tabs(name));
      if (name === 'mentions') {
        const body = assay.el('div', {});
        container.append(body);
        return assay.index.reports.length === 0 ? {} : mentions(body, place);
      }
      const of = TABLES[name];
      const table = await assay.table(container, {name, columns: of.columns, rows: of.rows(), shown: of.shown, open: of.open});
      return table;
    },
  });
}
