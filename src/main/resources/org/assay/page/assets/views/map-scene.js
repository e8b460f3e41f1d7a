'use strict';
// Draws the map: the world below, enlarged as a whole; arcs, places and labels above it, of the same size at any scale.
{
  const MOST_LABELS = 45;
  const MOST_CODES = 60;

  const text = ({mark: {text: words}, x, y, anchor}, style) =>
    assay.svg('text', {class: style, x: x.toFixed(1), y: y.toFixed(1), 'text-anchor': anchor}, words);

  function place(entry) {
    const {entity, mentions, routes} = entry;
    return `${assay.plain(entity.name)}: ${assay.count(mentions, 'mention')}, ${assay.count(routes, 'route')}`;
  }

  function arc({from, to, category, routes, status}) {
    return `${assay.plain(from.name)} to ${assay.plain(to.name)}, ${assay.words(category)}: `
      + assay.count(routes.length, 'route') + (status && status !== 'active' ? `, ${assay.words(status)}` : '');
  }

  // Ring, point or dotted ring, as its kind says.
  function mark(entry) {
    const kind = assay.mapShapes.kind(entry);
    return assay.svg('g', {class: `place place-${kind}`, role: 'button', tabindex: '-1', 'aria-label': place(entry)},
      assay.svg('circle', {class: 'place-body'}));
  }

  function line(entry) {
    const g = assay.svg('g', {class: 'arc', role: 'button', tabindex: '-1', 'aria-label': arc(entry)},
      assay.svg('path', {class: 'arc-hit screen-only'}), assay.svg('path', {class: 'arc-line'}),
      assay.svg('path', {class: 'arc-head'}));
    const dash = assay.mapShapes.DASHES[entry.status || 'active'];
    if (dash) {
      g.children[1].setAttribute('stroke-dasharray', dash);
    }
    return g;
  }

  /**
   * A map without data.
   *
   * @param world GeoJSON of countries
   * @param reported codes of countries that have a report, to be tinted
   * @param on {hover(entry or null, event), open(entry)}; an entry is a place or an arc of assay.mapData
   * @return {svg, zoom, show(data), emphasise(test), fit(at once), resized(), recolour()}
   */
  assay.mapScene = (world, reported, on) => {
    const layers = Object.fromEntries(['base', 'arcs', 'places', 'labels'].map((name) =>
      [name, assay.svg('g', {class: `map-${name}`})]));
    layers.labels.setAttribute('aria-hidden', 'true');
    layers.base.setAttribute('aria-hidden', 'true');
    const svg = assay.svg('svg', {class: 'map-svg', role: 'group', 'aria-label': 'Map of places and routes'},
      ...Object.values(layers));
    let data = {arcs: [], places: []};
    let entries = new Map();
    let shown = [0, 0];
    let project = null;
    let waiting = 0;

    let frame = null; // kept: to ask for it makes the browser lay out everything
    const size = () => {
      frame ??= [svg.clientWidth || 800, svg.clientHeight || 450];
      return frame;
    };
    const zoom = assay.zoom(svg, {extent: [1, 40], size, changed: later, fit: fitting,
      toDrawing: (at) => project.invert(at), toFrame: (at) => project(at)});
    const roving = assay.roving(svg, () => [...layers.places.children, ...layers.arcs.children],
      (element) => on.open(entries.get(element)));

    for (const type of ['pointerover', 'focusin']) {
      svg.addEventListener(type, (event) => hover(event, event.target.closest('.place, .arc')));
    }
    for (const type of ['pointerleave', 'focusout']) {
      svg.addEventListener(type, (event) => hover(event, null));
    }
    svg.addEventListener('click', (event) => {
      const element = event.target.closest('.place, .arc');
      if (element) {
        on.open(entries.get(element));
      }
    });

    function hover(event, element) {
      on.hover(element ? entries.get(element) : null, event, element);
    }

    function drawBase() {
      const [width, height] = size();
      if (shown[0] === width && shown[1] === height) {
        return;
      }
      shown = [width, height];
      svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
      project = assay.mapShapes.projection(width, height);
      const path = d3.geoPath(project).digits(1);
      layers.base.replaceChildren(
        assay.svg('path', {class: 'sea', d: path({type: 'Sphere'})}),
        assay.svg('path', {class: 'graticule', d: path(d3.geoGraticule10())}),
        ...world.features.map((feature) => assay.svg('path', {
          class: reported.has(feature.properties.iso3) ? 'land reported' : 'land', d: path(feature),
        })));
      zoom.behaviour.translateExtent(path.bounds({type: 'Sphere'}));
    }

    function point(entity) {
      return project([entity.lon, entity.lat]);
    }

    // The part of the world that has arcs, or else places.
    function fitting() {
      const ends = data.arcs.flatMap(({from, to}) => [from, to]);
      const points = (ends.length ? ends : data.places.map(({entity}) => entity)).map(point);
      if (!points.length) {
        return d3.zoomIdentity;
      }
      const [width, height] = size();
      const [left, right] = d3.extent(points, (p) => p[0]);
      const [top, bottom] = d3.extent(points, (p) => p[1]);
      // On a tall screen rather the middle of the data than bare sea above and below.
      const tall = Math.min(2, height / (width * 0.487));
      const k = Math.max(1, tall, Math.min(8, 0.86 * Math.min(width / (right - left + 1), height / (bottom - top + 1))));
      const middle = d3.zoomIdentity.translate(width / 2, height / 2).scale(k).translate(-(left + right) / 2, -(top + bottom) / 2);
      return zoom.behaviour.constrain()(middle, [[0, 0], [width, height]], zoom.behaviour.translateExtent());
    }

    function later() {
      waiting = waiting || requestAnimationFrame(() => {
        waiting = 0;
        draw();
      });
    }

    function draw() {
      const transform = zoom.transform();
      const at = new Map();
      const where = (entity) => {
        if (!at.has(entity)) {
          at.set(entity, transform.apply(point(entity)));
        }
        return at.get(entity);
      };
      layers.base.setAttribute('transform', transform.toString());
      drawArcs(where, transform);
      drawPlaces(where);
    }

    function drawArcs(where, transform) {
      for (const element of layers.arcs.children) {
        const entry = entries.get(element);
        const {from, to, width, slot} = entry;
        const shape = assay.mapShapes.overEdge(from, to)
          ? assay.mapShapes.circle(from, to, project, transform, width, slot)
          : assay.mapShapes.bent(where(from), where(to), [entry.fromRadius, entry.toRadius + 1], width, slot);
        const [hit, path, head] = element.children;
        hit.setAttribute('d', shape ? shape.line : '');
        path.setAttribute('d', shape ? shape.line : '');
        head.setAttribute('d', shape ? shape.head : '');
        entry.middle = shape ? shape.middle : where(from);
      }
    }

    function drawPlaces(where) {
      const marks = [];
      for (const element of layers.places.children) {
        const entry = entries.get(element);
        const [x, y] = where(entry.entity);
        element.setAttribute('transform', `translate(${x.toFixed(1)},${y.toFixed(1)})`);
        entry.middle = [x, y];
        marks.push({x, y, radius: entry.radius, text: assay.plain(entry.entity.name)});
      }
      const taken = [];
      const names = assay.placeLabels(marks, size(), 11, MOST_LABELS, taken);
      const codes = assay.placeLabels(data.arcs.map(({middle: [mx, my], category}) =>
        ({x: mx, y: my, radius: 0, text: assay.mapShapes.code(category), centred: true})), size(), 9, MOST_CODES, taken);
      layers.labels.replaceChildren(...codes.map((code) => text(code, 'label code')), ...names.map((name) => text(name, 'label')));
    }

    function show(next) {
      drawBase();
      data = next;
      entries = new Map();
      const mostMentions = data.places.length ? Math.max(...data.places.map(({mentions}) => mentions)) : 1;
      const mostRoutes = data.arcs.length ? data.arcs[0].routes.length : 1;
      const radii = new Map();
      const colours = new Map(data.arcs.map(({category}) => [category, '']));
      colours.forEach((unknown, category) => colours.set(category, assay.mapShapes.colour(category)));
      const places = data.places.map((entry) => {
        entry.radius = assay.mapShapes.radius(entry.mentions, mostMentions, shown);
        radii.set(entry.entity, entry.radius);
        const element = mark(entry);
        element.firstChild.setAttribute('r', entry.radius.toFixed(1));
        entries.set(element, entry);
        return element;
      });
      const arcs = data.arcs.map((entry) => {
        entry.width = assay.mapShapes.width(entry.routes.length, mostRoutes, shown);
        entry.fromRadius = radii.get(entry.from) || 0;
        entry.toRadius = radii.get(entry.to) || 0;
        const element = line(entry);
        const colour = colours.get(entry.category);
        element.children[1].style.stroke = colour;
        element.children[1].style.strokeWidth = `${entry.width.toFixed(1)}px`;
        element.children[2].style.fill = colour;
        entries.set(element, entry);
        return element;
      });
      layers.places.replaceChildren(...places);
      layers.arcs.replaceChildren(...arcs);
      roving();
      draw();
    }

    /** Fades all arcs but those that it is true of; null fades none. */
    function emphasise(test) {
      for (const element of layers.arcs.children) {
        element.classList.toggle('faded', Boolean(test) && !test(entries.get(element)));
      }
    }

    return {
      svg, zoom, show, emphasise,
      resized: () => {
        frame = null;
        drawBase();
        zoom.refit();
        draw();
      },
      /** Colours anew, after light became dark. */
      recolour: () => show(data),
    };
  };
}
