'use strict';

/* What each edition of a country has; part of the view compare. */
{
  const STEP = 150;
  const STATES = {present: 'present', absent: 'absent', not_assessed: 'not assessed'};

  function cell(point) {
    const words = [STATES[point.state], point.status ? assay.words(point.status).toLowerCase() : null].filter(Boolean).join(', ');
    return assay.el('td', {},
      assay.el('span', {class: 'state-' + point.state}, words),
      point.quote ? assay.el('details', {}, assay.el('summary', {class: 'how'}, 'Quote'), assay.el('blockquote', {}, assay.name(point.quote)),
        assay.el('button', {type: 'button', class: 'plain how', on: {click: () => read(point)}}, 'Show in text')) : null,
      point.value ? assay.el('div', {class: 'how'}, assay.name(point.value)) : null);
  }

  /** Goes to the words of a point. */
  async function read(point) {
    const report = assay.index.reportById.get(point.report);
    assay.go(assay.href('report', [report.id], {at: await assay.load.sentenceOf(report, point.quote)}));
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

  /** Shows the timeline of a country in a container. */
  assay.timeline = (container, things) => {
    const editions = things.length === 0 ? [] : things[0].points.map((point) => assay.index.reportById.get(point.report));
    const kinds = Object.fromEntries([['', 'All'], ...[...new Set(things.map((thing) => thing.kind))].map((k) => [k, assay.words(k)])]);
    const body = assay.el('tbody', {});
    const count = assay.el('span', {class: 'count', role: 'status'});
    const more = assay.el('button', {type: 'button', class: 'more'}, 'Show more');
    const part = assay.el('div', {});
    let limit = STEP;
    const update = () => {
      assay.followPicks(container);
      const rows = passing(things);
      body.replaceChildren(...rows.slice(0, limit).map(row));
      count.textContent = assay.count(rows.length, 'thing');
      more.hidden = rows.length <= limit;
      part.replaceChildren(...[assay.printedPart(limit, rows.length)].filter(Boolean));
    };
    more.addEventListener('click', () => {
      const shown = body.children.length;
      limit += STEP;
      update();
      assay.afterMore(more, body.children[shown]);
    });
    container.append(
      assay.el('div', {class: 'tools'}, assay.pick('thing', 'Kind', kinds),
        assay.pick('course', 'Course', {'': 'All', changes: 'Changes', stays: 'Stays the same'}), count),
      assay.el('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Timeline'},
        assay.el('table', {class: 'plain-table timeline'},
          assay.el('thead', {}, assay.el('tr', {}, assay.el('th', {scope: 'col'}, 'Name'), assay.el('th', {scope: 'col'}, 'Kind'),
            editions.map((report) => assay.el('th', {scope: 'col'},
              assay.el('a', {href: assay.href('report', [report.id])}, assay.name(report.edition || report.title)))))),
          body)), part, more);
    update();
    return {update};
  };
}
