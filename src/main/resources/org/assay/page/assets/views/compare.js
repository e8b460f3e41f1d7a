'use strict';

{
  const STEP = 100;

  const address = (c, sub) => assay.href('compare', [c.before.id, c.after.id, sub]);
  const edition = (report) => String(report.edition || report.title);

  function choice(label, values, chosen, words, choose) {
    return assay.el('label', {}, label + ' ', assay.el('select', {on: {change: (event) => choose(values[event.target.selectedIndex])}},
      values.map((value) => assay.el('option', {selected: value === chosen}, assay.plain(words(value))))));
  }

  /** What is compared: of which country and family, which older and which newer edition. */
  function choices(comparisons, chosen, sub) {
    const groups = [...new Map(comparisons.map((c) => [c.timeline, c])).values()];
    const own = comparisons.filter((c) => c.timeline === chosen.timeline);
    const pairs = (key, report) => own.filter((c) => c[key] === report);
    const reports = (key) => [...new Set(own.map((c) => c[key]))]
      .sort((a, b) => (a.edition || 0) - (b.edition || 0));
    const go = (c) => assay.go(address(c, sub));
    const [before, after] = [reports('before'), pairs('before', chosen.before).map((c) => c.after)];
    return [
      choice('Report', groups, groups.find((c) => c.timeline === chosen.timeline), (c) => nameOf(c, groups), go),
      choice('Older', before, chosen.before, edition, (report) =>
        go(pairs('before', report).find((c) => c.after === chosen.after) || pairs('before', report)[0])),
      choice('Newer', after, chosen.after, edition, (report) => go(pairs('before', chosen.before).find((c) => c.after === report))),
    ];
  }

  /** Country, and the family where a country has several. */
  function nameOf({before}, groups) {
    const name = before.country || before.title;
    const several = groups.filter((other) => (other.before.country || other.before.title) === name).length > 1;
    return name + (several ? ' (' + before.family + ')' : '');
  }

  /** The comparison of two reports, in whichever order, or the first that the filters let through. */
  function chosenOf(comparisons, [one, other]) {
    const {reports} = assay.selection();
    return comparisons.find((c) => (c.before.id === one && c.after.id === other) || (c.before.id === other && c.after.id === one))
      || comparisons.find((c) => reports.includes(c.before) || reports.includes(c.after)) || comparisons[0];
  }

  function tabs(chosen, sub) {
    const tab = (key, title) => assay.el('a', {href: address(chosen, key), 'aria-current': key === sub ? 'page' : null}, title);
    return assay.el('nav', {class: 'tabs', 'aria-label': 'Comparison'},
      tab('changes', 'Side by side'), tab('table', 'Table'), tab('timeline', 'Timeline of all editions'));
  }

  function distinct(items, of) {
    const values = [...new Set(items.map(of).filter(Boolean))].sort();
    return {'': 'All', ...Object.fromEntries(values.map((value) => [value, assay.words(value)]))};
  }

  function passing(changes) {
    const kind = assay.param('change-kind');
    const type = assay.param('change');
    const indicators = assay.filter('indicator');
    const words = assay.fold(assay.param('q') || '').split(/\s+/);
    const says = (c) => {
      const text = assay.fold([c.before.name, c.after.name, c.before.quote, c.after.quote].join('\n'));
      return words.every((word) => text.includes(word));
    };
    return changes.filter((c) => (!kind || c.kind === kind) && (!type || c.type === type)
      && (indicators.size === 0 || indicators.has(c.indicator)) && says(c));
  }

  function side(report, of, marked) {
    return assay.el('div', {class: 'side'},
      assay.el('p', {class: 'only-narrow how'}, assay.name(report.edition || report.title)),
      of.name ? assay.el('p', {}, assay.name(of.name)) : null,
      of.value ? assay.el('p', {class: 'muted'}, assay.name(of.value.replaceAll('_', ' '))) : null,
      of.quote ? assay.el('blockquote', {}, marked || assay.name(of.quote)) : null,
      of.passage ? assay.el('p', {class: 'how'}, assay.el('a', {href: target(report, of)}, 'Show in text')) : null);
  }

  /** Where a side stands: sentence, route or passage; an entity has only its passage. */
  function target(report, of) {
    const at = of.id && /^[rtp]\d+$/.test(of.id) ? of.id : of.passage;
    return assay.href('report', [report.id], {at});
  }

  function change(c, comparison) {
    const both = c.before.quote && c.after.quote ? assay.wordDiff(c.before.quote, c.after.quote) : [null, null];
    const name = c.after.name || c.before.name || assay.words(c.indicator);
    return assay.el('article', {class: 'change'},
      assay.el('h3', {}, assay.el('span', {class: 'tag ' + c.type}, assay.words(c.type)),
        assay.el('span', {class: 'tag'}, assay.words(c.kind)), assay.name(name)),
      assay.el('div', {class: 'sides'}, side(comparison.before, c.before, both[0]), side(comparison.after, c.after, both[1])));
  }

  function cards(list, changes, comparison) {
    let shown = 0;
    let indicator;
    const more = assay.el('button', {type: 'button', class: 'more', on: {click: () => {
      const last = more.previousSibling;
      add();
      assay.afterMore(more, last.nextSibling);
    }}}, 'Show more');
    const nodes = [];
    const sorted = [...changes].sort((a, b) => (a.indicator || '~').localeCompare(b.indicator || '~', 'en'));
    const add = () => {
      more.remove();
      const next = sorted.slice(shown, shown + STEP);
      for (const c of next) {
        if (indicator !== c.indicator || shown === 0) {
          indicator = c.indicator;
          list.append(assay.el('h2', {}, indicator ? assay.words(indicator) : 'No indicator'));
        }
        list.append(change(c, comparison));
        shown += 1;
      }
      list.querySelector(':scope > .print-only')?.remove();
      if (shown < sorted.length) {
        list.append(assay.printedPart(shown, sorted.length), more);
      }
    };
    list.replaceChildren(...nodes);
    if (sorted.length === 0) {
      list.append(assay.el('p', {class: 'muted'}, 'No change passes the filters.'));
    } else {
      add();
    }
  }

  function sideBySide(container, comparison, changes) {
    const count = assay.el('span', {class: 'count', role: 'status'});
    const list = assay.el('div', {});
    const update = () => {
      assay.followPicks(container);
      const rows = passing(changes);
      count.textContent = assay.count(rows.length, 'change');
      cards(list, rows, comparison);
    };
    container.append(
      picks(changes, count),
      assay.el('div', {class: 'sides-head', 'aria-hidden': 'true'},
        assay.el('span', {}, assay.name(assay.reportName(comparison.before))),
        assay.el('span', {}, assay.name(assay.reportName(comparison.after)))),
      list);
    update();
    return {update};
  }

  function picks(changes, ...more) {
    return assay.el('div', {class: 'tools'}, assay.pick('change-kind', 'Kind', distinct(changes, (c) => c.kind)),
      assay.pick('change', 'Change', distinct(changes, (c) => c.type)), ...more);
  }

  async function table(container, comparison, changes) {
    container.append(picks(changes));
    const goal = (c) => (c.after.passage ? target(comparison.after, c.after) : target(comparison.before, c.before));
    const link = (words, href) => assay.el('a', {href}, assay.name(words));
    const name = (key) => ({
      value: (c) => c[key].name || '',
      node: (c) => (c[key].name && c[key].passage ? link(c[key].name, target(comparison[key], c[key])) : null),
    });
    const unnamed = (c) => !(c.before.name && c.before.passage) && !(c.after.name && c.after.passage);
    const columns = [
      {title: 'Kind', value: (c) => assay.words(c.kind), minWidth: 100},
      {title: 'Change', value: (c) => assay.words(c.type), minWidth: 100,
        node: (c) => (unnamed(c) ? link(assay.words(c.type), goal(c)) : null)},
      {title: 'Indicator', value: (c) => assay.words(c.indicator), minWidth: 140},
      {title: 'Older name', ...name('before')},
      {title: 'Newer name', ...name('after')},
      {title: 'Older', value: (c) => c.before.value || ''},
      {title: 'Newer', value: (c) => c.after.value || ''},
      {title: 'Older quote', value: (c) => c.before.quote || '', grow: 2},
      {title: 'Newer quote', value: (c) => c.after.quote || '', grow: 2},
      {title: 'Confidence', value: (c) => c.confidence, number: true, share: true, minWidth: 110},
    ];
    const made = await assay.table(container, {
      name: 'changes-' + comparison.before.id + '-' + comparison.after.id, columns, rows: changes, shown: () => passing(changes),
      open: (c) => assay.go(goal(c)),
    });
    return {
      update() {
        assay.followPicks(container);
        made.update();
      },
      destroy: made.destroy,
    };
  }

  const load = (kind, number) => assay.load.data(kind, String(number), 'data/' + kind + '/' + number + '.js');

  assay.view('compare', {
    title: 'Compare',
    filters: ['indicator'],
    async render(container, place) {
      const {comparisons} = assay.index;
      if (comparisons.length === 0) {
        container.append(assay.el('p', {class: 'note'},
          'No country has two editions among these reports, so there is nothing to compare.'));
        return {};
      }
      const chosen = chosenOf(comparisons, place.args);
      const sub = ['table', 'timeline'].includes(place.args[2]) ? place.args[2] : 'changes';
      const body = assay.el('div', {});
      container.append(assay.el('div', {class: 'tools'}, ...choices(comparisons, chosen, sub)), tabs(chosen, sub), body);
      if (sub === 'timeline') {
        return assay.timeline(body, await load('timeline', chosen.timeline));
      }
      const changes = await load('compare', chosen.n);
      return sub === 'table' ? table(body, chosen, changes) : sideBySide(body, chosen, changes);
    },
  });
}
