'use strict';
// Parts of the network's page beside the drawing: controls, search, card, legend, tables.
{
  const {el} = assay;
  const TYPES = ['actor', 'location', 'commodity', 'people'];
  const BY = {both: 'Routes and passages', routes: 'Routes', passages: 'Passages'};
  const FOUND = 6;

  const shared = ({routes, passages}) => [routes.length ? assay.count(routes.length, 'route') : '',
    passages.length ? assay.count(passages.length, 'passage') : ''].filter(Boolean).join(', ');

  /** {element, update(network, options)}; save has svg, png and graphml, search(text, entered) answers with nodes to show. */
  assay.networkControls = (limits, save, search) => {
    const most = el('select', {id: 'network-most', on: {change: () => assay.setParam('most', most.value)}},
      limits.map((n) => el('option', {value: n}, n)));
    const by = el('select', {id: 'network-by', on: {change: () => assay.setParam('by', by.value === 'both' ? null : by.value)}},
      Object.entries(BY).map(([value, text]) => el('option', {value}, text)));
    const least = el('input', {id: 'network-least', type: 'number', min: 1, step: 1, placeholder: 'auto',
      on: {change: () => assay.setParam('least', least.value || null)}});
    const find = el('input', {id: 'network-find', type: 'search', autocomplete: 'off', on: {
      input: () => search(find.value, false),
      keydown: (event) => {
        if (event.key === 'Enter') {
          search(find.value, true);
        }
      },
    }});
    const button = (text, click) => el('button', {type: 'button', on: {click}}, text);
    const label = (id, text, control) => el('label', {for: id}, `${text} `, control);
    return {
      element: el('div', {class: 'view-controls'},
        label('network-find', 'Find', find), label('network-by', 'Joined by shared', by),
        label('network-most', 'Strongest', most), label('network-least', 'Least weight', least),
        el('div', {class: 'saves'}, button('Save SVG', save.svg), button('Save PNG', save.png), button('Save GraphML', save.graphml))),
      update(network, options) {
        most.value = String(options.most);
        by.value = options.by;
        least.value = options.least ? String(options.least) : '';
        least.max = String(network.heaviest);
      },
      found: () => find.value,
    };
  };

  const surroundings = (entity) => el('button', {type: 'button', on: {click: () => assay.setParam('around', entity.id)}},
    'Only what is around ', assay.name(entity.name));

  /** Answers a search: things that are not drawn, to be shown with what is around them. */
  assay.networkFound = (element, text, drawn) => {
    const folded = assay.fold(text.trim());
    const drawnEntities = new Set(drawn.map(({entity}) => entity));
    const others = folded === '' ? [] : assay.selection().entities
      .filter((entity) => entity.key.includes(folded) && !drawnEntities.has(entity)).slice(0, FOUND);
    const says = folded === '' ? '' : `${assay.count(drawn.length, 'match', 'matches')} in the drawing. `;
    element.replaceChildren(says, ...others.map(surroundings));
  };

  /** What a chosen node is joined to. */
  assay.networkCard = (card, node, edges) => {
    const own = edges.filter(({source, target}) => source === node || target === node);
    card.hidden = false;
    card.replaceChildren(
      el('h2', {}, assay.badge(node.entity.type), ' ', assay.name(node.entity.name), `: joined to ${own.length}`),
      el('p', {}, el('button', {type: 'button', on: {click: () => assay.openEntity(node.entity)}}, 'All quotes'), ' ',
        surroundings(node.entity)),
      el('ul', {class: 'neighbours'}, own.slice(0, 40).map((edge) => el('li', {},
        assay.entityButton((edge.source === node ? edge.target : edge.source).entity), ' ', el('span', {class: 'how'}, shared(edge))))));
  };

  /** Says around what the network is, with a way back. */
  assay.networkAround = (element, entity) => {
    element.replaceChildren();
    if (entity) {
      element.append('Only what shares a route or passage with ', assay.name(entity.name), '. ',
        el('button', {type: 'button', on: {click: () => assay.setParam('around', null)}}, 'Show all'));
    }
  };

  function sample(type) {
    const path = assay.svg('path', {class: 'node-body', d: assay.networkShape(type, 110), transform: 'translate(12,7)'});
    path.style.fill = assay.colour(type);
    return assay.svg('g', {}, path);
  }

  function stroke(kind) {
    const line = assay.svg('line', {class: `edge edge-${kind}`, x1: 0, y1: 7, x2: 24, y2: 7});
    line.style.strokeWidth = '2.5px';
    return assay.svg('g', {}, line);
  }

  function entries(network) {
    const used = new Set(network.nodes.map(({entity}) => entity.type));
    return {
      types: TYPES.map((type) => ({type, used: used.has(type), label: assay.words(type), sample: () => sample(type)})),
      edges: [{label: 'Shared route', sample: () => stroke('route')}, {label: 'Shared passages only', sample: () => stroke('passage')}],
    };
  }

  /** Entries for the legend of an exported picture. */
  assay.networkLegendEntries = (network) => {
    const {types, edges} = entries(network);
    return [...types.filter(({used}) => used), ...edges];
  };

  /** The legend; each type is a button that lets it through or not. */
  assay.networkLegend = (element, network) => {
    const {types, edges} = entries(network);
    const chosen = assay.filter('type');
    const toggle = (type) => {
      const now = chosen.size ? chosen : new Set(TYPES);
      const next = now.has(type) ? [...now].filter((other) => other !== type) : [...now, type];
      assay.setFilter('type', next.length === TYPES.length ? [] : next);
    };
    const {legendGroup, showLegend, swatch} = assay.picture;
    const button = (entry) => el('button', {type: 'button', 'data-key': entry.type,
      'aria-pressed': String(!chosen.size || chosen.has(entry.type)), on: {click: () => toggle(entry.type)}}, swatch(entry), entry.label);
    showLegend(element, legendGroup('Types', types.map(button)),
      legendGroup('Joined by', edges.map((entry) => el('span', {}, swatch(entry), entry.label))));
  };

  // Where to read what joins them: the first route, or else the first passage.
  function words({routes, passages}) {
    const {report, id} = routes[0] || passages[0];
    return el('a', {href: assay.href('report', [report.id], {at: id})}, assay.name(assay.reportName(report)));
  }

  /** Edges and nodes in words. */
  assay.networkTables = (element, network, choose) => {
    assay.foldedTables(element, [
      assay.foldedTable('network-edges', 'Edges', ['Between', 'And', 'Weight', 'Share', 'Read'], network.edges, (edge) => [
        assay.entityButton(edge.source.entity), assay.entityButton(edge.target.entity), edge.weight, shared(edge), words(edge)]),
      assay.foldedTable('network-nodes', 'Nodes', ['Name', 'Type', 'Class', 'Mentions', 'Joined to', ''], network.nodes, (node) => [
        assay.entityButton(node.entity), assay.words(node.entity.type), assay.words(node.entity.label), node.mentions, node.degree,
        el('button', {type: 'button', class: 'plain', on: {click: () => choose(node)}}, 'Show in the drawing')]),
    ]);
  };
}
