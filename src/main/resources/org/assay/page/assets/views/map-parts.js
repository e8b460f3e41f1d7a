'use strict';
// Parts of the map's page beside the drawing: controls, tip, card, legend, tables.
{
  const ROWS = 50;
  const CARGOS = 200;
  const CARGO_NAMES = 5;
  const {el} = assay;

  const statusText = (status) => (status ? assay.words(status) : 'Several');

  // What the routes of an arc carry, the first few.
  function cargoText({routes}) {
    const names = new Set(routes.flatMap((route) => route.cargo.map((entity) => assay.plain(entity.name))));
    return [...names].slice(0, CARGO_NAMES).join(', ') + (names.size > CARGO_NAMES ? ', …' : '') || 'Unsaid cargo';
  }

  /** Cargo, limit, exports: {element, update(cargo, chosen)}. */
  assay.mapControls = (limits, limit, save) => {
    const cargo = el('select', {id: 'map-cargo', on: {change: () => assay.setParam('cargo', cargo.value || null)}});
    const most = el('select', {id: 'map-most', on: {change: () => assay.setParam('most', most.value)}},
      limits.map((n) => el('option', {value: n}, assay.number(n))));
    const button = (text, click) => el('button', {type: 'button', on: {click}}, text);
    return {
      element: el('div', {class: 'view-controls'},
        el('label', {for: 'map-cargo'}, 'Cargo ', cargo),
        el('label', {for: 'map-most'}, 'Draw at most ', most, ' arcs and places'),
        el('div', {class: 'saves'}, button('Save SVG', save.svg), button('Save PNG', save.png))),
      update(cargos, chosen) {
        // More than anybody reads in a list; the name filter finds the others.
        const all = cargos.slice(0, CARGOS);
        const option = ({entity, count}) => el('option', {value: entity.id}, `${assay.plain(entity.name)} (${count})`);
        cargo.replaceChildren(el('option', {value: ''}, 'All'), ...all.map(option));
        if (chosen && !all.some(({entity}) => entity.id === chosen)) {
          const entity = assay.index.entityById.get(chosen) || {id: chosen, name: chosen};
          cargo.append(option(cargos.find((other) => other.entity.id === chosen) || {entity, count: 0}));
        }
        cargo.value = chosen || '';
        most.value = String(limit());
      },
    };
  };

  function tipOfPlace({entity, mentions, reports, routes}) {
    return [el('strong', {}, assay.name(entity.name)), el('div', {}, assay.words(entity.label)),
      el('div', {}, `${assay.count(mentions, 'mention')} in ${assay.count(reports, 'report')}; ${assay.count(routes, 'route')}`)];
  }

  function tipOfArc(arc) {
    const quote = el('q', {class: 'tip-quote'});
    assay.load.quote(arc.routes[0]).then((words) => quote.replaceChildren(...assay.visible(shortened(words))), () => quote.remove());
    return [el('strong', {}, assay.name(arc.from.name), ' → ', assay.name(arc.to.name)),
      el('div', {}, `${assay.words(arc.category)}; ${statusText(arc.status).toLowerCase()}; `
        + `${assay.count(arc.routes.length, 'route')} in ${assay.count(arc.reports, 'report')}`),
      el('div', {}, cargoText(arc)), quote];
  }

  function shortened(words) {
    return words.length > 260 ? `${words.slice(0, words.lastIndexOf(' ', 250))} …` : words;
  }

  /** What is under the pointer or has the focus: {element, show(entry or null, event)}. */
  assay.mapTip = () => {
    const element = el('div', {class: 'map-tip', hidden: true, 'aria-hidden': 'true'});
    let last = null;
    function show(entry, event) {
      if (entry !== last) {
        last = entry;
        element.hidden = !entry;
        if (entry) {
          element.replaceChildren(...(entry.entity ? tipOfPlace(entry) : tipOfArc(entry)));
        }
      }
      if (entry) {
        const frame = element.parentElement.getBoundingClientRect();
        const pointed = event.type.startsWith('pointer');
        const [x, y] = pointed ? [event.clientX - frame.left, event.clientY - frame.top] : entry.middle;
        element.style.left = `${Math.max(4, Math.min(x + 14, frame.width - element.offsetWidth - 4))}px`;
        const below = y + 16 + element.offsetHeight < frame.height;
        element.style.top = `${Math.max(4, below ? y + 16 : y - element.offsetHeight - 12)}px`;
      }
    }
    return {element, show};
  };

  function cardRow(route) {
    const quote = el('q', {});
    assay.load.quote(route).then((words) => quote.replaceChildren(...assay.visible(words)), () => quote.remove());
    return el('li', {}, el('div', {}, el('strong', {}, assay.routeName(route)), ` (${statusText(route.status).toLowerCase()})`),
      quote,
      el('div', {class: 'links'}, el('a', {href: assay.href('report', [route.report.id], {at: route.id})},
        'Read in ', assay.name(assay.reportName(route.report))), ' ',
      el('button', {type: 'button', class: 'plain', on: {click: () => assay.openRoute(route)}}, 'Details')));
  }

  /** Shows the routes of an arc with their quotes and where to read them; closed() is told when somebody closes it. */
  assay.mapCard = (card, arc, closed) => {
    const opener = document.activeElement;
    const heading = el('h2', {tabindex: '-1'}, assay.name(arc.from.name), ' → ', assay.name(arc.to.name), `, ${assay.words(arc.category)}`);
    const close = () => {
      card.hidden = true;
      closed();
      assay.giveBack(opener);
    };
    card.replaceChildren(heading, el('button', {type: 'button', class: 'close', 'aria-label': 'Close', on: {click: close}}, '×'),
      el('ol', {}, arc.routes.slice(0, ROWS).map(cardRow)));
    if (arc.routes.length > ROWS) {
      card.append(el('p', {}, `${arc.routes.length - ROWS} more are in the table of routes.`));
    }
    card.hidden = false;
    card.onkeydown = (event) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        close();
      }
    };
  };

  function sample(status, colour, code) {
    const line = assay.svg('path', {class: 'arc-line', d: code ? 'M13,7L18,7' : 'M0,7L17,7'});
    line.style.stroke = colour;
    line.style.strokeWidth = '2.5px';
    if (assay.mapShapes.DASHES[status]) {
      line.setAttribute('stroke-dasharray', assay.mapShapes.DASHES[status]);
    }
    const head = assay.svg('path', {class: 'arc-head', d: 'M24,7L15,2.5L15,11.5Z'});
    head.style.fill = colour;
    return assay.svg('g', {}, line, head,
      code && assay.svg('text', {class: 'label code', x: 6, y: 10, 'text-anchor': 'middle'}, code));
  }

  const dot = (kind) => assay.svg('g', {class: `place-${kind}`},
    assay.svg('circle', {class: 'place-body', cx: 12, cy: 7, r: 6}));

  function entriesOf({goods}, {arcs, places}, kinds) {
    const ink = getComputedStyle(document.body).color;
    const used = new Set(places.map(assay.mapShapes.kind));
    const statuses = new Set(arcs.map((arc) => arc.status || 'active'));
    return {
      goods: goods.map(({category, count}) => ({category, label: `${assay.words(category)} (${assay.number(count)})`,
        sample: () => sample('active', assay.mapShapes.colour(category), assay.mapShapes.code(category))})),
      statuses: Object.keys(assay.mapShapes.DASHES).filter((status) => statuses.has(status)).map((status) => ({
        label: status === 'active' ? 'Active, or several' : assay.words(status), sample: () => sample(status, ink)})),
      places: kinds.filter(([kind]) => used.has(kind)).map(([kind, label]) => ({label, sample: () => dot(kind)})),
    };
  }

  /** Entries for the legend of an exported picture. */
  assay.mapLegendEntries = (data, shown, kinds) => {
    const {goods, statuses, places} = entriesOf(data, shown, kinds);
    const drawn = new Set(shown.arcs.map(({category}) => category));
    return [...goods.filter(({category}) => drawn.has(category)), ...statuses, ...places];
  };

  /** The legend; each kind of goods is a button that shows it alone. */
  assay.mapLegend = (element, data, shown, {kinds, emphasise}) => {
    const entries = entriesOf(data, shown, kinds);
    const chosen = assay.param('goods');
    const goods = entries.goods.map((entry) => {
      const toggle = el('button', {type: 'button', 'data-key': entry.category, 'aria-pressed': String(chosen === entry.category), on: {
        click: () => assay.setParam('goods', chosen === entry.category ? null : entry.category),
        mouseenter: () => emphasise((arc) => arc.category === entry.category),
        mouseleave: () => emphasise(null),
        focus: () => emphasise((arc) => arc.category === entry.category),
        blur: () => emphasise(null),
      }}, assay.picture.swatch(entry), entry.label);
      return toggle;
    });
    if (chosen) {
      goods.push(el('button', {type: 'button', 'data-key': 'all goods', on: {click: () => assay.setParam('goods', null)}}, 'Show all goods'));
    }
    const plain = (list) => list.map((entry) => el('span', {}, assay.picture.swatch(entry), entry.label));
    emphasise(null);
    const {legendGroup, showLegend} = assay.picture;
    showLegend(element, legendGroup('Goods (routes)', goods), legendGroup('Status', plain(entries.statuses)),
      legendGroup('Places, by mentions', plain(entries.places)));
  };

  /** Everything as tables: arcs, routes that are not drawn, places with and without coordinates. */
  assay.mapTables = (element, data, open) => {
    const report = (route) => el('a', {href: assay.href('report', [route.report.id], {at: route.id})},
      assay.name(assay.reportName(route.report)));
    assay.foldedTables(element, [
      assay.foldedTable('map-arcs', 'Arcs', ['From', 'To', 'Goods', 'Status', 'Routes'], data.arcs, (arc) => [
        assay.entityButton(arc.from), assay.entityButton(arc.to), assay.words(arc.category), statusText(assay.mapData.told(arc).status),
        el('button', {type: 'button', class: 'plain', on: {click: () => open(arc)}}, assay.count(arc.routes.length, 'route'))]),
      assay.foldedTable('map-undrawn', 'Routes that cannot be drawn', ['Route', 'Why', 'Read'], data.undrawn, (route) => [
        el('button', {type: 'button', class: 'plain', on: {click: () => assay.openRoute(route)}}, assay.routeName(route)),
        assay.mapData.whyUndrawn(route), report(route)]),
      assay.foldedTable('map-unplaced', 'Places without coordinates', ['Place', 'Kind', 'Mentions', 'Routes'], data.unplaced,
        ({entity, mentions, routes}) => [assay.entityButton(entity), assay.words(entity.label), mentions, routes]),
      assay.foldedTable('map-places', 'Places on the map', ['Place', 'Kind', 'Mentions', 'Routes'], data.places,
        ({entity, mentions, routes}) => [assay.entityButton(entity), assay.words(entity.label), mentions, routes]),
    ]);
  };
}
