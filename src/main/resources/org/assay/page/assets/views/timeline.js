'use strict';

/* What each edition of a country has; part of the view compare. */
{
  const STEP = 150;
  const STATES = {present: 'present', absent: 'absent', not_assessed: 'not assessed'};

  function cell(point) {
    const words = [STATES[point.state], point.status ? assay.words(point.status).toLowerCase() : null].filter(Boolean).join(', ');
    return assay.el('td', {},
      assay.el('span', {class: 'state-' + point.state}, words),
      point.quote ? assay.el('details', {}, assay.el('summary', {class: 'how'}, 'Quote'), assay.el('blockquote', {}, assay.name(point.quote))) : null,
      point.value ? assay.el('div', {class: 'how'}, assay.name(point.value)) : null);
  }

  function row(thing) {
    return assay.el('tr', {}, assay.el('th', {scope: 'row'}, assay.name(thing.name)), assay.el('td', {}, assay.words(thing.kind)),
      thing.points.map(cell));
  }

  function passing(things) {
    const kind = assay.param('thing') || '';
    const course = assay.param('course') || '';
    const indicators = assay.filter('indicator');
    const words = assay.fold(assay.param('q') || '').split(/\s+/);
    return things.filter((thing) => words.every((word) => assay.fold(thing.name).includes(word)) && (kind === '' || thing.kind === kind)
      && (course === '' || (course === 'changes') === (new Set(thing.points.map((p) => p.state + p.status)).size > 1))
      && (indicators.size === 0 || thing.points.some((p) => p.indicators.some((i) => indicators.has(i)))));
  }

  function select(key, label, options) {
    const field = assay.el('select', {on: {change: () => assay.setParam(key, field.value)}},
      Object.entries(options).map(([value, text]) => assay.el('option', {value}, text)));
    field.value = assay.param(key) || '';
    return assay.el('label', {}, label + ' ', field);
  }

  /** Shows the timeline of a country in a container. */
  assay.timeline = (container, things) => {
    const editions = things.length === 0 ? [] : things[0].points.map((point) => assay.index.reportById.get(point.report));
    const kinds = Object.fromEntries([['', 'All'], ...[...new Set(things.map((thing) => thing.kind))].map((k) => [k, assay.words(k)])]);
    const body = assay.el('tbody', {});
    const count = assay.el('span', {class: 'count', role: 'status'});
    const more = assay.el('button', {type: 'button'}, 'Show more');
    let limit = STEP;
    const update = () => {
      const rows = passing(things);
      body.replaceChildren(...rows.slice(0, limit).map(row));
      count.textContent = assay.count(rows.length, 'thing');
      more.hidden = rows.length <= limit;
    };
    more.addEventListener('click', () => {
      const shown = body.children.length;
      limit += STEP;
      update();
      assay.afterMore(more, body.children[shown]);
    });
    container.append(
      assay.el('div', {class: 'tools'}, select('thing', 'Kind', kinds),
        select('course', 'Course', {'': 'All', changes: 'Changes', stays: 'Stays the same'}), count),
      assay.el('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Timeline'},
        assay.el('table', {class: 'plain-table timeline'},
          assay.el('thead', {}, assay.el('tr', {}, assay.el('th', {scope: 'col'}, 'Name'), assay.el('th', {scope: 'col'}, 'Kind'),
            editions.map((report) => assay.el('th', {scope: 'col'},
              assay.el('a', {href: assay.href('report', [report.id])}, assay.name(report.edition || report.title)))))),
          body)), more);
    update();
    return {update};
  };
}
