'use strict';

{
  const SHOWN = 60;

  function section(title, items, more) {
    return assay.el('section', {}, assay.el('h2', {}, title),
      items.length === 0 ? assay.el('p', {class: 'muted'}, 'None.') : assay.el('ul', {class: 'results'}, items),
      more > 0 ? assay.el('p', {class: 'how'}, 'and ' + assay.number(more) + ' more') : null);
  }

  function entities(selection) {
    const found = [...selection.entities].sort((a, b) => selection.mentions[b.n] - selection.mentions[a.n]);
    return section(assay.count(found.length, 'entity', 'entities'), found.slice(0, SHOWN).map((entity) => {
      const {mentions, reports} = selection.named(entity);
      const how = [assay.words(entity.label), assay.count(mentions, 'mention'), assay.count(reports, 'report')].filter(Boolean);
      return assay.el('li', {}, assay.badge(entity.type), ' ', assay.entityButton(entity), ' ', assay.home(entity), ' ',
        assay.el('span', {class: 'how'}, how.join(' · ')));
    }), found.length - SHOWN);
  }

  function routes(selection) {
    return section(assay.count(selection.routes.length, 'route'), selection.routes.slice(0, SHOWN).map((route) => assay.el('li', {},
      assay.el('button', {type: 'button', class: 'plain', on: {click: () => assay.openRoute(route)}}, assay.routeName(route)), ' ',
      assay.el('span', {class: 'how'}, assay.name(assay.reportName(route.report)), ' · ' + assay.words(route.status)))), selection.routes.length - SHOWN);
  }

  /** Places of the words in a text, in order and without overlap. */
  function places(text, words) {
    const folded = [...text].map((letter) => assay.fold(letter));
    if (folded.some((letter) => letter.length !== 1) || folded.length !== text.length) {
      return []; // letters that fold to several cannot be told apart
    }
    const line = folded.join('');
    const out = [];
    for (const word of words) {
      for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + word.length)) {
        out.push([at, at + word.length]);
      }
    }
    out.sort((a, b) => a[0] - b[0]);
    let end = 0;
    return out.filter(([start, to]) => {
      const free = start >= end;
      end = free ? to : end;
      return free;
    });
  }

  function quote(report, passage, sentence, text, words) {
    return assay.el('li', {},
      assay.el('p', {}, assay.quoteNode(text, [[0, text.length]], places(text, words))),
      assay.el('p', {class: 'how'},
        assay.el('a', {href: assay.href('report', [report.id], {at: sentence})}, assay.name(assay.reportName(report))),
        passage && passage.indicator ? ' · ' + assay.words(passage.indicator) : ''));
  }

  /** Sentences with all words, of the passages that the filters let through. */
  async function quotes(words, goesOn) {
    const passages = new Map(assay.selection().passages.map((p) => [p.report.n + ' ' + p.id, p]));
    const found = [];
    let total = 0;
    for (let file = 0; file < assay.index.quoteFiles && goesOn(); file += 1) {
      const reports = await assay.load.data('quotes', String(file), 'data/quotes/' + file + '.js');
      for (const [n, sentences] of Object.entries(reports)) {
        for (const [id, passageId, text] of sentences) {
          const passage = passages.get(n + ' ' + passageId);
          const line = passage ? assay.fold(text) : '';
          if (passage && words.every((word) => line.includes(word))) {
            total += 1;
            if (found.length < SHOWN) {
              found.push(quote(assay.index.reports[n], passage, id, text, words));
            }
          }
        }
      }
    }
    return {found, total};
  }

  assay.view('search', {
    title: 'Search',
    hidden: true,
    render(container) {
      let run = 0;
      const update = async () => {
        const mine = ++run;
        const asked = (assay.param('q') || '').trim();
        if (asked === '') {
          container.replaceChildren(assay.el('p', {class: 'note'}, 'Write words into the field above: names of entities, things on routes, or words of the texts.'));
          return;
        }
        const words = assay.fold(asked).split(/\s+/);
        const selection = assay.selection();
        const below = assay.el('div', {}, assay.el('p', {class: 'loading'}, 'Searching the texts …'));
        container.replaceChildren(entities(selection), routes(selection), below);
        try {
          const {found, total} = await quotes(words, () => mine === run);
          if (mine === run) {
            below.replaceChildren(section(assay.count(total, 'quote'), found, total - found.length));
          }
        } catch (error) {
          below.replaceChildren(assay.el('p', {class: 'note', role: 'alert'}, 'The texts cannot be searched: ' + error.message));
          console.error(error);
        }
      };
      update();
      return {
        update,
        destroy() {
          run += 1;
        },
      };
    },
  });
}
