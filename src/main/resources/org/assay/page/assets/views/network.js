'use strict';
// The network: actors, places, goods and people, joined by the routes and passages that name both.
{
  const LIMITS = [30, 60, 120, 300];
  const NOTE = 'Joined means named together, not that they work together. Weight: 3 for each shared route, 1 for each shared '
    + 'passage. Made with Assay.';

  assay.view('network', {
    title: 'Network',
    requires: ['assets/lib/d3.min.js'],
    wide: true,
    render: (container) => start(container),
  });

  // What the address asks for.
  function options() {
    const most = Number(assay.param('most'));
    const least = Number.parseInt(assay.param('least'), 10);
    const by = assay.param('by');
    return {
      most: LIMITS.includes(most) ? most : LIMITS[innerWidth < 600 ? 0 : 1],
      least: least > 0 ? least : null,
      by: by === 'routes' || by === 'passages' ? by : 'both',
      around: assay.index.entityById.get(assay.param('around')) || null,
    };
  }

  function says({nodes, candidates, edges, possible}, {least}) {
    const which = least ? `those of weight ${least} or more` : 'the three strongest of each';
    return `${assay.number(nodes.length)} of ${assay.count(candidates, 'thing')}, the strongest of each type; `
      + `${assay.number(edges.length)} of ${assay.count(possible, 'edge')} between them, ${which}.`;
  }

  function start(container) {
    const status = assay.el('p', {class: 'map-status', role: 'status'});
    const found = assay.el('p', {class: 'map-status', role: 'status'});
    const around = assay.el('p', {class: 'map-status'});
    const card = assay.el('section', {class: 'map-card', 'aria-label': 'Chosen', hidden: true});
    const legend = assay.el('div', {class: 'map-legend'});
    const tables = assay.el('div', {class: 'map-tables'});
    const scene = assay.networkScene({choose: (node) => choose(node, true)});
    const controls = assay.networkControls(LIMITS, {svg: saveSvg, png: savePng, graphml: saveGraph}, search);
    const frame = assay.el('div', {class: 'map-frame network-frame'}, scene.svg, scene.zoom.buttons);
    container.append(controls.element, found, around, status, frame, card, legend, assay.el('p', {class: 'map-note'}, NOTE), tables);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const size = new ResizeObserver(() => scene.resized());
    let network = null;

    function choose(node, open) {
      assay.note({node: node ? node.id : null});
      scene.highlight(node ? scene.around(node) : null);
      card.hidden = !node;
      if (node) {
        assay.networkCard(card, node, network.edges);
        if (open) {
          assay.openEntity(node.entity);
        }
      }
    }

    function search(text, entered) {
      const folded = assay.fold(text.trim());
      const matches = folded === '' ? [] : network.nodes.filter(({entity}) => entity.key.includes(folded));
      assay.networkFound(found, text, matches);
      if (entered && matches.length) {
        choose(matches[0], false);
      } else {
        scene.highlight(matches.length ? new Set(matches) : null);
      }
    }

    function update() {
      const asked = options();
      network = assay.networkData.of(assay.selection(), asked);
      scene.show(network);
      controls.update(network, asked);
      assay.networkAround(around, asked.around);
      status.textContent = says(network, asked);
      assay.networkLegend(legend, network);
      assay.networkTables(tables, network, (node) => {
        choose(node, false);
        frame.scrollIntoView({block: 'nearest'});
      });
      card.hidden = true;
      if (controls.found()) {
        search(controls.found(), false);
      }
      const chosen = network.nodes.find(({id}) => id === assay.param('node'));
      if (chosen) {
        choose(chosen, false);
      }
      scene.zoom.follow();
    }

    const picture = () => assay.picture.toSvg(scene.svg, 'Network', assay.networkLegendEntries(network), NOTE);

    function saveSvg() {
      assay.download('assay-network.svg', 'image/svg+xml', picture());
    }

    async function savePng() {
      assay.download('assay-network.png', 'image/png', await assay.picture.toPng(picture()));
    }

    function saveGraph() {
      assay.download('assay-network.graphml', 'application/graphml+xml', assay.graphml(network));
    }

    update();
    size.observe(frame);
    dark.addEventListener('change', update);
    return {
      update,
      destroy() {
        size.disconnect();
        dark.removeEventListener('change', update);
      },
    };
  }
}
