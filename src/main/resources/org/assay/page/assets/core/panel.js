'use strict';

/* The panel beside a view: all about an entity or a route, with its quotes. */
{
  const REPORTS_AT_ONCE = 2;
  const NARROW = matchMedia('(max-width: 67.99rem)'); // the panel lies over the view
  let opener = null;
  let shown = null; // as the address says it: id of an entity, or REPORT/ID of a route or mention

  function close() {
    const panel = document.getElementById('panel');
    panel.hidden = true;
    panel.replaceChildren();
    document.body.classList.remove('has-panel');
    shown = null;
    assay.note({panel: null});
    assay.giveBack(opener);
    opener = null;
  }

  /** Focuses what opened something that is closed now, or the heading of the view where that is gone. */
  assay.giveBack = (element) => {
    const there = element && element !== document.body && element.isConnected && element.getClientRects().length > 0;
    (there ? element : document.querySelector('#main h1')).focus({preventScroll: !there});
  };

  /** A link of the panel: it must not lie over what it leads to, and leads there again where the address says so already. */
  function follow(event) {
    const link = event.target.closest('a[href]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (NARROW.matches) {
      close();
    }
    if (link.getAttribute('href') === location.hash) {
      event.preventDefault();
      assay.changed();
    }
  }

  function open(id, title, ...content) {
    shown = id;
    assay.note({panel: id});
    const panel = document.getElementById('panel');
    panel.onclick = follow;
    if (panel.hidden) {
      opener = document.activeElement;
    }
    const heading = assay.el('h2', {tabindex: '-1', id: 'panel-title'}, title);
    panel.setAttribute('aria-labelledby', 'panel-title');
    panel.replaceChildren(
      assay.el('button', {type: 'button', class: 'close', 'aria-label': 'Close panel', on: {click: close}}, '×'),
      heading, ...content.flat(Infinity).filter(Boolean));
    panel.hidden = false;
    document.body.classList.add('has-panel');
    panel.scrollTop = 0;
    heading.focus({preventScroll: true});
    return panel;
  }

  assay.closePanel = close;

  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !document.getElementById('panel').hidden) {
      event.preventDefault();
      close();
    }
  });

  /** Rows of a definition list; what has no value is left out. */
  assay.facts = (rows) => assay.el('dl', {class: 'facts'}, Object.entries(rows)
    .filter(([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(([label, value]) => [assay.el('dt', {}, label), assay.el('dd', {}, value)]));

  /** The mark of a type: its letter in its colour. */
  assay.badge = (type) => assay.el('span', {class: 'badge type-' + type, title: assay.words(type)}, type.charAt(0).toUpperCase());

  function coordinates(entity) {
    return entity.lat === null ? null
      : entity.lat.toFixed(2) + ', ' + entity.lon.toFixed(2) + (entity.precision ? ' (' + assay.words(entity.precision).toLowerCase() + ')' : '');
  }

  function facts(entity) {
    return {
      Type: assay.words(entity.type),
      Class: entity.type === 'actor' ? assay.words(entity.label) : null,
      Kind: entity.type === 'location' ? assay.words(entity.label) : null,
      Category: entity.type === 'commodity' ? assay.words(entity.label) : null,
      'Also called': entity.aliases.length === 0 ? null
        : entity.aliases.map((alias, i) => [i > 0 ? ', ' : '', assay.name(alias)]).flat(),
      Country: entity.iso3,
      Link: entity.link ? assay.name(entity.link) : null,
      Coordinates: coordinates(entity),
      Id: assay.el('code', {}, assay.name(entity.id)),
    };
  }

  /** Country of the reports that a thing without link is told apart by, so that two drugs have two names. */
  assay.home = (entity) => {
    const code = entity.link ? null : entity.id.split(':')[1];
    return code && code !== 'xxx' && /^[a-z]{3}$/.test(code)
      ? assay.el('span', {class: 'home', title: 'in reports on this country'}, code.toUpperCase()) : null;
  };

  /** A button that opens an entity. */
  assay.entityButton = (entity) => assay.el('button', {
    type: 'button', class: 'entity type-' + entity.type, on: {click: () => assay.openEntity(entity)},
  }, assay.name(entity.name));

  /** Reports that mention an entity, with how often. */
  function reportsOf(entity) {
    const counts = new Map();
    for (const passage of assay.index.passages) {
      for (const name of passage.names) {
        if (name.entity === entity) {
          counts.set(passage.report, (counts.get(passage.report) || 0) + name.count);
        }
      }
    }
    return [...counts];
  }

  function mentionDetails(mention) {
    return assay.el('span', {class: 'how'},
      [mention.label ? assay.words(mention.label) : null, mention.use === 'associative' ? 'associative' : null,
        mention.direction, 'confidence ' + mention.confidence.toFixed(2)].filter(Boolean).join(' · '),
      ' · ', assay.el('code', {}, assay.name(mention.foundBy)));
  }

  async function quotesOf(report, entity) {
    const data = await assay.load.report(report);
    const passages = new Map();
    const sentences = new Map();
    for (const passage of data.passages) {
      for (const sentence of passage.sentences) {
        sentences.set(sentence.id, sentence);
        passages.set(sentence.id, passage);
      }
    }
    const items = data.mentions.filter((mention) => mention.entity === entity.id).map((mention) => {
      const sentence = sentences.get(mention.sentence);
      const passage = passages.get(mention.sentence);
      return assay.el('li', {},
        assay.el('blockquote', {}, assay.quoteNode(data.text, sentence ? sentence.spans : mention.spans, mention.spans)),
        assay.el('p', {class: 'how'},
          assay.el('a', {href: assay.href('report', [report.id], {at: mention.id})}, 'Show in text'),
          passage && passage.indicator ? ' · ' + assay.words(passage.indicator) : null),
        mentionDetails(mention));
    });
    return assay.el('ol', {class: 'quotes'}, items);
  }

  function quoteSection(report, count, entity, openAtOnce) {
    const body = assay.el('div', {});
    const details = assay.el('details', {class: 'report-quotes'},
      assay.el('summary', {}, assay.name(assay.reportName(report)), ' ', assay.el('span', {class: 'number'}, String(count))), body);
    const fill = async () => {
      if (details.open && body.childElementCount === 0) {
        body.replaceChildren(await quotesOf(report, entity));
      }
    };
    details.addEventListener('toggle', fill);
    details.open = openAtOnce;
    return details;
  }

  /** Opens the panel of an entity, its quotes by report. */
  assay.openEntity = (entity) => {
    const reports = reportsOf(entity);
    const routes = assay.index.routes.filter((route) => assay.routeThings(route).includes(entity));
    const total = reports.reduce((sum, [, count]) => sum + count, 0);
    const here = assay.place().view === 'report' ? assay.place().args[0] : null;
    reports.sort((a, b) => (b[0].id === here) - (a[0].id === here));
    open(entity.id, assay.el('span', {}, assay.badge(entity.type), ' ', assay.name(entity.name)),
      assay.facts(facts(entity)),
      routes.length === 0 ? null : [assay.el('h3', {}, assay.count(routes.length, 'route')), routeList(routes)],
      assay.el('h3', {}, assay.count(total, 'mention') + ' in ' + assay.count(reports.length, 'report')),
      reports.length <= REPORTS_AT_ONCE ? null : assay.el('button', {type: 'button', on: {click: openAll}}, 'Show all quotes'),
      reports.map(([report, count], i) => quoteSection(report, count, entity, i < REPORTS_AT_ONCE)));
  };

  function openAll() {
    for (const details of document.querySelectorAll('#panel details.report-quotes')) {
      details.open = true;
    }
  }

  /** Opens the panel of the entity of a mention, with how the mention was found first. */
  assay.openMention = (report, mention) => {
    const entity = assay.index.entityById.get(mention.entity);
    assay.openEntity(entity);
    shown = report.id + '/' + mention.id;
    assay.note({panel: shown});
    document.querySelector('#panel h2').after(assay.el('p', {}, 'Here: ', assay.name('“' + mention.text + '”'), ' ',
      mentionDetails(mention)));
  };

  function routeList(routes) {
    const first = routes.slice(0, 30);
    return [
      assay.el('ul', {class: 'routes'}, first.map((route) => assay.el('li', {},
        assay.el('button', {type: 'button', class: 'plain', on: {click: () => assay.openRoute(route)}}, assay.routeName(route)),
        ' ', assay.el('span', {class: 'how'}, assay.name(assay.reportName(route.report)))))),
      routes.length > first.length
        ? assay.el('p', {class: 'how'}, 'and ' + (routes.length - first.length) + ' more in the table of routes') : null,
    ];
  }

  /** A route in one line: cargo: from → over → to. */
  assay.routeName = (route) => {
    const cargo = route.cargo.map((entity) => entity.name).join(', ') || 'unsaid cargo';
    const steps = new Map();
    for (const stop of route.stops) {
      const key = stop.role === 'transit' ? stop.role + stop.order : stop.role;
      steps.set(key, [...(steps.get(key) || []), stop.entity.name]);
    }
    const roles = new Set(route.stops.map((stop) => stop.role));
    const way = [...steps.values()].map((names) => names.join(', ')).join(' → ');
    const line = (roles.has('origin') ? '' : '… → ') + way + (roles.has('destination') ? '' : ' → …');
    return assay.plain(cargo + ': ' + line);
  };

  /** Opens the panel of a route with its words. */
  assay.openRoute = async (route) => {
    const quote = assay.el('blockquote', {}, '…');
    open(route.report.id + '/' + route.id, assay.el('span', {}, assay.routeName(route)),
      quote,
      assay.el('p', {}, assay.el('a', {href: assay.href('report', [route.report.id], {at: route.id})},
        'Show in text: ', assay.name(assay.reportName(route.report)))),
      assay.facts({
        Cargo: list(route.cargo),
        Origin: list(byRole(route, 'origin')),
        Transit: list(byRole(route, 'transit')),
        Destination: list(byRole(route, 'destination')),
        Actors: route.actors.map((actor) => [assay.entityButton(actor.entity), ' (' + actor.role + ') ']).flat(),
        Mode: route.mode.join(', '),
        Means: route.means ? assay.name(route.means) : null,
        Status: assay.words(route.status),
        Assertion: assay.words(route.assertion),
        Since: route.since ? assay.name(route.since) : null,
        Indicator: assay.words(route.indicator),
        Confidence: route.confidence.toFixed(2),
        'Found by': assay.el('code', {}, assay.name(route.foundBy)),
      }));
    quote.replaceChildren(assay.name(await assay.load.quote(route)));
  };

  async function openById(id) {
    const entity = assay.index.entityById.get(id);
    if (entity) {
      assay.openEntity(entity);
      return;
    }
    const cut = id.lastIndexOf('/');
    const report = assay.index.reportById.get(id.slice(0, cut));
    const item = id.slice(cut + 1);
    const route = assay.index.routes.find((r) => r.report === report && r.id === item);
    if (route) {
      await assay.openRoute(route);
    } else if (report) {
      const mention = (await assay.load.report(report)).mentions.find((m) => m.id === item);
      if (mention && assay.param('panel') === id) {
        assay.openMention(report, mention);
      }
    }
  }

  /** Opens the panel that the address asks for; an address that asks for none leaves an open one, and gets it. */
  assay.followPanel = () => {
    const wanted = assay.param('panel');
    if (wanted === null) {
      assay.note({panel: shown});
    } else if (wanted !== shown) {
      openById(wanted);
    }
  };

  function byRole(route, role) {
    return route.stops.filter((stop) => stop.role === role).map((stop) => stop.entity);
  }

  function list(entities) {
    return entities.map((entity) => [assay.entityButton(entity), ' ']).flat();
  }

  /** The words of spans, with those of inner spans marked. */
  assay.quoteNode = (text, spans, inner) => {
    const out = assay.el('bdi', {});
    for (const [start, end] of spans) {
      let at = start;
      for (const [from, to] of inner) {
        if (from >= at && to <= end) {
          out.append(...assay.visible(text.slice(at, from)), assay.el('mark', {}, ...assay.visible(text.slice(from, to))));
          at = to;
        }
      }
      out.append(...assay.visible(text.slice(at, end)), ' ');
    }
    return out;
  };
}
