'use strict';

{
  const TYPES = ['actor', 'location', 'commodity', 'people'];
  const USUAL = [...TYPES, 'routes'].join(',');

  function outline(data, place) {
    const list = assay.el('ul', {});
    const lists = new Map([[null, list]]);
    for (const section of data.sections.filter((s) => s.heading !== '')) {
      const item = assay.el('li', {}, assay.el('a', {href: assay.href('report', place.args, {at: section.id})}, assay.name(section.heading)));
      const under = assay.el('ul', {});
      (lists.get(section.parent) || list).append(item);
      item.append(under);
      lists.set(section.id, under);
    }
    for (const empty of list.querySelectorAll('ul:empty')) {
      empty.remove();
    }
    return assay.el('nav', {class: 'outline', 'aria-label': 'Sections'},
      assay.el('details', {open: matchMedia('(min-width: 50rem)').matches}, assay.el('summary', {}, 'Sections'), list));
  }

  function legend(text, diagnostics) {
    const toggle = (name, label) => {
      const input = assay.el('input', {type: 'checkbox', value: name, on: {
        change: () => {
          text.classList.toggle('no-' + name, !input.checked);
          noteMarks(group);
        },
      }});
      return assay.el('label', {}, input, label);
    };
    const group = assay.el('div', {class: 'legend', role: 'group', 'aria-label': 'What is marked'},
      TYPES.map((type) => toggle(type, [assay.badge(type), ' ', assay.words(type)])),
      toggle('routes', 'Routes →'), toggle('diagnostics', 'Diagnostics (' + diagnostics + ')'));
    return group;
  }

  /** Marks what the address asks for; one that asks for nothing leaves all as it is. */
  function mark(group, text, first) {
    const asked = assay.param('marks');
    const boxes = [...group.querySelectorAll('input')];
    if (asked || first) {
      const on = (asked || USUAL).split(',');
      for (const box of boxes) {
        box.checked = on.includes(box.value);
        text.classList.toggle('no-' + box.value, !box.checked);
      }
    } else {
      noteMarks(group);
    }
  }

  function noteMarks(group) {
    const on = [...group.querySelectorAll('input:checked')].map(({value}) => value).join(',') || 'none';
    assay.note({marks: on === USUAL ? null : on});
  }

  function facts(report, data) {
    return assay.facts({
      Title: assay.name(report.title),
      Country: report.country ? [assay.name(report.country), ' (', assay.name(report.iso3), ') ', assay.el('span', {class: 'how'}, assay.name(data.countryFoundBy || ''))] : null,
      Edition: report.edition ? [String(report.edition) + ' ', assay.el('span', {class: 'how'}, assay.name(data.editionFoundBy || ''))] : null,
      Family: [assay.name(report.family), ' ', assay.el('span', {class: 'how'}, assay.name(data.familyWhy || ''))],
      Publisher: data.publisher ? assay.name(data.publisher) : null,
      Source: data.url ? assay.name(data.url) : null,
      File: assay.name(report.file),
      Outcome: assay.name(report.status + (report.reason ? ': ' + report.reason : '')),
    });
  }

  function contains(spans, [from, to]) {
    return spans.some(([start, end]) => from < end && to > start);
  }

  /** What stands behind a sentence: its routes and doubts. */
  function marks(report, data, place) {
    const routes = new Map();
    for (const route of data.routes) {
      for (const evidence of route.evidence) {
        routes.set(evidence.sentence, [...(routes.get(evidence.sentence) || []), route.id]);
      }
    }
    const known = new Map(assay.index.routes.filter((r) => r.report === report).map((r) => [r.id, r]));
    const doubts = data.diagnostics.filter((d) => d.spans);
    return (sentence) => [
      ...[...new Set(routes.get(sentence.id) || [])].map((id) => assay.el('a', {
        class: 'route-mark', href: assay.href('report', place.args, {at: id}), 'data-route': id,
        title: assay.routeName(known.get(id)), 'aria-label': 'Route ' + assay.routeName(known.get(id)),
      }, '→ ' + id)),
      ...doubts.filter((d) => contains(sentence.spans, d.spans[0])).map((d) => assay.el('span', {
        class: 'diagnostic-mark', title: assay.plain(d.message),
      }, '! ' + d.code)),
    ];
  }

  function diagnosticList(report, data, place) {
    if (data.diagnostics.length === 0) {
      return null;
    }
    const sentences = data.passages.flatMap((passage) => passage.sentences);
    return assay.el('details', {class: 'diagnostics'},
      assay.el('summary', {}, assay.count(data.diagnostics.length, 'diagnostic')),
      assay.el('ul', {}, data.diagnostics.map((d) => {
        const sentence = d.spans ? sentences.find((s) => contains(s.spans, d.spans[0])) : null;
        return assay.el('li', {}, assay.el('code', {}, assay.name(d.code)), ' ', assay.name(d.message), ' ',
          sentence ? assay.el('a', {href: assay.href('report', place.args, {at: sentence.id})}, 'Show in text') : null);
      })));
  }

  /** Nodes that an address means: a mention, sentence, passage, section or the sentences of a route. */
  function meant(text, data, at) {
    const route = data.routes.find((r) => r.id === at);
    if (route) {
      return route.evidence.map((e) => document.getElementById(e.sentence)).filter(Boolean);
    }
    const node = at ? document.getElementById(at) : null;
    return node && text.contains(node) ? [node] : [];
  }

  function show(text, data, scroll) {
    for (const node of text.querySelectorAll('.at')) {
      node.classList.remove('at');
    }
    const nodes = meant(text, data, assay.param('at'));
    nodes.forEach((node) => node.classList.add('at'));
    if (scroll && nodes.length > 0) {
      nodes[0].scrollIntoView({block: /^H/.test(nodes[0].tagName) ? 'start' : 'center'});
    }
  }

  function click(event, report, data) {
    const mention = event.target.closest('a.mention');
    const route = event.target.closest('a.route-mark');
    if (mention) {
      event.preventDefault();
      const found = data.mentions.find((m) => m.id === mention.dataset.mention);
      assay.openMention(report, found);
    } else if (route) {
      event.preventDefault();
      assay.openRoute(assay.index.routes.find((r) => r.report === report && r.id === route.dataset.route));
    } else {
      return;
    }
    const at = mention ? mention.dataset.mention : route.dataset.route;
    assay.note({at});
  }

  assay.view('report', {
    title: 'Report',
    hidden: true,
    filters: [],
    async render(container, place) {
      const report = assay.index.reportById.get(place.args[0]);
      if (!report) {
        container.append(assay.el('p', {class: 'note'}, 'There is no report of this id on this page. ',
          assay.el('a', {href: '#/overview'}, 'All reports')));
        return {};
      }
      assay.setTitle(assay.reportName(report));
      container.append(assay.el('p', {class: 'loading'}, 'Loading the text …'));
      const data = await assay.load.report(report);
      if (!container.isConnected) {
        return {};
      }
      const text = assay.el('article', {class: 'text', lang: report.language, on: {click: (event) => click(event, report, data)}});
      text.append(...assay.textNodes(data, marks(report, data, place)));
      for (const sign of text.querySelectorAll('.diagnostic-mark')) {
        sign.closest('.sentence').classList.add('doubt');
      }
      const marked = legend(text, data.diagnostics.length);
      mark(marked, text, true);
      container.replaceChildren(
        assay.el('div', {class: 'reading'}, outline(data, place),
          assay.el('div', {},
            assay.el('details', {class: 'about'}, assay.el('summary', {}, 'About this report'), facts(report, data)),
            diagnosticList(report, data, place),
            marked, text)));
      show(text, data, true);
      return {
        update() {
          mark(marked, text, false);
          show(text, data, true);
        },
      };
    },
  });
}
