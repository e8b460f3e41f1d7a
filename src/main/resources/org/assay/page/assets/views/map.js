'use strict';
// The map: places by mentions, routes as arcs; below it everything as tables, also what has no coordinates.
{
  const LIMITS = [150, 400, 1000];
  const NOTE = 'Borders: Natural Earth 1:110m, public domain; they are no statement on status. Points are centres of what '
    + 'is named; a line is no path. Made with Assay.';
  const KINDS = [['point', 'Settlement or site'], ['ring', 'Country or region'], ['area', 'Area or macroregion']];

  assay.view('map', {
    title: 'Map',
    requires: ['assets/lib/d3.min.js', 'data/world.js'],
    wide: true,
    render: (container) => start(container, assay.received.get('world/')),
  });

  function limit() {
    const asked = Number(assay.param('most'));
    return LIMITS.includes(asked) ? asked : LIMITS[0];
  }

  function start(container, geography) {
    const reported = new Set(assay.index.reports.map(({iso3}) => iso3));
    const tip = assay.mapTip();
    const card = assay.el('section', {class: 'map-card', 'aria-label': 'Routes of the arc', hidden: true});
    const scene = assay.mapScene(geography, reported, {
      hover: (entry, event, element) => tip.show(entry, event, element),
      open: (entry) => (entry.entity ? assay.openEntity(entry.entity) : openArc(entry)),
    });
    const status = assay.el('p', {class: 'map-status', role: 'status'});
    const controls = assay.mapControls(LIMITS, limit, {svg: () => saveSvg(), png: () => savePng()});
    const legend = assay.el('div', {class: 'map-legend'});
    const tables = assay.el('div', {class: 'map-tables'});
    const frame = assay.el('div', {class: 'map-frame'}, scene.svg, scene.zoom.buttons, tip.element);
    container.append(controls.element, status, frame, card, legend,
      assay.el('p', {class: 'map-note'}, NOTE), tables);

    const dark = matchMedia('(prefers-color-scheme: dark)');
    const size = new ResizeObserver(() => scene.resized());
    let data = null;
    let shown = null;

    function update() {
      const cargo = assay.param('cargo');
      data = assay.mapData.of(assay.selection(), cargo, assay.param('goods'));
      shown = assay.mapData.strongest(data, limit());
      tip.show(null);
      controls.update(data.cargo, cargo);
      scene.show(shown);
      status.textContent = says(data, shown);
      assay.mapLegend(legend, data, shown, {kinds: KINDS, emphasise: scene.emphasise});
      assay.mapTables(tables, data, openArc);
      const asked = assay.param('arc');
      const arc = asked && data.arcs.find((other) => idOf(other) === asked);
      card.hidden = !arc;
      if (arc) {
        assay.mapCard(card, assay.mapData.told(arc), noArc);
      }
      scene.zoom.follow();
    }

    function openArc(arc) {
      assay.note({arc: idOf(arc)});
      assay.mapCard(card, arc, noArc);
      card.querySelector('h2').focus();
    }

    function recolour() {
      scene.recolour();
      update();
    }

    function picture() {
      return assay.picture.toSvg(scene.svg, 'Places and routes', assay.mapLegendEntries(data, shown, KINDS), NOTE);
    }

    function saveSvg() {
      assay.download('assay-map.svg', 'image/svg+xml', picture());
    }

    async function savePng() {
      assay.download('assay-map.png', 'image/png', await assay.picture.toPng(picture()));
    }

    update();
    scene.zoom.start();
    size.observe(frame);
    dark.addEventListener('change', recolour);
    return {
      update,
      destroy() {
        size.disconnect();
        dark.removeEventListener('change', recolour);
      },
    };
  }

  const idOf = ({from, to, category}) => [from.id, to.id, category].join('|');
  const noArc = () => assay.note({arc: null});

  function of(shown, all, noun) {
    return shown === all ? assay.count(all, noun) : `${assay.number(shown)} of ${assay.count(all, noun)}`;
  }

  function says(data, shown) {
    const undrawn = data.undrawn.length ? `; ${assay.count(data.undrawn.length, 'route')} cannot be drawn` : '';
    const unplaced = data.unplaced.length ? `; ${assay.count(data.unplaced.length, 'place')} without coordinates` : '';
    return `${assay.count(data.routes.length, 'route')}. Drawn, the strongest first: ${of(shown.arcs.length, data.arcs.length, 'arc')}, `
      + `${of(shown.places.length, data.places.length, 'place')}${undrawn}${unplaced}. All are listed below.`;
  }
}
